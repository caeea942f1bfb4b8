"""``shopkeeper bench reports``: how long every report and every query of the dashboard takes in a large
business, on SQLite and, where its address is given, on PostgreSQL.
"""

import itertools
import json
import os
import platform
import statistics
import tempfile
import time
from collections.abc import Awaitable, Callable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from functools import partial
from typing import Annotated, Any

import uvloop
from cyclopts import Parameter
from rich.console import Console
from rich.progress import Progress
from rich.table import Table
from sqlalchemy import func, select, text

from .. import reports as report_files
from ..settings import Settings
from ..store.database import Store
from ..store.tables import connections, order_lines, orders, returns
from ..sync.start import open_hub
from ..web.reading import home, lists, money, order_money, shell, stock
from ..web.reading import orders as order_lists
from ..web.reading import parcels as parcel_lists
from ..web.reading import returns as return_lists
from ..web.reading import statements as statement_lists
from .made import make

MOST_MS = 200
RUNS = 7
PERIODS = (7, 30, 90, 730)


@dataclass(frozen=True, slots=True)
class Timed:
    """A query and how long it took, in milliseconds."""

    name: str
    median_ms: float
    longest_ms: float
    rows: int

    @property
    def is_quick(self) -> bool:
        """Whether it stays within the aim."""
        return self.median_ms <= MOST_MS


Query = Callable[[], Awaitable[Any]]


def reports(
    *,
    lines: int = 10_000_000,
    database: str = "",
    as_json: Annotated[bool, Parameter(name="--json", negative="")] = False,
) -> None:
    """How long every report and every query of the dashboard takes in a large business.

    Ends with 1 where one takes longer than 200 ms in the median of seven runs.

    Examples: `shopkeeper bench reports --lines 100000`,
    `shopkeeper bench reports --database postgresql://user@host/empty --json`

    Parameters
    ----------
    lines
        How many order lines are made, in three shops over two years.
    database
        An empty PostgreSQL database, to be measured after SQLite.
    as_json
        As JSON.
    """
    with tempfile.TemporaryDirectory(prefix="shopkeeper-bench-") as folder:
        urls = [f"sqlite:///{folder}/reports.db", *([database] if database else [])]
        results = [uvloop.run(measured(url, lines, as_json)) for url in urls]
    if as_json:
        print(json.dumps(results, indent=1))
    else:
        for result in results:
            tell(result)
    if not all(result["passed"] for result in results):
        raise SystemExit(1)


async def measured(url: str, lines: int, quiet: bool) -> dict[str, Any]:
    """Fill a database and time everything on it."""
    now = datetime.now(UTC)
    async with open_hub(Settings(database_url=url, secret_key="bench")) as hub:
        with Progress(console=Console(stderr=True), disable=quiet) as progress:
            seconds = await make(hub.store, lines, now, progress)
        await analyse(hub.store)
        timed = [await clocked(name, query) async for name, query in queries(hub.store, now)]
        return {
            "database": hub.store.url.get_backend_name(),
            **await sizes(hub.store),
            "made_in_seconds": {part: round(took, 1) for part, took in seconds.items()},
            "queries": [
                {
                    "query": one.name,
                    "median_ms": one.median_ms,
                    "longest_ms": one.longest_ms,
                    "rows": one.rows,
                }
                for one in timed
            ],
            "most_ms": MOST_MS,
            "passed": all(one.is_quick for one in timed),
            "machine": f"{os.cpu_count()} cores, {platform.platform()}, Python {platform.python_version()}",
        }


async def analyse(store: Store) -> None:
    """What PostgreSQL does by itself after a while: count what is there, so that it plans well."""
    if not store.is_sqlite:
        async with store.engine.connect() as connection:
            plain = await connection.execution_options(isolation_level="AUTOCOMMIT")
            await plain.execute(text("VACUUM ANALYZE"))


async def clocked(name: str, query: Query) -> Timed:
    """A query's times over some runs."""
    taken, found = [], None
    for _ in range(RUNS):
        began = time.perf_counter()
        found = await query()
        taken.append((time.perf_counter() - began) * 1000)
    rows = len(found) if isinstance(found, list | dict | tuple) else 1
    return Timed(name, round(statistics.median(taken), 1), round(max(taken), 1), rows)


