"""`shopkeeper spec`: what is kept of the API, what differs later, and the code it ends with."""

import json
from pathlib import Path

import pytest

from shopkeeper.commands.spec import diff, export, openapi, operations
from shopkeeper.errors import Rejected
from shopkeeper.tiktok import spec


@pytest.fixture
def kept(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Path:
    export()
    file = tmp_path / "contract.json"
    file.write_text(capsys.readouterr().out)
    return file


def test_nothing_differs_from_what_was_just_kept(kept: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert diff(str(kept)) == 0
    assert capsys.readouterr().out == "Nothing differs.\n"


def test_the_document_and_the_export_say_the_same(
    kept: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    openapi(all_versions=True)
    document = tmp_path / "openapi.json"
    document.write_text(capsys.readouterr().out)

    assert diff(str(document), str(kept)) == diff(str(kept), str(document)) == 0
    assert "differs" in capsys.readouterr().out


def test_what_breaks_callers_is_marked_and_ends_with_1(
    kept: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    older = json.loads(kept.read_text())
    fields = older["operations"]["POST /order/202309/orders/search"]["fields"]
    fields["answer orders[].lost"] = {"kind": "string"}
    del fields["body order_status"]
    kept.write_text(json.dumps(older))

    assert diff(str(kept)) == 1
    said = capsys.readouterr().out
    assert diff(str(kept), as_json=True) == 1
    rows = json.loads(capsys.readouterr().out)

    assert "order.GetOrderList.202309 (POST /order/202309/orders/search)" in said
    assert "- retired answer orders[].lost: it is gone (breaks callers)" in said
    assert "+ added body order_status: it is new" in said
    assert "1 added, 0 changed, 1 retired; 1 of them break callers." in said
    assert [(row["kind"], row["field"], row["breaking"]) for row in rows] == [
        ("retired", "answer orders[].lost", True),
        ("added", "body order_status", False),
    ]


def test_two_versions_of_a_call_are_compared_by_their_ids(capsys: pytest.CaptureFixture[str]) -> None:
    assert diff("order.GetOrderDetail.202309", "order.GetOrderDetail.202507") == 1
    said = capsys.readouterr().out

    assert said.startswith("order.GetOrderDetail.202309 → order.GetOrderDetail.202507")
    assert "+ added answer orders[].is_subscription_order: it is new" in said


def test_what_is_neither_a_file_nor_a_call_is_told(tmp_path: Path) -> None:
    other = tmp_path / "other.json"
    other.write_text('{"swagger": "2.0"}')

    for name, said in (("nowhere.json", "no file and no operation"), (str(other), "neither an export")):
        with pytest.raises(Rejected, match=said):
            diff(name)


def test_older_versions_are_listed_with_their_ends(capsys: pytest.CaptureFixture[str]) -> None:
    operations(all_versions=True, as_json=True)
    rows = json.loads(capsys.readouterr().out)

    assert len(rows) == len(spec.every_version())
    ended = next(row for row in rows if row["id"] == "finance.GetTransactionsbyOrder.202309")
    assert (ended["current"], ended["retires"]) == (False, "2025-12-31")
