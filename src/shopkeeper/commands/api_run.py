"""Carrying a call out: shown instead of sent where that is wanted, page after page, refusals told."""

import json
import shlex
import sys
import time
import warnings
from argparse import Namespace
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from importlib import import_module
from typing import TYPE_CHECKING, Any
from urllib.parse import quote_plus, urlsplit

from ..errors import ShopkeeperError
from ..tiktok import spec
from ..tiktok.versions import RetiredVersion
from ..tiktok.wire import MULTIPART, Message, message
from . import api_find, api_rows
from .api_access import Who, at_shop, caller
from .api_find import typed
from .api_options import SECRET, Usage

if TYPE_CHECKING:
    from ..tiktok import ShopClient

DONE, REFUSED, NOT_SENT = 0, 1, 2
LARGEST_PAGE = 100
# First words of calls that are sent as POST and change nothing.
LOOKS = frozenset(
    {
        *("calculate", "check", "customizations", "customs", "detail", "diagnose", "eligible", "filters"),
        *("inventory", "method", "methods", "package", "predict", "products", "promotion", "recommend"),
        *("records", "search", "suggest", "task", "tokopedia"),
    }
)
TOKEN, CIPHER = "$TIKTOK_ACCESS_TOKEN", "$TIKTOK_SHOP_CIPHER"


@dataclass(frozen=True, slots=True)
class Call:
    """One call with its values, and how it was asked for."""

    operation: spec.Operation
    values: dict[str, Any]
    how: Namespace

    @property
    def is_write(self) -> bool:
        """Whether it changes anything; where that is not known, it does."""
        operation = self.operation
        looks = operation.method == "GET" or operation.verb.partition("_")[0] in LOOKS
        return not looks

    @property
    def is_paged(self) -> bool:
        """Whether its answer is rows, page after page."""
        return self.operation.paged not in ("", "*")

    @property
    def name(self) -> str:
        """The call as it is typed."""
        return f"{typed(self.operation.group)} {typed(self.operation.verb)}"


def called(operation: spec.Operation, values: dict[str, Any], how: Namespace) -> int:
    """Carry out one call that was typed. Answers the exit code."""
    return carry_out(Call(operation, values, how))


def carry_out(call: Call) -> int:
    """Do what was asked for. Answers the exit code."""
    with caller(call.how) as who:
        if fate := api_find.fate(call.operation):
            print(f"shopkeeper: {call.name} {call.operation.version} is {fate}", file=sys.stderr)
        if call.how.dry_run:
            return shown(call, who, "Nothing was sent, for --dry-run was said.", DONE)
        if call.how.curl:
            print(curl(call, there(call, who)))
            return DONE
        if call.is_write and not who.is_rehearsal and not call.how.yes and not consents(call, who):
            said = f"Nothing was sent: {call.name} changes a live shop. Say --yes to send it."
            return shown(call, who, said, NOT_SENT)
        work = walked if is_walk(call) else once
        whole = replace(call, values=all_of(call, who.token))
        with there(call, who).shop() as shop, warnings.catch_warnings():
            warnings.simplefilter("ignore", RetiredVersion)  # said above, in words for people
            return work(whole, shop)


def there(call: Call, who: Who) -> Who:
    """The caller at the shop that the call is about."""
    return at_shop(who, call.how.shop or "", call.operation.cipher)


def is_walk(call: Call) -> bool:
    """Whether more than one page may be asked for. Raises Usage where the call has no pages."""
    wanted = call.how.all_pages or call.how.limit is not None
    if wanted and not call.is_paged:
        raise Usage(f"{call.name} has no pages; leave --all and --limit out")
    return wanted


def consents(call: Call, who: Who) -> bool:
    """Ask the person, where one is there."""
    if not (sys.stdin.isatty() and sys.stderr.isatty()):
        return False
    host = urlsplit(who.base_url).hostname
    print(f"{call.name} changes a live shop at {host}. Send it? [y/N] ", end="", file=sys.stderr, flush=True)
    return sys.stdin.readline().strip().lower() in ("y", "yes")


