"""Options of every call: made from the spec, checked before anything is sent, and quick to be had."""

import json
import subprocess
import sys
from argparse import Namespace
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from shopkeeper.commands.api import answered
from shopkeeper.commands.api_find import call, group
from shopkeeper.commands.api_options import OWN, Usage, options_of, parser_of, values_of, written
from shopkeeper.commands.api_output import GAP, column, fitting, readable, telling
from shopkeeper.commands.api_rows import failures, flat
from shopkeeper.tiktok import spec
from shopkeeper.tiktok.wire import message

QUICK = """
import sys
sys.argv = ["shopkeeper", "api", "orders", "search", "--help"]
from shopkeeper import cli
from shopkeeper.tiktok import spec
try:
    cli.main()
except SystemExit as done:
    print(done.code, spec.module.cache_info().currsize)
print([name for name in ("asyncio", "httpx2", "shopkeeper.tiktok.client") if name in sys.modules])
"""


def values(id: str, *words: str) -> dict[str, Any]:
    """The values of a call as they would be sent."""
    operation = spec.operation(id)
    return values_of(operation, parsed(operation, *words))


def parsed(operation: spec.Operation, *words: str) -> Namespace:
    return parser_of(operation).parse_intermixed_args(words)


def sample(tree: Any) -> str:
    """Something that fits a field."""
    if not isinstance(tree, str):
        return "[]" if isinstance(tree, list) else "{}"
    leaf = spec.leaf(tree)
    low = leaf.range[0] or 1
    texts = {"int": str(int(low)), "boolean": "true", "file": f"@{__file__}", "any": "{}"}
    return texts.get(leaf.kind, (leaf.choices or ("some",))[0])


def test_every_call_in_every_version_can_be_found_by_its_name_and_given_each_of_its_fields() -> None:
    for operation in spec.every_version().values():
        found, taken = call([operation.group, operation.verb.replace("_", "-")], operation.version)
        options = options_of(operation)
        words = [word for option in options for word in (option.flags[-1], sample(option.tree))]
        given_values = values_of(operation, parsed(operation, *words))
        flags = [flag for option in options for flag in option.flags]

        assert (found, taken) == (operation, 2)
        assert given_values.keys() == {option.name for option in options}
        assert len(set(flags)) == len(flags)
        assert not set(flags) & {flag for own in OWN for flag in own.flags}
        token = {"access_token": "t"} if any(one.name == "access_token" for one in operation.params) else {}
        assert message(operation, given_values | token).path.startswith(
            f"/{operation.module}/{operation.version}/"
        )


def test_a_leaf_is_the_same_after_it_was_written() -> None:
    leaves = [param.leaf for one in spec.every_version().values() for param in one.params]

    assert [spec.leaf(written(leaf)) for leaf in leaves] == leaves


def test_the_noun_may_be_left_out_where_nothing_else_has_the_name() -> None:
    flags = {option.name: option.flags for option in options_of(spec.operation("order.GetOrderList.202309"))}

    assert flags["order_status"] == ("--order-status", "--status")
    assert flags["shipping_type"] == ("--shipping-type",)


def test_lists_come_by_commas_by_repetition_or_as_json() -> None:
    id = "order.GetOrderDetail.202507"

    for words in (("--ids", "1,2"), ("--ids", "1", "--ids", "2"), ("--ids", '["1", "2"]')):
        assert values(id, *words) == {"ids": ["1", "2"]}


def test_the_body_comes_whole_by_fields_or_by_options_and_the_later_ones_win(tmp_path: Path) -> None:
    id = "order.GetOrderList.202309"
    path = tmp_path / "body.json"
    path.write_text('{"order_status": "UNPAID", "shipping_type": "SELLER"}')

    assert values(id, "--body", str(path), "--status", "on_hold", "--field", "create_time_ge=7") == {
        "order_status": "ON_HOLD",
        "shipping_type": "SELLER",
        "create_time_ge": 7,
    }


def test_fields_inside_others_take_their_own_kind() -> None:
    fields = ("skus[0].id=017", "skus[0].inventory[0].quantity=12", "skus[1].id=18")
    words = [word for field in fields for word in ("--field", field)]

    assert values("product.UpdateInventory.202309", "5", *words) == {
        "product_id": "5",
        "skus": [{"id": "017", "inventory": [{"quantity": 12}]}, {"id": "18"}],
    }


def test_a_time_may_be_a_date() -> None:
    sent = values("order.GetOrderList.202309", "--create-time-ge", "2026-11-27T09:00Z")

    assert sent == {"create_time_ge": 1_795_770_000}


