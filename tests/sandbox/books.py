"""A bookkeeper's program: it reads a shop's money through the Open API, page by page, and adds it up."""

from dataclasses import dataclass
from typing import Any

from shopkeeper.sandbox.money.amounts import minor_units
from shopkeeper.sandbox.returns import refunds
from shopkeeper.sandbox.server import Sandbox
from shopkeeper.sandbox.settings import Settings
from shopkeeper.sandbox.state import Order, Shop
from tests.sandbox.caller import Answer, Caller, Wall

DAY = 86_400
STATEMENTS = "/finance/202309/statements"
PAYMENTS = "/finance/202605/payments"
WITHDRAWALS = "/finance/202309/withdrawals"
UNSETTLED = "/finance/202507/orders/unsettled"
Row = dict[str, Any]


@dataclass
class Books:
    """One shop's money as the API tells it; amounts are read as minor units."""

    caller: Caller
    shop: Shop

    @property
    def sandbox(self) -> Sandbox:
        return self.caller.sandbox

    def ask(self, path: str, **query: Any) -> Answer:
        return self.caller.call("GET", path, {"shop_cipher": self.shop.cipher, **query})

    def pages(self, path: str, rows: str, **query: Any) -> list[Row]:
        """All rows of a list, three a page."""
        found: list[Row] = []
        token = ""
        while True:
            content = self.ask(path, page_size=3, page_token=token, **query).content
            found += content[rows]
            token = content["next_page_token"]
            if not token:
                return found

    def statements(self, **query: Any) -> list[Row]:
        return self.pages(STATEMENTS, "statements", sort_field="statement_time", **query)

    def statement(self, statement_id: str) -> Row:
        """A statement's totals with all its transactions."""
        path = f"/finance/202501/statements/{statement_id}/statement_transactions"
        content: Row = self.ask(path, page_size=100, sort_field="order_create_time").content
        return content

    def lines(self) -> list[Row]:
        """The transactions of all statements."""
        stated = [self.statement(row["id"]) for row in self.statements()]
        return [line for statement in stated for line in statement["transactions"]]

    def of_order(self, order_id: str) -> Row:
        content: Row = self.ask(f"/finance/202501/orders/{order_id}/statement_transactions").content
        return content

    def payments(self, **query: Any) -> list[Row]:
        return self.pages(PAYMENTS, "payments", sort_field="create_time", **query)

    def estimates(self) -> list[Row]:
        return self.pages(UNSETTLED, "transactions", sort_field="order_create_time")

    def minor(self, text: str) -> int:
        return minor_units(text, self.shop.currency)

    def total(self, group: Row) -> int:
        """The sum of a breakdown; what is told beside the sums does not count."""
        return sum(self.minor(text) for text in group.values() if isinstance(text, str))

    def named(self, group: Row) -> dict[str, int]:
        """The amounts of a breakdown that are not zero."""
        amounts = {name: self.minor(text) for name, text in group.items() if isinstance(text, str)}
        return {name: minor for name, minor in amounts.items() if minor}

    def sell(self, status: str = "COMPLETED", **basket: int) -> Order:
        """An order of the shop that has come as far as ``status``."""
        placed = self.sandbox.place(self.shop.id, basket or {"MUG": 1}, status=status)
        return self.sandbox.state.orders[placed]

    def refund(self, order: Order, minor: int = 0) -> None:
        """So much goes back to the buyer, or all that can."""
        market = self.sandbox.market
        wanted = refunds.wished(market, order, order.lines, "test")
        refunds.pay(market, order, refunds.in_part(market, wanted, minor) if minor else wanted)

    def wait(self, days: int = 1) -> None:
        self.sandbox.clock.advance(days * DAY)
        self.sandbox.tick()


def books(region: str = "US", settings: Settings | None = None, seed: int = 1) -> Books:
    """The books of a fresh sandbox's shop in a market."""
    wall = Wall()
    sandbox = Sandbox(seed=seed, wall=wall, settings=settings)
    shop = next((shop for shop in sandbox.shops.values() if shop.region == region), None)
    return Books(Caller(sandbox, wall), shop or sandbox.open_shop(region))