def shown(call: Call, who: Who, said: str, code: int) -> int:
    """What would be sent, without key, token and cipher."""
    made = message(call.operation, all_of(call, TOKEN))
    is_form = made.content_type.startswith(MULTIPART)
    body = fields(call) if is_form else json.loads(made.body) if made.body else None
    sent = {
        "method": made.method,
        "url": who.base_url.rstrip("/") + made.path,
        "query": made.query,
        "body": body,
    }
    print(json.dumps({name: value for name, value in sent.items() if value}, indent=1, ensure_ascii=False))
    print(said, file=sys.stderr)
    return code


def all_of(call: Call, token: str | Callable[[], str]) -> dict[str, Any]:
    """Every value of a call: the size of a page, and the token where a call wants it among its fields."""
    values = {**paging(call), **call.values}
    if any(param.name == SECRET for param in call.operation.params):
        values[SECRET] = token if isinstance(token, str) else token()
    return values


def fields(call: Call) -> dict[str, str]:
    """The fields of a form, a file by its name and size."""
    return {
        name: f"@{value[0]} ({len(value[1]):,} bytes)" if isinstance(value, tuple) else str(value)
        for name, value in formed(call)
    }


def formed(call: Call) -> Iterator[tuple[str, Any]]:
    """What stands in the body of a form."""
    bodied = {spec.name_of(key)[0] for key in call.operation.body}
    return ((name, value) for name, value in call.values.items() if name in bodied)


def paging(call: Call) -> dict[str, Any]:
    """The size of a page where none was given: as many rows as are wanted, or as the call allows."""
    size = next((param for param in call.operation.params if param.name == "page_size"), None)
    if size is None or "page_size" in call.values:
        return {}
    most = int(size.leaf.range[1] or LARGEST_PAGE)
    if call.how.limit is not None:
        return {"page_size": min(most, wanted_rows(call))}
    default = size.leaf.limits.get("def", "")
    return {"page_size": most if call.how.all_pages or not default.isdigit() else int(default)}


def wanted_rows(call: Call) -> int:
    """How many rows are wanted at most."""
    try:
        found = int(call.how.limit)
    except ValueError:
        found = 0
    if found < 1:
        raise Usage(f"--limit is a whole number from 1 on, not {call.how.limit!r}")
    return found


def once(call: Call, shop: "ShopClient") -> int:
    """One call, and its answer."""
    answer = shop.fetch(call.operation.id, call.values)
    if call.is_paged and not call.how.as_raw:
        sink = sink_of(call)
        sink.page(rows_of(call.operation, answer), answer)
        sink.end()
        if token := next_token(call.operation, answer):
            print(f"There is more: add --all, or --page-token {shlex.quote(token)}", file=sys.stderr)
    elif call.how.as_json:
        print(json.dumps(answer, indent=1, ensure_ascii=False))
    elif call.how.as_raw or call.how.as_lines:
        print(api_rows.one_line(answer))
    else:
        for_people().whole(answer)
    return told(call, answer)


def told(call: Call, answer: dict[str, Any]) -> int:
    """The exit code; what a batch refused is listed on standard error."""
    refused = api_rows.failures(answer)
    for line in refused:
        print(f"shopkeeper: refused: {line}", file=sys.stderr)
    if refused:
        print(f"shopkeeper: {call.name}: {len(refused)} refused, the rest was done", file=sys.stderr)
    return REFUSED if refused else DONE


def walked(call: Call, shop: "ShopClient") -> int:
    """Page after page, shown as they come, with a bar on standard error."""
    sink, most = sink_of(call), None if call.how.limit is None else wanted_rows(call)
    count, token = 0, str(call.values.get("page_token") or "")
    try:
        with counted(call.name) as count_up:
            for rows, answer, after in pages(call, shop):
                kept = rows if most is None else rows[: most - count]
                sink.page(kept, answer)
                count, token = count + len(kept), after
                count_up(count, total(answer, most))
                if most is not None and count >= most:
                    break
    except ShopkeeperError:
        carry_on = f"; carry on with --page-token {shlex.quote(token)}" if token else ""
        print(f"shopkeeper: broken off after {count:,} rows{carry_on}", file=sys.stderr)
        raise
    finally:
        sink.end()
    return DONE


