"""Creators act at a pace of their own, the same in each run, here and behind a snapshot."""

from dataclasses import replace

from hypothesis import given, settings
from hypothesis import strategies as st

from shopkeeper.sandbox.creators.population import MANY, population
from shopkeeper.sandbox.server import Sandbox
from shopkeeper.sandbox.settings import HAND_PACE, HOUR
from tests.sandbox.affiliates import Affiliates
from tests.sandbox.caller import Caller, Wall
from tests.sandbox.creators.conftest import affiliates
from tests.sandbox.proof import Prover


def busy(seed: int = 1) -> Affiliates:
    """A shop whose creators act by themselves."""
    us = affiliates()
    if seed != 1:
        wall = Wall()
        us = Affiliates(Prover(Caller(Sandbox(seed=seed, wall=wall), wall)))
    us.market.state.pace = replace(
        HAND_PACE, creator_seconds=2 * HOUR, ship_seconds=HOUR, collect_seconds=HOUR, transit_seconds=HOUR
    )
    us.open()
    us.give_samples()
    us.target(*us.people[1:9])
    talk = us.shop.call(
        "affiliate_seller.CreateConversationwithcreator.202508", creator_open_id=us.people[9].open_id
    )
    us.shop.call(
        "affiliate_seller.SendIMMessage.202412",
        conversation_id=talk["conversation_id"],
        msg_type="TEXT",
        content='{"content": "Hi"}',
    )
    return us


def test_creators_accept_decline_ask_and_post_by_themselves() -> None:
    us = busy()
    us.wait(3)
    desk = us.market.state.creators
    for sample in [one for one in desk.samples.values() if one.status == "PENDING"]:
        us.review(sample.id)
    us.wait(3)
    [target] = desk.targets.values()
    assert {one.state for one in target.creators} == {"accepted", "declined"}
    assert desk.posts
    assert {"COMPLETED"} <= {one.status for one in desk.samples.values()}


def test_creators_wait_for_a_hand_where_everybody_does(us: Affiliates) -> None:
    us.target(*us.people[1:9])
    us.wait(5)
    [target] = us.market.state.creators.targets.values()
    assert {one.state for one in target.creators} == {"invited"}


def test_the_same_seed_and_the_same_calls_give_the_same_run() -> None:
    runs = [busy() for _ in range(2)]
    for us in runs:
        us.wait(6)
        for _ in range(5):
            us.caller.place()
    assert len({us.caller.sandbox.digest() for us in runs}) == 1


def test_a_snapshot_goes_on_as_if_nothing_had_happened() -> None:
    us, other = busy(), affiliates()
    other.caller.sandbox.restore(us.caller.sandbox.snapshot())
    for sandbox in (us.caller.sandbox, other.caller.sandbox):
        sandbox.clock.advance(6 * 86_400)
        sandbox.tick()
        for _ in range(5):
            sandbox.place(us.caller.shop.id, {"MUG": 1})
    assert us.caller.sandbox.digest() == other.caller.sandbox.digest()
    assert other.caller.sandbox.state.creators.sales


@settings(max_examples=20, deadline=None)
@given(st.integers(0, 10**6), st.sampled_from(["US", "GB", "ID", "BR", "JP"]))
def test_a_population_is_made_of_different_people_whatever_the_seed(seed: int, region: str) -> None:
    people = population(seed, region)
    assert len({one.open_id for one in people}) == len({one.username for one in people}) == MANY
    assert [one.gmv_cents for one in people] == sorted((one.gmv_cents for one in people), reverse=True)
    assert all(1 <= one.level <= 6 and one.followers > 0 and one.categories for one in people)
    assert any(one.followers < 200_000 for one in people)


def test_another_seed_has_other_creators() -> None:
    ids = [{one.open_id for one in population(seed, "US")} for seed in (1, 2)]
    assert not ids[0] & ids[1]
