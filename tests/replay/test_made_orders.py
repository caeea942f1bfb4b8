"""Made orders for the bench are in the format of the real ones, and the same on every machine."""

from hashlib import sha256
from pathlib import Path

from shopkeeper.bench.made_orders import write_orders
from shopkeeper.replay import tally
from shopkeeper.sandbox.past import olist


def test_made_orders_can_be_replayed_and_end_as_real_ones_do(tmp_path: Path) -> None:
    folder = write_orders(tmp_path, 200)
    sums, story = tally.olist(folder).orders, olist.read_story(folder)

    assert {one.name: one.steps[-1].status for one in story.purchases} == {
        name: one.end for name, one in sums.items()
    }
    assert len(sums) == 200
    assert {one.end for one in sums.values()} >= {"DELIVERED", "IN_TRANSIT", "CANCELLED"}
    assert sum(one.lines for one in sums.values()) > 200


def test_made_orders_are_the_same_each_time(tmp_path: Path) -> None:
    def digests(folder: Path) -> list[str]:
        folder.mkdir()
        write_orders(folder, 20)
        return [sha256(file.read_bytes()).hexdigest() for file in sorted(folder.iterdir())]

    assert digests(tmp_path / "one") == digests(tmp_path / "other")
