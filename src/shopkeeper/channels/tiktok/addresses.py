"""Where an order of TikTok Shop goes. Before it waits to be shipped, TikTok leaves every field empty."""

from ...core.standing import Address
from ..channel import Raw

STREET = ("address_line1", "address_line2", "address_line3", "address_line4")


def address(raw: Raw) -> Address:
    """The recipient's address."""
    to = raw.get("recipient_address") or {}
    names = {one.get("address_level"): one.get("address_name") for one in to.get("district_info") or []}
    city = next((names[level] for level in ("L3", "L2") if names.get(level)), to.get("post_town"))
    street = tuple(str(to[one]) for one in STREET if to.get(one))
    return Address(
        name=str(to.get("name") or ""),
        phone=str(to.get("phone_number") or ""),
        street=street or (str(to.get("address_detail") or ""),),
        city=str(city or ""),
        province=str(names.get("L1") or ""),
        postcode=str(to.get("postal_code") or ""),
        country=str(to.get("region_code") or ""),
    )
