"""On which terms creators sell: open to all, offered by name, by a partner; and what is refused."""

import pytest

from shopkeeper.tiktok.spec import operation
from tests.sandbox.affiliates import CREATE_OPEN, CREATE_TARGET, Affiliates
from tests.sandbox.creators.conftest import affiliates
from tests.sandbox.creators.sales import seller_skus

SELLER = "affiliate_seller."
UPDATE = SELLER + "UpdateTargetCollaboration.202508"


def code(us: Affiliates, id: str, **values: object) -> int:
    """What the shop's call is refused with; 0 if it is not."""
    return us.shop.ask(operation(id), values).code


@pytest.mark.parametrize(("rate", "answer"), [(99, 16003033), (100, 0), (8000, 0), (8001, 16003033)])
def test_a_commission_is_from_1_to_80_percent(us: Affiliates, rate: int, answer: int) -> None:
    assert code(us, CREATE_OPEN, product_id=us.mug, commission_rate=rate) == answer
    products = [{"id": us.shirt, "target_commission_rate": rate}]
    assert code(us, CREATE_TARGET, **us.terms(products=products)) == answer


def test_a_product_has_one_open_collaboration_at_a_time(us: Affiliates) -> None:
    us.open()
    assert code(us, CREATE_OPEN, product_id=us.mug, commission_rate=1000) == 16003012
    us.shop.call(SELLER + "RemoveOpenCollaboration.202409", product_id=us.mug)
    assert code(us, CREATE_OPEN, product_id=us.mug, commission_rate=1000) == 0


def test_another_shops_product_cannot_be_opened_or_offered(us: Affiliates) -> None:
    abroad = affiliates("GB")
    foreign = abroad.caller.sku("MUG").product_id
    assert code(us, CREATE_OPEN, product_id=foreign, commission_rate=1000) == 16003035
    products = [{"id": foreign, "target_commission_rate": 1000}]
    assert code(us, CREATE_TARGET, **us.terms(products=products)) == 16024008


def test_a_removed_open_collaboration_holds_for_a_day_still(us: Affiliates) -> None:
    us.open(rate=1500)
    ended = us.shop.call(SELLER + "RemoveOpenCollaboration.202409", product_id=us.mug)
    assert ended["terminated_effective_time"] == us.now + 86_400
    us.caller.place()
    us.wait(1.01)
    us.caller.place()
    later, earlier = seller_skus(us)
    assert (earlier["commission_rate"], earlier["open_collaboration_id"] != "") == ("1500", True)
    assert (later["commission_rate"], later["open_collaboration_id"]) == ("1000", "")


def test_what_is_listed_later_is_opened_by_itself_where_the_shop_says_so(us: Affiliates) -> None:
    told = {"commission_rate": 700, "enable": True}
    us.shop.call(SELLER + "EditOpenCollaborationSettings.202405", auto_add_product=told)
    us.act(f"/shops/{us.caller.shop.id}/goods", goods=[
        {"seller_sku": "LAMP", "title": "Lamp", "category": "Lamps", "price": "30.00", "units": 5},
    ])  # fmt: skip
    lamp = us.caller.sku("LAMP").product_id
    found = us.shop.call(SELLER + "SearchOpenCollaboration.202412", page_size=20)["open_collaborations"]
    assert {row["product"]["id"]: row["current_commission"]["rate"] for row in found}[lamp] == 700


def test_a_creator_and_a_product_are_in_one_target_collaboration_at_a_time(us: Affiliates) -> None:
    first, second, third = us.people[1:4]
    target = us.target(first)
    assert code(us, CREATE_TARGET, **us.terms(first, second)) == 16024022
    other = us.target(second, third)
    terms = us.terms(first, second)
    terms["products"] = [{"id": us.mug, "commission_rate": 2000}]
    answer = us.shop.call(UPDATE, target_collaboration_id=other, **terms)
    pair = {"creator_user_open_id": first.open_id, "product_id": us.mug}
    assert answer["target_collaboration_conflicts"] == [pair]

    taken = {"creator_open_id": first.open_id, "existing_collaboration_id": target}
    gone = {"creator_open_id": third.open_id, "existing_collaboration_id": target}
    resolve = SELLER + "resolveTargetCollaborationConflicts.202605"
    solved = us.shop.call(resolve, conflict_items=[taken, gone])
    assert (solved["success_items"], solved["failed_items"]) == ([taken], [gone])
    assert (
        us.shop.call(UPDATE, target_collaboration_id=other, **terms)["target_collaboration_conflicts"] == []
    )


def test_terms_by_name_are_better_than_open_ones_once_they_are_accepted(us: Affiliates) -> None:
    us.open(rate=1000)
    target = us.target(rate=2500)
    us.post()
    us.caller.place()
    us.accept(target)
    us.caller.place()
    us.shop.call(SELLER + "RemoveTargetCollaboration.202409", target_collaboration_id=target)
    us.caller.place()
    rates = [(row["commission_rate"], bool(row["target_collaboration_id"])) for row in seller_skus(us)]
    assert rates == [("1000", False), ("2500", True), ("1000", False)]


def test_a_creator_who_is_taken_out_sells_for_nothing(us: Affiliates) -> None:
    opened = us.open()
    removed = us.people[2]
    us.post(removed)
    us.shop.call(
        SELLER + "RemoveCreatorFromOpenCollaboration.202508",
        open_collaboration_id=opened["id"],
        creator_user_open_id=removed.open_id,
        product_id=us.mug,
    )
    for _ in range(10):
        us.caller.place()
    assert removed.username not in {row["creator_username"] for row in seller_skus(us)}


def test_nobody_sells_what_is_in_no_collaboration_where_the_settings_say_so() -> None:
    strict = affiliates(sold_without_collaboration=False)
    strict.caller.place()
    assert seller_skus(strict) == []
    strict.open()
    strict.caller.place(MUG=1, **{"TSHIRT-M": 1})
    [row] = seller_skus(strict)
    assert row["product_id"] == strict.mug


def test_a_target_collaboration_ends_by_itself(us: Affiliates) -> None:
    target = us.target(days=10)
    searches = {
        state: us.shop.call(SELLER + "SearchTargetCollaborations.202508", collaboration_status=state)
        for state in ("ONGOING", "EXPIRING", "VALID", "COMPLETED")
    }
    assert [len(found["target_collaborations"]) for found in searches.values()] == [1, 0, 1, 0]
    us.wait(11)
    terms = us.terms() | {"products": [{"id": us.mug, "commission_rate": 2000}]}
    assert code(us, UPDATE, target_collaboration_id=target, **terms) == 50001701
    found = us.shop.call(SELLER + "SearchTargetCollaborations.202508", collaboration_status="COMPLETED")
    assert [row["id"] for row in found["target_collaborations"]] == [target]


def test_collaborations_end_later_than_now_and_name_creators_of_the_market(us: Affiliates) -> None:
    assert code(us, CREATE_TARGET, **us.terms(end_time=str(us.now - 1))) == 98001004
    assert code(us, CREATE_TARGET, **us.terms(end_time="soon")) == 98001004
    assert code(us, CREATE_TARGET, **us.terms(creator_user_open_ids=["1"])) == 50001702
    assert code(us, CREATE_TARGET, **us.terms(creator_user_open_ids=[])) == 98001004


def test_one_shop_reads_nothing_of_anothers_collaborations(us: Affiliates) -> None:
    target = us.target()
    detail = operation(SELLER + "QueryTargetCollaborationDetail.202508")
    abroad = us.shop.at("GB")
    assert abroad.ask(detail, {"target_collaboration_id": target}).code == 50001700
