"""Answers to buyers' wishes, to cancel or to return: each has a key, so that it may be sent again."""

from collections.abc import Awaitable, Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Row

from ...channels.channel import Aftersales, Answered
from ...core import cancelling, returning
from ...core.aftersales import Cancellation, Return
from ...core.changes import Changes
from ...store import load_aftersales
from ...store.database import Store
from ...store.leases import Fence
from ..hub import Hub
from .asked import key_of, never_there, no_bounds, one_each, outcome_changes
from .kind import Came, Told, Try, Verdict


async def known_cancellation(store: Store, connection_id: int, cancel_id: str) -> tuple[str, set[str]] | None:
    """The state of a cancellation, and the decisions that it takes now."""
    one = await load_aftersales.cancellation(store, connection_id, cancel_id)
    return state_of(one, cancelling.choices(one)) if one else None


async def known_return(store: Store, connection_id: int, return_id: str) -> tuple[str, set[str]] | None:
    """The state of a return, and the decisions that it takes now."""
    one = await load_aftersales.return_of(store, connection_id, return_id)
    return state_of(one, returning.choices(one)) if one else None


def state_of(one: Cancellation | Return, choices: Iterable[returning.Choice]) -> tuple[str, set[str]]:
    """A request's state in words, and the decisions that it takes."""
    return one.status.lower().replace("_", " "), {choice.decision for choice in choices}


@dataclass(slots=True)
class Answers:
    """The kind of push that answers one kind of request."""

    word: str
    known: Callable[[Store, int, str], Awaitable[tuple[str, set[str]] | None]]
    say: Callable[[Aftersales, str, Answered], Awaitable[None]]
    MAY_REPEAT: bool = True

    def together(self, tries: Sequence[Try]) -> Sequence[Sequence[Try]]:
        """A call each."""
        return one_each(tries)

    async def bounds(self, hub: Hub, fence: Fence, wanted: Sequence[Row[Any]]) -> Mapping[int, int]:
        """Nothing is put on sale by an answer."""
        return await no_bounds(hub, fence, wanted)

    async def verdicts(self, hub: Hub, fence: Fence, wanted: Sequence[Row[Any]]) -> Mapping[int, Verdict]:
        """An answer is no longer wanted where the request has moved on since it was given."""
        found = {}
        for row in wanted:
            known = await self.known(hub.store, row.connection_id, row.target)
            if known is None or row.attempts:
                continue
            state, decisions = known
            if row.wanted["decision"] not in decisions:
                found[row.id] = Verdict("stop", f"not sent: it is {state} by now")
        return found

    async def send(self, hub: Hub, connection: Row[Any], tries: Sequence[Try]) -> Mapping[int, Came]:
        """Give the one answer."""
        [one] = tries
        shop = await hub.shops.shop(connection)
        given = Answered(
            one.wanted["decision"],
            key_of(one.push),
            one.wanted["reason"],
            one.wanted["comment"],
            one.wanted["amount_minor"],
            one.wanted["currency"],
        )
        await self.say(shop.aftersales, one.push.target, given)
        return {one.push.id: Came("acknowledged", one.wanted["why"])}

    async def look(self, hub: Hub, connection: Row[Any], sent: Mapping[str, Any]) -> bool:
        """What has a key is simply sent again."""
        return await never_there(hub, connection, sent)

    async def came_of(self, hub: Hub, fence: Fence, connection: Row[Any], told: Sequence[Told]) -> Changes:
        """What was answered is read again; a refusal is shown."""
        changes = Changes()
        for one in told:
            title = f"{one.sent['decision']} for {self.word} {one.target}"
            changes += outcome_changes(connection, "answer_refused", one, title, one.subject)
        return changes


CANCELLATIONS = Answers(
    "cancellation", known_cancellation, lambda shop, target, given: shop.answer_cancellation(target, given)
)
RETURNS = Answers("return", known_return, lambda shop, target, given: shop.answer_return(target, given))
