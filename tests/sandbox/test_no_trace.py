"""Calls of every life put wrong in every way: answered as documented, and a refusal leaves no trace."""

from collections import Counter
from importlib import import_module
from pkgutil import iter_modules

import pytest
from hypothesis import settings

from shopkeeper.sandbox.settings import Settings
from tests.sandbox import lives
from tests.sandbox.advertiser import UNLIMITED, Advertiser
from tests.sandbox.caller import Caller, Wall
from tests.sandbox.proof import LIVES, Life, Prover
from tests.sandbox.watched import Watched

IS_LONG = settings.get_current_profile_name() == "long"
MODULES = [import_module(f"{lives.__name__}.{entry.name}") for entry in iter_modules(lives.__path__)]
"""Loaded so that their lives are registered."""


def watched(story: Life) -> Watched:
    """The sandbox in which a life was walked and each of its calls tried on a copy."""
    wall = Wall()
    sandbox = Watched(wall=wall, settings=Settings(retired_at_date=False))
    sandbox.tries = 100 if IS_LONG else 2
    prover = Prover(Caller(sandbox, wall))
    story(Prover(Caller(sandbox.watch(prover.caller.shop.id), wall)))
    return sandbox


@pytest.mark.slow
def test_a_call_put_wrong_is_answered_as_documented_and_a_refusal_changes_nothing() -> None:
    counts = Counter[str]()
    for story in LIVES:
        sandbox = watched(story)
        assert sandbox.wrong == [], story.__name__
        counts += sandbox.counts
    assert counts["refused"] > 1_500
    assert counts["accepted"] > 400


def test_a_call_of_the_marketing_api_put_wrong_changes_nothing_either() -> None:
    sandbox = Watched(seed=5, settings=UNLIMITED, wall=Wall())
    sandbox.tries = 400 if IS_LONG else 20
    us = Advertiser(sandbox.watch("ads"))
    ads, place = us.ads, {"store_id": us.shop.id}
    ads.authorizations.create(**us.at)
    campaign = us.create(product_specific_type="CUSTOMIZED_PRODUCTS", item_group_ids=us.products[:1])
    ads.campaigns.update(campaign_id=campaign, budget=60, item_group_ids=us.products[1:])
    wish = {"budget": 30, "product_list": [{"spu_id": us.products[1]}]}
    session = ads.sessions.create(campaign_id=campaign, session=wish, **place).session_id
    ads.sessions.update(campaign_id=campaign, session_id=session, session={"budget": 40})
    us.sell(6, 2)
    us.figures("campaign_id", "stat_time_day")
    assert list(ads.sessions.get(campaign_id=campaign, session_ids=[session]))
    ads.sessions.delete(campaign_id=campaign, session_id=session)
    us.set("DISABLE", campaign)
    us.set("DELETE", campaign)
    assert sandbox.wrong == []
    assert sandbox.counts["refused"] > 100
