"""Pages of what is kept in no index: sorted, cut, with a token for the rest."""

from typing import Any, TypeAlias

from ..paging import page_token, place_of
from ..refusals import refusal
from ..shop import Call

CREATED_WRONG, UPDATED_WRONG = 12019118, 12019119
Rows: TypeAlias = list[tuple[int, str, dict[str, Any]]]
"""Each with the moment and the id that it is sorted by."""


def check_times(values: dict[str, Any]) -> None:
    """Refuse times that end before they begin."""
    for field, code in (("create_time", CREATED_WRONG), ("update_time", UPDATED_WRONG)):
        if (values.get(f"{field}_ge") or 0) > (values.get(f"{field}_le") or 2**62):
            raise refusal(code)


def page_of(call: Call, name: str, rows: Rows) -> dict[str, Any]:
    """One page of rows, under the name that the answer has for them."""
    after, size = place_of(call.values.get("page_token") or ""), int(call.values["page_size"])
    ordered = sorted(rows, key=lambda row: row[:2])
    rest = [row for row in ordered if after is None or row[:2] > after]
    page = rest[: max(size, 0)]
    token = page_token((page[-1][0], page[-1][1])) if len(rest) > len(page) and page else ""
    return {name: [row[2] for row in page], "next_page_token": token, "total_count": len(rows)}
