"""Answers to buyers' returns: each has a key, so that it may be sent again."""

from collections.abc import Mapping, Sequence
from typing import Any

from sqlalchemy import Row

from ...channels.channel import Answered
from ...core.changes import Changes
from ...core.returning import choices
from ...store import load_aftersales
from ...store.leases import Fence
from ..hub import Hub
from .asked import key_of, outcome_changes
from .asked import never_there as look
from .asked import no_bounds as bounds
from .asked import one_each as together
from .kind import Came, Told, Try, Verdict

__all__ = ["MAY_REPEAT", "bounds", "came_of", "look", "send", "together", "verdicts"]

MAY_REPEAT = True


async def verdicts(hub: Hub, fence: Fence, wanted: Sequence[Row[Any]]) -> Mapping[int, Verdict]:
    """An answer is no longer wanted where a return has moved on since it was given."""
    found = {}
    for row in wanted:
        one = await load_aftersales.return_of(hub.store, row.connection_id, row.target)
        if one is None or row.attempts:
            continue
        if row.wanted["decision"] not in {choice.decision for choice in choices(one)}:
            found[row.id] = Verdict("stop", f"not sent: it is {one.status.lower().replace('_', ' ')} by now")
    return found


async def send(hub: Hub, connection: Row[Any], tries: Sequence[Try]) -> Mapping[int, Came]:
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
    await shop.aftersales.answer_return(one.push.target, given)
    return {one.push.id: Came("acknowledged", one.wanted["why"])}


async def came_of(hub: Hub, fence: Fence, connection: Row[Any], told: Sequence[Told]) -> Changes:
    """What was answered is read again; a refusal is shown."""
    changes = Changes()
    for one in told:
        title = f"{one.sent['decision']} for return {one.target}"
        changes += outcome_changes(connection, "answer_refused", one, title, one.subject)
    return changes
