"""Packages of TikTok Shop, and what carriers reported of them, in the hub's words."""

from collections.abc import Sequence
from datetime import UTC, datetime, timedelta

from ...core.parcels import Packed, Parcel, Scan
from ...errors import Rejected
from ..channel import Raw
from .moments import moment

EPOCH = datetime(1970, 1, 1, tzinfo=UTC)


def parcel(raw: Raw, connection_id: int) -> Parcel:
    """A parcel of a list or a detail. Raises Rejected where it cannot be read.

    A list of several orders' lines does not say which line is whose: their order is left empty.
    """
    try:
        return read_parcel(raw, connection_id)
    except (KeyError, TypeError, ValueError, AttributeError) as error:
        raise Rejected(
            f"package {raw.get('id', '?')} cannot be read: {type(error).__name__} {error}"
        ) from error


def read_parcel(raw: Raw, connection_id: int) -> Parcel:
    """A parcel, field by field; a detail has other names for the first two than a list."""
    order_ids = orders_in(raw)
    only = order_ids[0] if len(order_ids) == 1 else ""
    line_ids = sorted(str(line_id) for line_id in raw.get("order_line_item_ids") or [])
    tag = raw.get("split_and_combine_tag") or ("COMBINE" if len(order_ids) > 1 else "")
    return Parcel(
        connection_id=connection_id,
        package_id=package_id(raw),
        status=raw.get("status") or raw["package_status"],
        shipping_type=raw.get("shipping_type") or "",
        tag=tag,
        provider_id=str(raw.get("shipping_provider_id") or ""),
        provider=raw.get("shipping_provider_name") or "",
        tracking_number=str(raw.get("tracking_number") or ""),
        packed=tuple(Packed(only, line_id) for line_id in line_ids),
        created_at=moment(raw["create_time"]),
        updated_at=moment(raw["update_time"]),
        exception=raw.get("ship_exception_reason") or "",
    )


def package_id(raw: Raw) -> str:
    """The number of a package, in a list or a detail."""
    return str(raw.get("id") or raw["package_id"])


def orders_in(raw: Raw) -> list[str]:
    """The orders that have lines in a package."""
    return [str(one["id"]) for one in raw.get("orders") or []]


def scans(raw: Raw) -> list[Scan]:
    """What carriers reported of an order's parcels, oldest first. Raises Rejected where it cannot be read."""
    try:
        found = [
            read_scan(one, raw_parcel)
            for raw_parcel in raw["logistics_details"]
            for one in tracks(raw_parcel)
        ]
    except (KeyError, TypeError, ValueError, AttributeError) as error:
        raise Rejected(f"the reports on order {raw.get('order_id', '?')} cannot be read: {error}") from error
    return sorted(found, key=lambda scan: (scan.scanned_at, scan.code))


def tracks(raw_parcel: Raw) -> Sequence[Raw]:
    """The reports on one number."""
    return raw_parcel.get("track_list") or []


def read_scan(raw: Raw, raw_parcel: Raw) -> Scan:
    """One report; its time is in thousandths of a second."""
    return Scan(
        scanned_at=EPOCH + timedelta(milliseconds=int(raw["update_time_millis"])),
        code=int(raw.get("action_code") or 0),
        description=str(raw.get("description") or "").strip(),
        tracking_number=str(raw.get("tracking_no") or raw_parcel.get("newest_tracking_no") or ""),
    )
