"""The guide through TikTok's registration: portal, kind of app, steps, scopes, addresses, webhooks."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from rich.console import Console
from rich.markup import escape
from rich.table import Table

from ..channels.tiktok import registration as facts
from ..channels.tiktok.access import USES, scopes_needed, undocumented
from ..channels.tiktok.registration import AppKind, Portal
from ..channels.tiktok.webhooks import EVENTS_WANTED


@dataclass(frozen=True, slots=True)
class Guide:
    """One app to register: in which portal, for which markets, and the addresses of this hub."""

    portal: Portal
    markets: tuple[str, ...]
    kind: AppKind
    home: str
    is_public: bool
    app_id: int

    @property
    def redirect(self) -> str:
        """The redirect address to paste."""
        return facts.redirect_address(self.home)

    @property
    def webhook(self) -> str:
        """The webhook address to paste; empty where TikTok cannot reach this hub."""
        return facts.webhook_address(self.home, self.app_id) if self.is_public else ""

    @property
    def row(self) -> dict[str, Any]:
        """The guide for programs."""
        return {
            "portal": self.portal.name,
            "portal_address": self.portal.address,
            "markets": list(self.markets),
            "kind": self.kind,
            "steps": steps(self),
            "scopes": [
                {"scope": one.name, "why": list(one.uses), "calls": list(one.operations)}
                for one in scopes_needed()
            ],
            "calls_without_a_documented_scope": list(undocumented()),
            "redirect_address": self.redirect,
            "webhook_address": self.webhook,
            "webhooks_that_the_hub_registers": list(EVENTS_WANTED) if self.is_public else [],
            "webhooks_to_switch_on": list(facts.webhooks_by_hand()) if self.is_public else [],
            "as_of": facts.AS_OF,
        }


def steps(guide: Guide) -> list[str]:
    """What to do at TikTok, in order. Their pages change: each step says where it is documented."""
    return [
        f"Open {guide.portal.address} and join. The business region that you name is final, and so is the "
        f"category of an app: another one is another app with another key. As of {facts.AS_OF}; "
        f"{facts.ONBOARDING_PAGE}",
        *facts.KINDS[guide.kind],
        *contact_at_tiktok(guide.kind),
        f"Choose the target market{'s' if len(guide.markets) > 1 else ''} {', '.join(guide.markets)}.",
        f"Under App & Service create a {guide.kind} app and enable its API. As of {facts.AS_OF}; "
        f"{facts.CREATE_PAGE}",
        "Paste the redirect address, and the webhook address where there is one, as they stand below.",
        "Under Manage API switch on the scopes below, and no others.",
        "An app that is not published can be authorised by development shops alone, which you make in the "
        f"same portal. As of {facts.AS_OF}; {facts.OVERVIEW_PAGE}",
        "Copy the app key, the app secret and the service id; the service id also stands in the app's "
        "authorisation link, behind service_id=.",
    ]


def contact_at_tiktok(kind: AppKind) -> tuple[str, ...]:
    """What sellers' own developers must have before they may register."""
    if kind == "public":
        return ()
    return (
        "TikTok asks for an activated, verified shop with an account manager; who has none asks for one in "
        f"the Help Center. As of {facts.AS_OF}; {facts.ONBOARDING_PAGE}",
    )


def between_portals(guides: Sequence[Guide]) -> str:
    """What to know where two portals are needed."""
    if len(guides) < 2:
        return ""
    return (
        "These markets need two portals: an account, an app, a key and an authorisation in each. Both apps "
        "belong to the same seller here and share one stock. Sellers registered outside the US who sell to "
        "the US across the border are said to register in the rest of the world's portal (not documented; "
        "--portal ROW then): Partner Center shows the target markets that your registration may choose."
    )


def told(guide: Guide, console: Console) -> None:
    """Print the guide."""
    markets = ", ".join(guide.markets)
    console.print(f"\n[bold]{guide.portal.title[:1].upper()}{guide.portal.title[1:]}[/bold]: {markets}\n")
    numbered = Table.grid(padding=(0, 1))
    for number, step in enumerate(steps(guide), start=1):
        numbered.add_row(f"{number}.", escape(step))
    console.print(numbered)
    console.print(f"\nRedirect address   {guide.redirect}", highlight=False, markup=False, soft_wrap=True)
    if guide.is_public:
        console.print(f"Webhook address    {guide.webhook}", highlight=False, markup=False, soft_wrap=True)
        return
    console.print(
        "Webhook address    none: without --public-url TikTok cannot reach this hub, so it asks the shops "
        "itself. After the consent take the code from the browser's address: "
        "shopkeeper connect tiktok --code …",
        highlight=False,
    )


def told_of_all(guides: Sequence[Guide], console: Console) -> None:
    """Print what is the same in each portal: the scopes, the webhooks, and what two portals mean."""
    console.print(scope_table())
    said = [
        f"{len(undocumented())} of the {sum(len(use.operations) for use in USES)} calls in use have no "
        "documented scope; we expect the scopes of their neighbours to cover them, which is a guess."
    ]
    if any(guide.is_public for guide in guides):
        said.append(
            f"The hub registers {len(EVENTS_WANTED)} webhooks itself when a shop is connected. Switch these "
            f"on in Partner Center as well, for no call can: {'; '.join(facts.webhooks_by_hand())}. "
            f"As of {facts.AS_OF}; {facts.WEBHOOK_PAGE}"
        )
    for paragraph in (*said, between_portals(guides)):
        if paragraph:
            console.print(f"\n{paragraph}", highlight=False)


def scope_table() -> Table:
    """The scopes to switch on, each with its reason."""
    table = Table(
        box=None, header_style="bold", pad_edge=False, title="\nScopes to switch on", title_justify="left"
    )
    table.add_column("scope", no_wrap=True)
    table.add_column("why")
    table.add_column("calls", justify="right")
    for one in scopes_needed():
        table.add_row(one.name, "; ".join(one.uses), str(len(one.operations)))
    return table