@pytest.mark.parametrize(
    ("words", "named"),
    [
        ("orders detail", "orders detail needs --ids"),
        ("orders serch", "did you mean search?"),
        ("ordres search", "did you mean orders?"),
        ("orders search --nope 1", "there is no option --nope"),
        ("orders search --page-size 101", "--page-size goes from 1 to 100"),
        ("orders search --page-size many", "whole number"),
        ("orders search --version 202301", "known: 202309"),
        ("orders search 17", "'17' has no place here"),
        ("orders search --body {", "not JSON"),
        ("orders search --body nowhere.json", "cannot be read"),
        ("orders search --field status=X", "known: buyer_user_id"),
        ("orders search --field order_status", "write NAME=VALUE"),
        ("orders search --is-buyer-request-cancel maybe", "true or false"),
        ("orders search --create-time-ge yesterday", "2026-11-27T09:00Z"),
        ("products update-inventory 1 --field skus[1].id=1", "[1] comes before [0]"),
        ("order.Nothing.202309", "no operation 'order.Nothing.202309'"),
        ("--list --module nothing", "there is no module 'nothing'"),
        ("--as file orders search", "the group and the call come first"),
    ],
)
def test_what_cannot_be_meant_is_told_before_anything_is_sent(words: str, named: str) -> None:
    with pytest.raises(Usage) as wrong:
        answered(words.split())

    assert named in str(wrong.value)
    assert len(str(wrong.value).splitlines()) == 1


def test_help_names_every_field_with_tiktoks_own_name(capsys: pytest.CaptureFixture[str]) -> None:
    assert answered(["orders", "detail", "--version", "202309", "-h"]) == 0
    said = capsys.readouterr().out

    for word in ("GetOrderDetail", "--ids *", "50 at most", "order.GetOrderDetail.202507", "ids (query)"):
        assert word in said


def test_the_list_has_every_call(capsys: pytest.CaptureFixture[str]) -> None:
    answered(["--list", "--json"])
    current = json.loads(capsys.readouterr().out)
    answered(["--list", "--all-versions", "--json"])
    every = json.loads(capsys.readouterr().out)

    assert len(current) == len(spec.operations())
    assert len(every) == len(spec.every_version())


def test_help_reads_one_module_and_loads_neither_client_nor_network() -> None:
    done = subprocess.run([sys.executable, "-c", QUICK], capture_output=True, text=True, timeout=60)

    assert done.stdout.splitlines()[-2:] == ["0 1", "[]"], done.stderr


def test_a_group_is_found_wherever_its_calls_are() -> None:
    assert {one.module for one in group("packages") if one.current} == {"fulfillment", "supply_chain"}


ROWS = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=9),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=9), inner, max_size=4),
    max_leaves=9,
)


@given(st.lists(st.dictionaries(st.text(max_size=9), ROWS, max_size=5), max_size=4), st.integers(1, 90))
def test_whatever_comes_is_shown_whole_and_steers_no_terminal(rows: list[dict[str, Any]], width: int) -> None:
    cells = [dict(flat(row)) for row in rows]
    columns = fitting([column(name, cells) for name in telling(cells)], width)

    assert len(columns) <= 1 or sum(one.width + GAP for one in columns) - GAP <= width
    for one in columns:
        assert all(readable(one.name, row.get(one.name)).isprintable() for row in cells)


def test_money_and_times_are_written_for_people() -> None:
    row = {"payment": {"currency": "USD", "total_amount": "31.92"}, "create_time": 1_795_659_956, "at": 5}
    [cells] = [dict(flat(row))]

    assert {name: readable(name, value) for name, value in cells.items()} == {
        "payment": "31.92 USD",
        "create_time": "26 Nov 2026 02:25 UTC",
        "at": "5",
    }


@pytest.mark.parametrize(
    ("answer", "count"),
    [
        ({}, 0),
        ({"errors": []}, 0),
        ({"errors": None, "order_id": "1"}, 0),
        ({"errors": [{"code": 7, "message": "no", "detail": {"sku_id": "1"}}]}, 1),
        ({"failed_product_ids": ["1", "2"]}, 2),
        ({"error": {"code": 0}}, 0),
        ({"error": {"code": 7, "message": "no"}}, 1),
    ],
)
def test_what_a_batch_refused_is_found_wherever_tiktok_tells_it(answer: dict[str, Any], count: int) -> None:
    assert len(failures(answer)) == count
