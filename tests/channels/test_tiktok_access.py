"""The scopes that the hub asks for are those of the calls in its code, and no others."""

import ast
import re

from shopkeeper.channels.tiktok.access import USES, missing, scopes_needed, undocumented
from shopkeeper.channels.tiktok.registration import (
    PORTALS,
    portal_of,
    portals_of,
    webhooks_by_hand,
)
from shopkeeper.channels.tiktok.webhooks import EVENTS_WANTED, WEBHOOKS
from shopkeeper.tiktok.client import SHOPS
from shopkeeper.tiktok.spec import operation, operations
from tests import sources

OPERATION = re.compile(r"[a-z_]+\.[A-Za-z]+\.20\d{4}")


def called() -> set[str]:
    """Every operation whose id stands in a string of the code that reads and writes TikTok shops."""
    found = {SHOPS}
    for path in sources.written(".py", under="src/shopkeeper/channels/tiktok/"):
        if path.name != "access.py":
            strings = [node.value for node in ast.walk(sources.tree(path)) if isinstance(node, ast.Constant)]
            found |= {word for word in strings if isinstance(word, str) and OPERATION.fullmatch(word)}
    return found


def test_every_call_in_the_code_is_declared_once_and_nothing_else_is() -> None:
    declared = [id for use in USES for id in use.operations]

    assert len(declared) == len(set(declared))
    assert set(declared) == called()


def test_no_other_part_of_the_hub_calls_tiktok_by_itself() -> None:
    """`shopkeeper api` and `spec` are the client's commands: they call what the person asks for."""
    outside = [
        sources.name(path)
        for part in ("sync", "web", "commands", "store")
        for path in sources.written(".py", under=f"src/shopkeeper/{part}/")
        if OPERATION.search(path.read_text()) and not path.name.startswith(("api_", "spec"))
    ]

    assert outside == []


def test_each_needed_scope_is_one_that_its_calls_ask_for() -> None:
    for scope in scopes_needed():
        assert scope.uses
        assert scope.lost
        assert all(scope.name in operation(id).scopes for id in scope.operations)


def test_with_the_needed_scopes_every_documented_call_can_be_made() -> None:
    granted = {scope.name for scope in scopes_needed()}
    refused = [
        id for use in USES for id in use.operations
        if operation(id).scopes and not granted & set(operation(id).scopes)
    ]  # fmt: skip

    assert refused == []


def test_nothing_is_asked_for_that_no_call_needs() -> None:
    every = {scope for entry in operations().values() for scope in entry.scopes}
    asked = {scope.name for scope in scopes_needed()}

    assert "seller.finance.info" in asked
    assert asked < every
    assert not asked & {"seller.customer_service", "seller.promotion.write", "seller.product.delete"}


def test_a_call_without_a_documented_scope_has_a_neighbour_with_one() -> None:
    modules = {id.partition(".")[0] for scope in scopes_needed() for id in scope.operations}

    assert {id.partition(".")[0] for id in undocumented()} - modules <= {"logistics"}


def test_what_was_not_granted_is_named_with_what_is_lost() -> None:
    granted = [scope.name for scope in scopes_needed() if scope.name != "seller.finance.info"]
    [without] = missing(granted)

    assert without.name == "seller.finance.info"
    assert without.lost == ("no statement and no payout is read, so the money is not reconciled",)


def test_a_market_has_one_portal_and_several_markets_may_need_both() -> None:
    assert portal_of("US").address == "https://partner.us.tiktokshop.com"
    assert portal_of("GB").address == portal_of("VN").address == "https://partner.tiktokshop.com"
    assert portals_of(["US", "GB", "DE"]) == {PORTALS["US"]: ["US"], PORTALS["ROW"]: ["GB", "DE"]}


def test_webhooks_that_no_call_can_register_are_left_to_people() -> None:
    by_hand = webhooks_by_hand()

    assert "67 RefundSuccess" in by_hand
    assert not [kind for kind in EVENTS_WANTED if any(kind in one for one in by_hand)]
    assert {int(one.split()[0]) for one in by_hand} <= set(WEBHOOKS)
