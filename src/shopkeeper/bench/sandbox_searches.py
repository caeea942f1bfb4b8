"""A search by each filter in a store with few orders and with many, their parcels, returns and money.

Run as ``python -m shopkeeper.bench.sandbox_searches FOLDER 1000 100000``; a line of JSON for each of these
counts, then one about the snapshot of the fullest store, which is left in the folder.
"""

import json
import sys
import time
from pathlib import Path
from typing import Any

from ..sandbox.ids import buyer_id
from ..sandbox.keeping import STATE
from ..sandbox.returns import cancellations, life, moves
from ..sandbox.returns.decisions import Choice, decide
from ..sandbox.serve import tune
from ..tiktok.spec import operation
from .sandbox_store import Store, average

TIMES, WINDOW_SECONDS = 10, 20
SETTLING_SECONDS = 14 * 86400
ORDERS, PACKAGES = "order.GetOrderList.202309", "fulfillment.SearchPackage.202309"
WISHES = {
    "returns": "return_refund.searchReturns.202602",
    "cancellations": "return_refund.searchCancellations.202602",
}
REQUESTS = "return_refund.searchAftersalesRequests.202603"
RMAS = "return_refund.searchReturnMerchandiseAuthorizations.202604"
UPDATED = {"sort_field": "update_time"}
PAID = {"sort_field": "order_pay_time"}

Search = tuple[str, dict[str, Any], dict[str, str]]
"""The operation, its body and what its path and query have beside the page size."""


