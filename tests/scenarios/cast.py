"""What buyers, carriers, the platform and the seller do in a life. The seller acts through the hub alone."""

from collections.abc import Callable
from datetime import timedelta
from typing import Any

from shopkeeper.sandbox.faults import Fault
from shopkeeper.sandbox.money import statements
from shopkeeper.sandbox.orders import life as order_life
from shopkeeper.sandbox.parcels import shipping
from shopkeeper.sandbox.returns import cancellations
from shopkeeper.sandbox.returns import moves as returns

from .script import says
from .stage import Stage

UNITS = {"m": 60, "h": 3600, "d": 86400}


def basket(words: str) -> dict[str, int]:
    """``TSHIRT-M x2, MUG x1`` as a basket."""
    found = {}
    for one in words.split(", "):
        sku, times = one.rsplit(" x", 1)
        found[sku] = int(times)
    return found


@says("wait {number} {unit}")
async def wait(stage: Stage, number: str, unit: str) -> None:
    await stage.wait(float(number) * UNITS[unit])


async def buys(stage: Stage, words: str, order: str, **how: Any) -> None:
    """A buyer orders; the order has a name from now on."""
    stage.world.clock.advance(1)
    how = {"status": "ON_HOLD", **how}
    stage.orders[order] = stage.world.sandbox.place(stage.shop.id, basket(words), **how)
    await stage.catch_up()


@says("buyer buys {words} by the seller's carrier as {order}")
async def buys_from_own_carrier(stage: Stage, words: str, order: str) -> None:
    await buys(stage, words, order, shipping_type="SELLER")


@says("buyer gets a sample of {words} as {order}")
async def gets_sample(stage: Stage, words: str, order: str) -> None:
    await buys(stage, words, order, is_sample=True)


@says("buyer orders {words} as {order} and does not pay")
async def orders_unpaid(stage: Stage, words: str, order: str) -> None:
    await buys(stage, words, order, status="UNPAID")


@says("buyer buys {words} as {order}")
async def buys_plainly(stage: Stage, words: str, order: str) -> None:
    await buys(stage, words, order)


async def there(stage: Stage, act: Callable[[Any], Any]) -> None:
    """Something happens on the platform, and the hub learns of it."""
    stage.world.clock.advance(1)
    stage.world.sandbox.tick()
    act(stage.world.sandbox.market)
    await stage.catch_up()


@says("buyer cancels {sku} of {order}")
async def cancels_line(stage: Stage, sku: str, order: str) -> None:
    order_id, line_ids = stage.orders[order], stage.line_ids(order, sku)
    await there(stage, lambda market: cancellations.ask(market, order_id, line_ids))


@says("buyer cancels {order}")
async def cancels(stage: Stage, order: str) -> None:
    await there(stage, lambda market: cancellations.ask(market, stage.orders[order]))


@says("platform approves the cancellation of {order}")
async def platform_approves(stage: Stage, order: str) -> None:
    await there(stage, lambda market: cancellations.approve(market, stage.the_cancellation(order)))


@says("buyer asks {kind} for {order}")
async def asks(stage: Stage, kind: str, order: str) -> None:
    order_id = stage.orders[order]
    note, images = "It is not what I ordered", ("https://images.example/evidence-1.jpg",)
    await there(stage, lambda market: returns.ask(market, order_id, kind=kind, note=note, images=images))


@says("buyer accepts the offer for {order}")
async def accepts(stage: Stage, order: str) -> None:
    await there(stage, lambda market: returns.accept_offer(market, stage.the_return(order).id))


@says("buyer sends {order} back")
async def sends_back(stage: Stage, order: str) -> None:
    await there(stage, lambda market: returns.ship(market, stage.the_return(order).id))


@says("return of {order} arrives")
async def arrives(stage: Stage, order: str) -> None:
    await there(stage, lambda market: returns.arrive(market, stage.the_return(order).id))


@says("return of {order} is lost")
async def return_lost(stage: Stage, order: str) -> None:
    await there(stage, lambda market: returns.lose(market, stage.the_return(order).id))


@says("buyer escalates {order}")
async def escalates(stage: Stage, order: str) -> None:
    await there(stage, lambda market: returns.escalate(market, stage.the_return(order).id))


@says("platform rules {ruling} on {order}")
async def rules(stage: Stage, ruling: str, order: str) -> None:
    await there(stage, lambda market: returns.rule(market, stage.the_return(order).id, ruling))


@says("buyer changes the address of {order}")
async def changes_address(stage: Stage, order: str) -> None:
    await there(stage, lambda market: order_life.change_address(market, stage.order(order)))


async def carried(stage: Stage, order: str, act: Callable[[Any, str], None], waits: str) -> None:
    """A carrier does something with every parcel of an order that waits for it."""
    ids = [one.id for one in stage.packages(order) if one.status == waits]
    assert ids, f"no parcel of {order} is {waits}"

    def act_on_all(market: Any) -> None:
        for package_id in ids:
            act(market, package_id)

    await there(stage, act_on_all)


