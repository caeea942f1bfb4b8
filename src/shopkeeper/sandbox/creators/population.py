"""The creators of a market: invented people who depend on the seed, the market and their number alone."""

from dataclasses import dataclass
from functools import cache
from typing import Any

from .. import ids
from ..buyers.people import FIRST, LAST
from ..catalogue import tree
from ..catalogue.goods import PLAIN, RANGE

MANY = 60
"""So many creators live in each market, the one who sells most first."""
MODEST = 200_000
"""Followers of a creator whom any shop may reach."""
AGES = ("18-24", "25-34", "35-44", "45-54", "55+")
CATEGORIES = tuple(dict.fromkeys(goods.category for goods in (*PLAIN, *RANGE)))


@dataclass(frozen=True, slots=True)
class Creator:
    """One creator: reach, sales of thirty days before anything happened here, and habits from 0 to 1."""

    open_id: str
    number: int
    region: str
    username: str
    nickname: str
    followers: int
    female_percent: int
    age_range: str
    categories: tuple[str, ...]
    gmv_cents: int
    units: int
    video_views: int
    live_viewers: int
    engagement: int
    """Hundredths of a percent."""
    level: int
    live_percent: int
    accepts: float
    replies: float
    posts: float
    most_messages: int
    """After so many messages without an interest in the shop, the creator blocks it."""


@cache
def population(seed: int, region: str) -> tuple[Creator, ...]:
    """The creators of a market, the one who sells most first."""
    made = [_creator(seed, region, number) for number in range(MANY)]
    return tuple(sorted(made, key=lambda one: (-one.gmv_cents, one.number)))


@cache
def _by_id(seed: int, region: str) -> dict[str, Creator]:
    return {one.open_id: one for one in population(seed, region)}


def consenting(seed: int, region: str) -> Creator:
    """The creator who lets apps in: the first whom any shop may reach, however little it sells."""
    return next(one for one in population(seed, region) if one.followers < MODEST)


def find(seed: int, region: str, open_id: str) -> Creator | None:
    """A creator of a market by id."""
    return _by_id(seed, region).get(open_id)


def category_id(category: str, region: str) -> str:
    """The platform's id of a category in a market."""
    return tree.leaf_named(category, tree.default_version(region)).id


def chain_of(category: str, region: str) -> list[dict[str, Any]]:
    """A category in a market, from the top of the tree down."""
    version = tree.default_version(region)
    chain = tree.chain(tree.leaf_named(category, version), version)
    return [
        {"id": one.id, "parent_id": one.parent_id, "local_name": one.name, "is_leaf": one.is_leaf}
        for one in chain
    ]


def _creator(seed: int, region: str, number: int) -> Creator:
    def chance(kind: str) -> float:
        return ids.chance(seed, f"creator-{kind}", region, number)

    first = FIRST[int(chance("first") * len(FIRST))]
    last = LAST[int(chance("last") * len(LAST))]
    followers = int(1500 * 2000 ** chance("followers"))
    engagement = int(150 + 900 * chance("engagement") * (1 - chance("reach") / 2))
    gmv_cents = int(followers * engagement * (0.05 + chance("gmv") ** 2) / 4)
    begins = int(chance("category") * len(CATEGORIES))
    kinds = tuple(
        CATEGORIES[(begins + step) % len(CATEGORIES)] for step in range(2 + int(chance("kinds") * 3))
    )
    return Creator(
        open_id=ids.platform_id(seed, "creator", f"{region}-{number}"),
        number=number,
        region=region,
        username=f"{first}.{last}.{number}".lower(),
        nickname=f"{first} {last}",
        followers=followers,
        female_percent=30 + int(chance("gender") * 55),
        age_range=AGES[int(chance("age") * len(AGES))],
        categories=kinds,
        gmv_cents=gmv_cents,
        units=gmv_cents // 2100,
        video_views=int(followers * (0.1 + chance("views"))),
        live_viewers=int(followers * 0.02 * chance("viewers")),
        engagement=engagement,
        level=min(6, 1 + len(str(gmv_cents // 10_000))),
        live_percent=int(chance("live") * 60),
        accepts=0.2 + 0.6 * chance("accepts"),
        replies=0.1 + 0.8 * chance("replies"),
        posts=0.4 + 0.55 * chance("posts"),
        most_messages=20 + int(chance("patience") * 20),
    )