class Trade(Store):
    """A shop abroad, whose orders go into parcels as soon as they are paid for; some come back."""

    def __init__(self) -> None:
        super().__init__("GB")
        self.returns: list[str] = []
        self.cancels: list[str] = []
        self.slowest_ms = 0.0, ""
        """What the first call of its kind took at most, and which one that was."""

    def place(self) -> str:
        """One more order: of ten one shall be cancelled, one is, one shall come back; most are delivered."""
        number, market = len(self.ids), self.sandbox.market
        kind = "SELLER" if number % 10 == 3 else "TIKTOK"
        status = {0: "AWAITING_SHIPMENT", 1: "ON_HOLD"}.get(number % 10, "DELIVERED")
        order_id = self.sandbox.place(self.shop.id, {"MUG": 1}, status=status, shipping_type=kind)
        if number % 10 < 2:
            self.cancels.append(cancellations.ask(market, order_id).id)
        if number % 10 == 2:
            self.returns.append(moves.ask(market, order_id).id)
            if number % 20 == 2:
                decide(market, self.sandbox.state.returns[self.returns[-1]], Choice("APPROVE_RETURN"))
        return order_id

    def costs(self, count: int) -> dict[str, Any]:
        """What each search costs with so many orders, in microseconds of processor time."""
        self.grow(count)
        told = {name: self.cost_of(*search) for name, search in self.searches().items()}
        self.sandbox.clock.advance(SETTLING_SECONDS)
        self.sandbox.tick()
        told |= {name: self.cost_of(*read) for name, read in self.money().items()}
        return {"orders": count, "searches": told, "slowest_first_ms": self.slowest_ms}

    def cost_of(self, id: str, body: dict[str, Any], values: dict[str, str]) -> int:
        """Microseconds that a search takes on average, once the lists that it needs are made."""
        called = operation(id)
        path = called.path.format_map(values)
        query = {name: value for name, value in values.items() if f"{{{name}}}" not in called.path}
        encoded = json.dumps(body).encode() if called.method == "POST" else b""

        def ask(_: int) -> None:
            self.call(called.method, path, encoded, page_size="20", **query)

        first = average(1, ask) / 1000
        if first > self.slowest_ms[0]:
            self.slowest_ms = first, id
        return average(TIMES, ask)

    def searches(self) -> dict[str, Search]:
        """One search for each filter."""
        middle, now = self.sandbox.state.orders[self.ids[len(self.ids) // 2]], int(self.sandbox.market.now())
        made = {"create_time_ge": middle.create_time - WINDOW_SECONDS, "create_time_lt": middle.create_time}
        moved = {"update_time_ge": now - WINDOW_SECONDS}
        buyer = buyer_id(self.sandbox.state.seed, middle.buyer)
        sorts = {"all orders": UPDATED, "packages in a state": PAID}
        asked = of_orders(buyer, self.shop.warehouse_id) | of_states()
        for noun, id in {"orders": ORDERS, "packages": PACKAGES, **WISHES}.items():
            asked |= {f"{noun} made within": (id, made), f"{noun} changed within": (id, moved)}
        for noun, ids in (("returns", self.returns), ("cancellations", self.cancels)):
            id, word = WISHES[noun], "return" if noun == "returns" else "cancel"
            asked |= {
                f"{noun} of an order": (id, {"order_ids": [middle.id]}),
                f"{noun} of a buyer": (id, {"buyer_user_ids": [buyer]}),
                f"{noun} by id": (id, {f"{word}_ids": ids[:10]}),
            }
        return {name: (id, body, sorts.get(name, {})) for name, (id, body) in asked.items()}

    def money(self) -> dict[str, Search]:
        """One read of each kind of money."""
        newest = next(reversed(self.sandbox.state.statements.values()))
        settled = newest.transactions[len(newest.transactions) // 2].order_id
        by_order, by_time = {"sort_field": "order_create_time"}, {"sort_field": "create_time"}
        return {
            "statements": ("finance.GetStatements.202309", {}, {"sort_field": "statement_time"}),
            "transactions of a statement": (
                "finance.GetTransactionsbyStatement.202501",
                {},
                {"statement_id": newest.id, **by_order},
            ),
            "transactions of an order": ("finance.GetTransactionsbyOrder.202501", {}, {"order_id": settled}),
            "unsettled transactions": ("finance.GetUnsettledTransactions.202507", {}, by_order),
            "payments": ("finance.getPayments.202605", {}, by_time),
        }


def of_orders(buyer: str, warehouse_id: str) -> dict[str, tuple[str, dict[str, Any]]]:
    """A search for orders by each filter but their times."""
    return {
        "all orders": (ORDERS, {}),
        "orders in a state": (ORDERS, {"order_status": "AWAITING_SHIPMENT"}),
        "orders by shipping": (ORDERS, {"shipping_type": "SELLER"}),
        "orders of a buyer": (ORDERS, {"buyer_user_id": buyer}),
        "orders to be cancelled": (ORDERS, {"is_buyer_request_cancel": True}),
        "orders not to be cancelled": (ORDERS, {"is_buyer_request_cancel": False}),
        "orders of a warehouse": (ORDERS, {"warehouse_ids": [warehouse_id]}),
    }


def of_states() -> dict[str, tuple[str, dict[str, Any]]]:
    """A search for what follows orders by each state and kind."""
    returns, cancels = WISHES["returns"], WISHES["cancellations"]
    return {
        "packages in a state": (PACKAGES, {"package_status": "TO_FULFILL"}),
        "returns": (returns, {}),
        "returns of a kind": (returns, {"return_types": ["RETURN_AND_REFUND"]}),
        "returns in a state": (returns, {"return_status": [life.PENDING]}),
        "cancellations": (cancels, {}),
        "cancellations of a kind": (cancels, {"cancel_types": ["BUYER_CANCEL"]}),
        "cancellations in a state": (cancels, {"cancel_status": [cancellations.PENDING]}),
        "aftersales requests": (REQUESTS, {}),
        "RMAs": (RMAS, {}),
    }


def kept(trade: Trade, folder: Path) -> dict[str, Any]:
    """How long a snapshot takes, how large it is, and how long it takes to go on from it."""
    began = time.process_time()
    content = trade.sandbox.snapshot()
    (folder / STATE).write_bytes(content)
    written = time.process_time()
    trade.sandbox.restore(content)
    read_seconds = time.process_time() - written
    return {
        "snapshot_mb": len(content) // 10**6,
        "snapshot_seconds": round(written - began, 2),
        "restore_seconds": round(read_seconds, 2),
    }


def main(folder: Path, counts: list[int]) -> None:
    """A line of JSON for each count, smallest first, and one about the snapshot."""
    tune()
    trade = Trade()
    for count in sorted(counts):
        print(json.dumps(trade.costs(count)), flush=True)
    print(json.dumps(kept(trade, folder)), flush=True)


if __name__ == "__main__":
    main(Path(sys.argv[1]), [int(word) for word in sys.argv[2:]])
