"""Figures as an operation's answer writes them: its names, its types, money in the wanted currency."""

from dataclasses import dataclass
from typing import Any

from ...tiktok.spec import Tree, leaf, name_of
from ..gateway.answers import default_value
from ..market import Market
from ..money.amounts import exchanged, written
from ..shop import Call
from ..state import Shop

Fields = dict[str, Any]
MONEY = {"amount", "currency"}
MINOR = "minor"
"""In a row that is an amount with something beside it, the name of the amount."""
DOLLARS = "USD"


@dataclass(frozen=True, slots=True)
class Purse:
    """Writes minor units of a shop's currency, in another one where that is asked."""

    currency: str
    told_in: str
    rate: str = "1"

    def write(self, minor: int) -> Fields:
        """An amount."""
        told = minor if self.told_in == self.currency else self._exchanged(minor)
        return {"amount": written(told, self.told_in), "currency": self.told_in}

    def _exchanged(self, minor: int) -> int:
        return exchanged(minor, self.currency, self.told_in, self.rate)


def purse_of(market: Market, shop: Shop, wanted: str) -> Purse:
    """Amounts in the shop's own currency, or in dollars."""
    rates = dict(market.settings.usd_rates)
    if wanted != DOLLARS or shop.currency not in rates:
        return Purse(shop.currency, shop.currency)
    return Purse(shop.currency, DOLLARS, rates[shop.currency])


def answer(call: Call, figures: Fields, shop: Shop | None = None) -> Fields:
    """The answer of a call from figures by their names; what is not known is zero."""
    purse = purse_of(call.market, shop or call.shop, call.values.get("currency") or "")
    return write(call.operation.answer, figures, purse)


def write(tree: Tree, figures: Fields, purse: Purse) -> Fields:
    """Every field of a tree, from the figures of the same name."""
    return {
        name_of(key)[0]: _value(branch, figures.get(name_of(key)[0]), purse) for key, branch in tree.items()
    }


def _value(branch: Any, value: Any, purse: Purse) -> Any:
    if isinstance(branch, dict):
        return _group(branch, value, purse)
    if isinstance(branch, list):
        return [_value(branch[0], row, purse) for row in value or []]
    described = leaf(branch)
    if described.many:
        return [_leaf(described.kind, one) for one in value or []]
    return default_value(branch) if value is None else _leaf(described.kind, value)


def _group(branch: Tree, value: Any, purse: Purse) -> Fields:
    names = {name_of(key)[0] for key in branch}
    if names >= MONEY:
        row = value if isinstance(value, dict) else {MINOR: value or 0}
        return write(branch, {**row, **purse.write(row.get(MINOR) or 0)}, purse)
    return write(branch, value if isinstance(value, dict) else {}, purse)


def _leaf(kind: str, value: Any) -> Any:
    if kind == "string":
        return f"{value:.4f}" if isinstance(value, float) else str(value)
    if kind == "int":
        return int(value)
    return value