def pages(call: Call, shop: "ShopClient") -> Iterator[tuple[list[Any], dict[str, Any], str]]:
    """The rows of each page, its answer, and where the next one begins."""
    paging = import_module("shopkeeper.tiktok.paging")  # loaded late: it needs a slow library
    values = dict(call.values)
    start = str(values.pop("page_token", None) or "")
    for page in paging.Pages(shop, paging.Walk(call.operation.id, Any, values)).pages(start):
        yield page.rows, page.raw, page.next_page_token


def total(answer: dict[str, Any], most: int | None) -> int | None:
    """How many rows there will be, as far as that is known."""
    found = str(answer.get("total_count", ""))
    known = int(found) if found.isdigit() else most
    return known if known is None or most is None else min(known, most)


def rows_of(operation: spec.Operation, answer: dict[str, Any]) -> list[Any]:
    """The rows of a page."""
    found: Any = answer
    for part in operation.paged.split("."):
        found = (found or {}).get(part)
    return list(found or ())


def next_token(operation: spec.Operation, answer: dict[str, Any]) -> str:
    """Where the next page begins; it stands beside the rows, or on top."""
    holder = answer
    for part in operation.paged.split(".")[:-1]:
        holder = holder.get(part) or {}
    return str(answer.get("next_page_token") or holder.get("next_page_token") or "")


@contextmanager
def counted(label: str) -> Iterator[Callable[[int, int | None], None]]:
    """Counts rows on a bar, where a terminal is there to show it."""
    if not sys.stderr.isatty():
        yield lambda done, total: None
        return
    with for_people().bar(label) as bar:
        task = bar.add_task("", total=None)
        yield lambda done, total: bar.update(task, completed=done, total=total)


def for_people() -> Any:
    """What shows answers to people, loaded only where people look: tables are slow to load."""
    return import_module(f"{__package__}.api_output")


def sink_of(call: Call) -> api_rows.Sink:
    """Where rows go, by what was asked for."""
    if call.how.as_json:
        return api_rows.Array()
    if call.how.as_lines:
        return api_rows.Lines()
    if call.how.as_raw:
        return api_rows.Raw()
    sink: api_rows.Sink = for_people().Tables()
    return sink


def curl(call: Call, who: Who) -> str:
    """The signed request as a line for a shell; token and cipher stand in it as variables."""
    made = message(call.operation, all_of(call, TOKEN), who.cipher)
    request = made.signed(who.app_key, who.app_secret, "", who.base_url.rstrip("/"), int(time.time()))
    hidden = f"shop_cipher={quote_plus(who.cipher)}"
    url = request.url.replace(hidden, f"shop_cipher={CIPHER}") if who.cipher else request.url
    url = url.replace(f"{SECRET}={quote_plus(TOKEN)}", f"{SECRET}={TOKEN}")
    parts = [f"curl -X {made.method}", f'-H "x-tts-access-token: {TOKEN}"', *carried(call, made)]
    names = [TOKEN, *([CIPHER] if who.cipher else [])]
    print(f"Good for five minutes; {' and '.join(names)} must be set.", file=sys.stderr)
    return " \\\n  ".join([*parts, f'"{url}"'])


def carried(call: Call, made: Message) -> Iterator[str]:
    """What the request carries, as curl wants it; a form is made by curl, for its body is not signed."""
    if made.content_type.startswith(MULTIPART):
        for option, value in formed(call):
            is_file = isinstance(value, tuple)
            given = "@" + getattr(call.how, f"field {option}")[0].removeprefix("@") if is_file else str(value)
            yield f"-F {shlex.quote(f'{option}={given}')}"
        return
    yield f"-H {shlex.quote(f'content-type: {made.content_type}')}"
    if made.body:
        yield f"--data-raw {shlex.quote(made.body.decode())}"