@says("carrier collects {order}")
async def collects(stage: Stage, order: str) -> None:
    await carried(stage, order, shipping.collect, "PROCESSING")


@says("carrier delivers {order}")
async def delivers(stage: Stage, order: str) -> None:
    await carried(stage, order, shipping.deliver, "FULFILLING")


@says("carrier loses {order}")
async def loses(stage: Stage, order: str) -> None:
    await carried(stage, order, shipping.lose, "FULFILLING")


@says("platform completes {order}")
async def completes(stage: Stage, order: str) -> None:
    await there(stage, lambda market: order_life.complete(market, stage.order(order)))


def stated(stage: Stage, order: str) -> tuple[str, Any]:
    """The statement and the transaction that settle an order."""
    for statement in stage.world.sandbox.state.statements.values():
        for transaction in statement.transactions:
            if transaction.order_id == stage.orders[order]:
                return statement.id, transaction
    raise LookupError(f"nothing was stated about {order} yet")


@says("platform restates {order}: {group} {name} by {amount}")
async def restates(stage: Stage, order: str, group: str, name: str, amount: str) -> None:
    statement_id, transaction = stated(stage, order)
    minor_units = getattr(transaction, group).get(name, 0) + int(amount)
    await there(
        stage,
        lambda market: statements.restate(
            market, statement_id, transaction.id, name, minor_units, group=group
        ),
    )


@says("platform adds {name} to {order}: {amount}")
async def adds_fee(stage: Stage, name: str, order: str, amount: str) -> None:
    statement_id, transaction = stated(stage, order)
    await there(
        stage,
        lambda market: statements.add_unknown_fee(market, statement_id, transaction.id, int(amount), name),
    )


@says("the next {operation} is carried out and not answered")
def unanswered(stage: Stage, operation: str) -> None:
    stage.world.sandbox.faults.append(Fault("timeout_after", operation=operation, count=1))


@says("the platform is down for {number} {unit}")
def down(stage: Stage, number: str, unit: str) -> None:
    ends_at = stage.world.sandbox.clock.now() + timedelta(seconds=int(number) * UNITS[unit])
    stage.world.sandbox.faults.append(Fault("outage", ends_at=ends_at))


@says("hub rehearses")
async def rehearses(stage: Stage) -> None:
    await stage.told("connections", "mode", connection_id=stage.connection_id, mode="dry_run")


@says("hub goes live")
async def goes_live(stage: Stage) -> None:
    await stage.told("connections", "mode", connection_id=stage.connection_id, mode="live")


def shipment(stage: Stage, order: str, **more: Any) -> dict[str, Any]:
    """An order as a command to ship names it."""
    return {"connection_id": stage.connection_id, "order_id": stage.orders[order], **more}


@says("seller ships {order} with the number {number}")
async def ships_by_own_carrier(stage: Stage, order: str, number: str) -> None:
    provider = shipping_provider(stage)
    entry = shipment(stage, order, provider=provider, tracking_number=number)
    await stage.told("parcels", "ship", shipments=[entry])


def shipping_provider(stage: Stage) -> str:
    """A carrier that the shop's market has."""
    return {"US": "UPS", "GB": "Royal Mail"}[stage.shop.region]


@says("seller ships {sku} of {order}")
async def ships_lines(stage: Stage, sku: str, order: str) -> None:
    entry = shipment(stage, order, line_ids=stage.line_ids(order, sku))
    await stage.told("parcels", "ship", shipments=[entry])


@says("seller ships {order}")
async def ships(stage: Stage, order: str) -> None:
    await stage.told("parcels", "ship", shipments=[shipment(stage, order)])


@says("seller splits {sku} off {order}")
async def splits(stage: Stage, sku: str, order: str) -> None:
    rest = [one for one in stage.line_ids(order) if one not in stage.line_ids(order, sku)]
    groups = [stage.line_ids(order, sku), rest]
    await stage.told("parcels", "split", **shipment(stage, order), groups=groups)


@says("seller changes the number of {order} to {number}")
async def renumbers(stage: Stage, order: str, number: str) -> None:
    [package] = stage.packages(order)
    body = {"connection_id": stage.connection_id, "package_id": package.id, "tracking_number": number}
    await stage.told("parcels", "tracking", **body)


@says("seller prints the label of {order} again")
async def reprints(stage: Stage, order: str) -> None:
    for package in stage.packages(order):
        await stage.told("parcels", "label", connection_id=stage.connection_id, package_id=package.id)


@says("seller grades {sku} of {order} {grade}")
async def grades(stage: Stage, sku: str, order: str, grade: str) -> None:
    lines = dict.fromkeys(stage.line_ids(order, sku), grade)
    body = {"connection_id": stage.connection_id, "return_id": stage.the_return(order).id, "grades": lines}
    await stage.told("stock", "grade", **body)