async def sizes(store: Store) -> dict[str, Any]:
    """How large the business is, in rows and in bytes."""
    counted = {}
    for table in (orders, order_lines, returns):
        counted[table.name] = int(await store.scalar(select(func.count()).select_from(table)))
    pages = "SELECT page_count * page_size FROM pragma_page_count(), pragma_page_size()"
    size = pages if store.is_sqlite else "SELECT pg_database_size(current_database())"
    taken = int(await store.scalar(text(size)))
    return {**counted, "megabytes": taken // 1_000_000}


async def queries(store: Store, now: datetime) -> Any:
    """Every query by its name: the reports over several periods, and what the pages ask."""
    shops = {row.id: row for row in await store.rows(select(connections).order_by(connections.c.id))}
    for name, report in report_files.reports().items():
        for days in PERIODS:
            first = now.date() - timedelta(days=days - 1)
            period = report_files.Period(1, tuple(shops), first, now.date(), now)
            yield f"report {name}, {days} days", partial(report_files.run, store, report, period)
    pages = (of_home(store, shops, now), of_orders(store, now), of_parcels(store, now), of_returns(store))
    for page in (*pages, of_money(store, now), of_stock(store)):
        for one in page:
            yield one


def of_home(store: Store, shops: dict[int, Any], now: datetime) -> Iterator[tuple[str, Query]]:
    """What the home page and the frame of every page ask."""
    every = list(shops)
    yield "frame of every page", lambda: shell.read(store, 1, (), now)
    yield "frame, one shop", lambda: shell.read(store, 1, (1,), now)
    yield "home: GMV today", lambda: home.trade(store, 1, shops, now)
    yield "home: GMV a week ago by now", lambda: home.trade(store, 1, shops, now - home.WEEK)
    yield "home: GMV by the hour", lambda: home.by_hour(store, 1, shops, now)
    yield "home: selling fastest", lambda: home.fastest(store, 1, every, now)
    yield "home: what just happened", lambda: home.latest(store, 1, every)
    ask = order_lists.Ask(1, now)
    yield "home: ship by", lambda: order_lists.by_hour(store, ask)
    yield "home: due today", lambda: order_lists.due(store, ask, [now, now + timedelta(days=1)])


def of_orders(store: Store, now: datetime) -> Iterator[tuple[str, Query]]:
    """What the orders page asks in each of its views, over all shops and in one."""
    for shops in ((), (1,)):
        where = "one shop" if shops else "all shops"
        yield f"orders, {where}: counts", partial(order_lists.counts, store, order_lists.Ask(1, now, shops))
        for view in order_lists.VIEWS:
            ask = order_lists.Ask(1, now, shops, view)
            yield f"orders, {where}: {view}", partial(order_lists.rows, store, ask, None)
            yield f"orders, {where}: {view}, total", partial(order_lists.total, store, ask)
    for view in order_lists.VIEWS:
        for sort, down in itertools.product(order_lists.sorts(view), (False, True)):
            ask = order_lists.Ask(1, now, (), view, sort=sort, descending=down)
            yield f"orders, {view}: {way(sort, down)}", partial(order_lists.rows, store, ask, None)
    first = order_lists.Ask(1, now)
    yield "orders: goods of a page", partial(goods_of, store, first)
    yield "orders: groups of a page", partial(order_lists.due, store, first, [now, now + timedelta(days=1)])
    day = order_lists.Ask(1, now, (), "all", day=now.date().isoformat())
    yield "orders of today", partial(order_lists.rows, store, day, None)
    yield "orders of today, total", partial(order_lists.total, store, day)


async def goods_of(store: Store, ask: order_lists.Ask) -> Any:
    """A page of orders with what is on each."""
    return await order_lists.goods(store, await order_lists.rows(store, ask, None))


def of_parcels(store: Store, now: datetime) -> Iterator[tuple[str, Query]]:
    """What the parcels page asks in each of its views, over all shops and in one."""
    for shops in ((), (1,)):
        where = "one shop" if shops else "all shops"
        first = parcel_lists.Ask(1, now, shops)
        yield f"parcels, {where}: counts", partial(parcel_lists.counts, store, first)
        for view in parcel_lists.VIEWS:
            ask = parcel_lists.Ask(1, now, shops, view)
            yield f"parcels, {where}: {view}", partial(lists.rows, store, ask, None)
    for view in parcel_lists.VIEWS:
        for sort, down in itertools.product(parcel_lists.sorts(view), (False, True)):
            ask = parcel_lists.Ask(1, now, (), view, sort=sort, descending=down)
            yield f"parcels, {view}: {way(sort, down)}", partial(lists.rows, store, ask, None)


def way(sort: str, down: bool) -> str:
    """How a table is sorted."""
    return f"by {sort}, {'descending' if down else 'ascending'}"


def of_money(store: Store, now: datetime) -> Iterator[tuple[str, Query]]:
    """What the money page asks."""
    yield "money: currencies", partial(money.currencies, store, 1, ())
    for length in (30, 90):
        since = (now.date() - timedelta(days=length)).isoformat()
        days = money.Days(since, now.date().isoformat(), "USD")
        yield f"money: totals, {length} days", partial(money.totals, store, 1, (), days)
        yield f"money: amounts, {length} days", partial(money.amounts, store, 1, (), days)
    yield "money: payouts", partial(money.paid, store, 1, ())
    for view in order_money.VIEWS:
        orders_asked = order_money.Ask(1, (), view, since, now.date().isoformat())
        yield f"money, orders: {view}", partial(lists.rows, store, orders_asked, None)
        yield f"money, orders: {view}, total", partial(order_money.total, store, orders_asked)
    for view in statement_lists.VIEWS:
        ask = statement_lists.Ask(1, (), view)
        yield f"statements: {view}", partial(lists.rows, store, ask, None)
    yield "statements: counts", partial(statement_lists.counts, store, statement_lists.Ask(1))


def of_returns(store: Store) -> Iterator[tuple[str, Query]]:
    """What the page of cancellations, returns and refunds asks."""
    for which in return_lists.LISTS:
        ask = return_lists.Ask(1, (), which)
        yield f"{which}: counts", partial(return_lists.counts, store, ask)
        for view in return_lists.VIEWS:
            table = return_lists.Ask(1, (), which, view)
            yield f"{which}: {view}", partial(lists.rows, store, table, None)
            yield f"{which}: {view}, total", partial(lists.total, store, table)


def of_stock(store: Store) -> Iterator[tuple[str, Query]]:
    """What the stock page asks."""
    ask = stock.Ask(1)
    yield "stock: rows", lambda: stock.rows(store, ask, None)
    yield "stock: counts", lambda: stock.counts(store, 1)
    yield "stock: units", lambda: stock.units(store, 1)


def tell(result: dict[str, Any]) -> None:
    """The result in a terminal, the slowest first."""
    console = Console(highlight=False)
    console.print(
        f"[bold]{result['database']}[/bold]: {result['order_lines']:,} order lines, "
        f"{result['orders']:,} orders, {result['returns']:,} returns, {result['megabytes']:,} MB; "
        f"made in {sum(result['made_in_seconds'].values()):.0f} s."
    )
    table = Table(box=None, header_style="bold", pad_edge=False)
    for head in ("query", "median ms", "longest ms", "rows"):
        table.add_column(head, justify="left" if head == "query" else "right")
    for one in sorted(result["queries"], key=lambda one: -one["median_ms"]):
        cells = (f"{one['median_ms']:,.1f}", f"{one['longest_ms']:,.1f}", f"{one['rows']:,}")
        table.add_row(one["query"], *cells, style="" if one["median_ms"] <= MOST_MS else "red")
    console.print(table)
    slow = sum(one["median_ms"] > MOST_MS for one in result["queries"])
    console.print(
        f"{'Passed' if result['passed'] else 'Failed'}: {slow} of {len(result['queries'])} take longer than "
        f"{MOST_MS} ms in the median of {RUNS} runs. {result['machine']}"
    )
