"""What a seller may decide about a return, by its kind and state. Other decisions are refused in one line.

From the states and decisions of https://partner.tiktokshop.com/docv2/page/return-and-refund-api-overview
"""

from dataclasses import dataclass
from typing import Literal, TypeAlias

from ..errors import Rejected
from .aftersales import Return

Way: TypeAlias = Literal["approve", "refund", "offer", "reject"]
"""What a decision comes to: give what was asked, give the money at once, offer less, or say no."""

PENDING = "RETURN_OR_REFUND_REQUEST_PENDING"
REPLACEMENT_PENDING = "REPLACEMENT_REQUEST_PENDING"
TO_SHIP, SHIPPED = "AWAITING_BUYER_SHIP", "BUYER_SHIPPED_ITEM"
OFFERED = "AWAITING_BUYER_RESPONSE"
UNDECIDED = (PENDING, REPLACEMENT_PENDING)
RECEIVE = "SELLER_RESPOND_RECEIVE_PACKAGE"
IN_ARBITRATION = "IN_PROGRESS"
ENDS = ("_COMPLETE", "_CANCEL", "_REFUND_SUCCESS", "_REQUEST_SUCCESS")


@dataclass(frozen=True, slots=True)
class Choice:
    """One decision that a person or a rule may make. ``word`` is its button, ``meaning`` what follows."""

    decision: str
    way: Way
    word: str
    meaning: str
    needs_reason: bool = False
    needs_amount: bool = False


@dataclass(frozen=True, slots=True)
class Case:
    """For which kinds of return a choice is there, and in which states; ``arrived``: the goods are back."""

    kinds: tuple[str, ...]
    statuses: tuple[str, ...]
    choice: Choice
    arrived: bool = False


REFUND, RETURN, REPLACEMENT = ("REFUND",), ("RETURN_AND_REFUND",), ("REPLACEMENT",)
CASES = (
    Case(
        REFUND,
        (PENDING,),
        Choice("APPROVE_REFUND", "approve", "Refund", "The buyer gets the money and keeps the goods."),
    ),
    Case(
        RETURN,
        (PENDING,),
        Choice("APPROVE_RETURN", "approve", "Approve the return", "The buyer sends the goods back first."),
    ),
    Case(
        RETURN,
        (SHIPPED,),
        Choice(
            "APPROVE_RECEIVED_PACKAGE", "approve", "Goods are right: refund", "The buyer gets the money now."
        ),
        arrived=True,
    ),
    Case(
        REPLACEMENT,
        (REPLACEMENT_PENDING,),
        Choice(
            "APPROVE_REPLACEMENT",
            "approve",
            "Send a replacement",
            "A new order of the same goods, at no price.",
        ),
    ),
    Case(
        REPLACEMENT,
        (REPLACEMENT_PENDING,),
        Choice(
            "ISSUE_REPLACEMENT_REFUND", "refund", "Refund instead", "The buyer gets the money, no new goods."
        ),
    ),
    Case(
        RETURN,
        (PENDING, TO_SHIP, SHIPPED),
        Choice(
            "DIRECT_REFUND", "refund", "Refund without waiting", "The buyer gets the money; goods may stay."
        ),
    ),
    Case(
        (*REFUND, *RETURN),
        (PENDING,),
        Choice(
            "OFFER_PARTIAL_REFUND",
            "offer",
            "Offer a part",
            "The buyer keeps the goods and gets a part, if they accept.",
            needs_amount=True,
        ),
    ),
    Case(
        RETURN,
        (SHIPPED,),
        Choice(
            "OFFER_PARTIAL_REFUND_AFTER_RECEIVING_PKG",
            "offer",
            "Offer a part",
            "The goods are back; the buyer gets a part, if they accept.",
            needs_reason=True,
            needs_amount=True,
        ),
        arrived=True,
    ),
    Case(
        REFUND,
        (PENDING,),
        Choice("REJECT_REFUND", "reject", "Reject", "The buyer may appeal to TikTok.", needs_reason=True),
    ),
    Case(
        RETURN,
        (PENDING,),
        Choice("REJECT_RETURN", "reject", "Reject", "The buyer may appeal to TikTok.", needs_reason=True),
    ),
    Case(
        RETURN,
        (SHIPPED,),
        Choice(
            "REJECT_RECEIVED_PACKAGE",
            "reject",
            "Reject what came back",
            "No money goes back; the buyer may appeal to TikTok.",
            needs_reason=True,
        ),
        arrived=True,
    ),
    Case(
        REPLACEMENT,
        (REPLACEMENT_PENDING,),
        Choice(
            "REJECT_REPLACEMENT", "reject", "Reject", "The buyer may appeal to TikTok.", needs_reason=True
        ),
    ),
)
KNOWN = frozenset(case.choice.decision for case in CASES)


def choices(one: Return) -> tuple[Choice, ...]:
    """The decisions that may be made about a return now; none while it waits for somebody else."""
    if one.arbitration == IN_ARBITRATION:
        return ()
    has_arrived = one.next_action == RECEIVE
    return tuple(
        case.choice
        for case in CASES
        if one.kind in case.kinds and one.status in case.statuses and (has_arrived or not case.arrived)
    )


def choose(one: Return, decision: str = "", way: str = "") -> Choice:
    """The choice with this name, or the first of this way. Raises Rejected where it may not be made now."""
    for choice in choices(one):
        if choice.decision == decision or (not decision and choice.way == way):
            return choice
    raise Rejected(f"return {one.return_id} cannot be answered with {decision or way} now: {why_not(one)}")


def why_not(one: Return) -> str:
    """Why a return takes no other decision than those of ``choices``, in a few words."""
    if one.arbitration == IN_ARBITRATION:
        return "TikTok decides about it"
    if is_over(one):
        return "it is over"
    if one.kind == "EXCHANGE":
        return "exchanges are answered in Seller Center"
    if one.status == OFFERED:
        return "the buyer has not answered the partial refund that was offered"
    possible = ", ".join(choice.decision for choice in choices(one))
    state = one.status.lower().replace("_", " ")
    return f"it is {state}" + (f", which allows {possible}" if possible else "")


def is_over(one: Return) -> bool:
    """Whether nothing can come of a return any more."""
    return one.status.endswith(ENDS)


def waits(one: Return) -> bool:
    """Whether the platform waits for the seller's answer."""
    return bool(one.next_action) and one.arbitration != IN_ARBITRATION and not is_over(one)


def check_amount(one: Return, amount_minor: int) -> None:
    """An offer is more than nothing and at most what was asked. Raises Rejected otherwise."""
    if not 0 < amount_minor <= one.refund_minor:
        raise Rejected(
            f"a part of {amount_minor} is no offer for return {one.return_id}: "
            f"it must be from 1 to {one.refund_minor} minor units of {one.currency}"
        )
