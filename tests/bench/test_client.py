"""The client's bench measures what it says: documented answers, whole pages, and every row alike."""

import json
from pathlib import Path

import pytest

from shopkeeper.bench import client, client_import, client_rows, client_server
from shopkeeper.errors import NeedsPerson
from shopkeeper.tiktok import spec
from shopkeeper.tiktok.envelope import Answer
from shopkeeper.tiktok.reading import read_page
from shopkeeper.tiktok.records.orders import Order

SEARCH = spec.operation(client_rows.SEARCH)


@pytest.mark.parametrize(
    ("answer", "rows", "size"), [(client_server.SMALL, 1, 1_000), (client_server.LARGE, 100, 280_000)]
)
def test_what_the_server_answers_is_as_documented_and_as_large_as_said(answer, rows, size):
    body = answer.partition(b"\r\n\r\n")[2]
    told = []
    content = json.dumps(json.loads(body)["data"]).encode()
    page = read_page(Answer(SEARCH.id, content, on_oddity=told.append), Order, SEARCH)
    assert (len(page.rows), told) == (rows, [])
    assert 0.9 * size < len(body) < 1.1 * size


@pytest.mark.parametrize("name", ["ours, records", "ours, plain values, async", "httpx2 + json.loads"])
def test_a_row_counts_whole_pages_as_often_as_it_is_asked(name):
    with client.server() as port, client.running(name, port, Path("not needed")) as row:
        for size, concurrency in ((1, 1), (100, 3)):
            counted = row.measure(size, concurrency, 0.05)
            assert counted["cpu_us"] > 0
            assert counted["per_second"] > 0


def test_aims_that_are_missed_are_named():
    figures = {client.column(*one): {"cpu_us": 100.0} for one in client.COLUMNS}
    rows = dict.fromkeys(client_rows.ROWS, figures)
    slow = {"ours_ms": 121.0, "http_after": True, "operations": 317}
    found = client.misses({"rows": rows, "import": slow})
    assert len(found) == 8 + 3
    assert "317 operations are ready, not 318" in found
    quick = {"ours_ms": 60.0, "peer_ms": 90.0, "http_after": False, "operations": 318}
    assert client_import.misses(quick) == []
    assert "60.0 ms more than an empty interpreter" in client_import.sentence(quick)


def test_without_the_peer_the_bench_says_how_to_install_it(tmp_path):
    with pytest.raises(NeedsPerson, match=r"pip install -r requirements/real\.txt"):
        client.client(peer=tmp_path / "python")
