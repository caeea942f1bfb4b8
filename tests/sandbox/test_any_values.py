"""Whatever fits the documents is answered: an operation bears any values of the documented types."""

import random
from typing import Any

import pytest

from shopkeeper.sandbox.gateway import older
from shopkeeper.sandbox.server import Sandbox
from shopkeeper.sandbox.settings import Settings
from shopkeeper.tiktok.spec import Leaf, Operation, every_version, leaf, name_of
from tests.sandbox import fbt_calls
from tests.sandbox.aftersale_calls import asked
from tests.sandbox.caller import Caller, Wall
from tests.sandbox.proof import Prover
from tests.sandbox.shapes import misfits
from tests.sandbox.watched import trace

TRIES = 12
TEXTS = ("", "1", "-1", "0.5", "abc", "é", "9" * 19, "MQ==", "US", "USD", "GRAM")
NUMBERS = (0, 1, 5, 10, 20, 2**40)


class Whim:
    """Values at random: documented ones, ids that are there, and odd ones; alike for the same seed."""

    def __init__(self, seed: str, ids: list[str]) -> None:
        self.random, self.ids = random.Random(seed), ids

    def tree(self, branch: Any) -> Any:
        if isinstance(branch, dict):
            return {
                name_of(key)[0]: self.tree(part)
                for key, part in branch.items()
                if key.endswith("!") or self.random.random() < 0.5
            }
        if isinstance(branch, list):
            return [self.tree(branch[0]) for _ in range(self.random.randint(0, 2))]
        described = leaf(branch)
        if described.many:
            return [self.leaf(described) for _ in range(self.random.randint(0, 3))]
        return self.leaf(described)

    def leaf(self, described: Leaf) -> Any:
        if described.kind == "file":
            return b"file"
        if described.kind == "boolean":
            return self.random.random() < 0.5
        if described.kind in ("int", "number", "float"):
            low, high = described.range
            return int(self.random.choice((low or 1, high or 5, *NUMBERS)))
        if described.choices and self.random.random() < 0.9:
            return self.random.choice(described.choices)
        return self.random.choice((*self.ids, *self.ids, *TEXTS))

    def values(self, operation: Operation) -> dict[str, Any]:
        """The values of one call."""
        found = self.tree(operation.body)
        for param in operation.params:
            if param.required or self.random.random() < 0.5:
                one = self.leaf(param.leaf)
                found[param.name] = [one] if param.leaf.many else one or "1"
        return dict(found)


@pytest.fixture(scope="module")
def prover() -> Prover:
    """A program in a shop where something of each kind has happened."""
    wall = Wall()
    caller = Caller(Sandbox(wall=wall, settings=Settings(retired_at_date=False)), wall)
    for status in ("UNPAID", "ON_HOLD", "AWAITING_SHIPMENT", "IN_TRANSIT", "DELIVERED", "COMPLETED"):
        caller.place(status, MUG=2)
    asked(caller)
    caller.sandbox.clock.advance(3 * 86_400)
    caller.sandbox.tick()
    program = Prover(caller)
    goods = fbt_calls.stocked(program)
    fbt_calls.ordered(program, goods, 2)
    fbt_calls.planned(program, goods, 3)
    return program


def there(prover: Prover) -> list[str]:
    """Ids of all kinds of things in the shop."""
    state = prover.caller.sandbox.state
    kinds = (state.orders, state.packages, state.products, state.skus, state.returns, state.statements)
    desk = state.fbt
    kinds = (*kinds, desk.goods, desk.places, desk.plans, desk.inbound, desk.outbound)
    lines = [line.id for order in state.orders.values() for line in order.lines]
    return [*(id for kind in kinds for id in kind), *lines, *prover.caller.shop.warehouses[0].id.split()]


def test_every_behaviour_bears_any_documented_values_and_a_refusal_leaves_no_trace(prover: Prover) -> None:
    ids, wrong = there(prover), list[Any]()
    clean = trace(prover.caller.sandbox)
    behaving = [one for one in every_version().values() if older.behaves(one) and one.method]
    for operation in sorted(behaving, key=lambda one: one.id):
        if operation.id == "authorization.DeauthorizeShop.202403":
            continue
        for number in range(TRIES):
            values = Whim(f"{operation.id}/{number}", ids).values(operation)
            answer = prover.ask(operation, values)
            after = trace(prover.caller.sandbox)
            if answer.code and after != clean:
                wrong.append((operation.id, values, "refused, and yet something has changed"))
            clean = after
            if answer.status >= 500 or (answer.code == 0 and misfits(operation.answer, answer.content)):
                wrong.append((operation.id, values, answer.envelope))
    assert wrong == []
