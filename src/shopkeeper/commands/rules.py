"""``shopkeeper rules``: rules that decide buyers' requests without a person; all off until switched on."""

from dataclasses import dataclass
from pathlib import Path
from typing import Annotated, Any, Literal

from cyclopts import App, Parameter

from ..core.aftersale_rules import in_words
from ..core.money import minor, plain
from ..settings import read_settings
from ..store import load_aftersales
from ..sync.hub import Hub
from ..sync.rule_commands import preview as previewed
from .common import AsJson, SettingsFile, carried_out, console, only_seller, show, with_hub

rules = App(name="rules", help="Rules that decide buyers' requests without you; all off until switched on.")


@rules.command(name="list")
def list_them(*, as_json: AsJson = False, settings: SettingsFile = None) -> None:
    """List the rules in the order in which they are tried; the first that fits decides.

    Example: `shopkeeper rules list`
    """

    async def found(hub: Hub) -> list[dict[str, Any]]:
        return [
            {
                "rule": one.rule_id,
                "position": one.position,
                "name": one.name,
                "about": one.about,
                "decision": one.decision,
                "when": in_words(one.conditions),
                "state": "on" if one.is_on else "off",
            }
            for one in await load_aftersales.rules(hub.store, await only_seller(hub))
        ]

    show(with_hub(found, settings), as_json, "No rules. Every request waits for you.")


@Parameter(name="*")
@dataclass(frozen=True)
class When:
    """What must be true of a request."""

    most: str = ""
    """At most this amount, such as 10.00; with --currency."""
    currency: str = ""
    """The amount's currency, such as USD."""
    days: int | None = None
    """At most so many days since the order."""
    returns_before: int | None = None
    """At most so many returns of this buyer before."""
    reasons: Annotated[list[str] | None, Parameter(name="--for-reason", negative="")] = None
    """TikTok's name of the buyer's reason; may be repeated."""

    def conditions(self) -> dict[str, Any]:
        """The conditions as a rule keeps them."""
        return {
            "amount_minor_most": minor(self.most, self.currency.upper()) if self.most else None,
            "currency": self.currency.upper(),
            "age_days_most": self.days,
            "returns_of_buyer_most": self.returns_before,
            "reasons": self.reasons or [],
        }


@rules.command
def add(
    name: str,
    about: Literal["cancellation", "return"],
    decision: Literal["approve", "refund", "reject"],
    *,
    when: When | None = None,
    reason: str = "",
    settings: SettingsFile = None,
) -> None:
    """Add a rule. It is off until you switch it on; `preview` says what it would have done.

    Examples: `shopkeeper rules add "small returns" return refund --most 10.00 --currency USD`,
    `shopkeeper rules add "let go" cancellation approve --days 2`

    Parameters
    ----------
    name
        What you call it.
    about
        What it decides: cancellation or return.
    decision
        approve what was asked, refund at once without waiting for goods, or reject.
    reason
        TikTok's name of the reason, for a rule that rejects.
    """
    body = {"name": name, "about": about, "decision": decision, "reason": reason}
    say("rule", {"rule": {**body, "conditions": (when or When()).conditions()}}, settings)


@rules.command
def switch(rule: int, state: Literal["on", "off"], *, settings: SettingsFile = None) -> None:
    """Switch a rule on or off.

    Example: `shopkeeper rules switch 1 on`

    Parameters
    ----------
    rule
        Its number, as `list` shows it.
    state
        on or off.
    """
    say("rule", {"rule": {"id": rule, "is_on": state == "on"}}, settings)


@rules.command
def remove(rule: int, *, settings: SettingsFile = None) -> None:
    """Take a rule away.

    Example: `shopkeeper rules remove 1`

    Parameters
    ----------
    rule
        Its number, as `list` shows it.
    """
    say("rule_remove", {"rule_id": rule}, settings)


@rules.command
def preview(*, most: int = 50, as_json: AsJson = False, settings: SettingsFile = None) -> None:
    """What the rules, as if all were on, would have decided about the last requests. Nothing is sent.

    Example: `shopkeeper rules preview --most 200`

    Parameters
    ----------
    most
        How many of the last requests.
    """

    async def found(hub: Hub) -> list[dict[str, Any]]:
        rows = await previewed(hub, await only_seller(hub), most=most)
        return [
            {
                "about": one.about,
                "number": one.thing_id,
                "asked": one.asked_at,
                "amount": f"{plain(one.amount_minor, one.currency)} {one.currency}",
                "rule": one.rule or "left to you",
                "decision": one.decision,
            }
            for one in rows
        ]

    show(with_hub(found, settings), as_json, "No requests yet.")


def say(name: str, body: dict[str, Any], settings: Path | None) -> None:
    """Have the hub carry a command out, and say what came of it."""
    chosen = read_settings(settings)

    async def told(hub: Hub) -> str:
        seller_id = await only_seller(hub)
        return await carried_out(
            hub, chosen, await hub.command(seller_id, "aftersales", name, body, by="cli")
        )

    console.print(with_hub(told, settings), highlight=False)
