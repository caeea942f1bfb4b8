"""What is hidden of a buyer's address: the telephone and the street, the name too, or the town as well."""

from typing import Any, Literal, TypeAlias

HIDDEN = "***"
NAMES = ("first_name", "last_name", "first_name_local_script", "last_name_local_script")
WIDE = ("L0", "L1", "L2")
"""The districts that are so wide that they tell of nobody."""
Address: TypeAlias = dict[str, Any]
Mask: TypeAlias = Literal["contact", "person", "town"]


def masked(address: Address, mask: Mask) -> Address:
    """An address as far as a mask lets it be seen.

    ``contact`` hides the telephone and the street; ``person`` the name and the postcode as well; ``town``
    leaves nothing but the country and the state.
    """
    shown = _without_contact(address, f"{address['address_line1'].partition(' ')[0]} {HIDDEN}")
    if mask == "contact":
        return shown
    shown = _without_contact(address, HIDDEN) | {"postal_code": HIDDEN}
    shown |= {name: f"{address[name][0]}{HIDDEN}" for name in NAMES if address.get(name)}
    shown["name"] = f"{shown['first_name']} {shown['last_name']}"
    return shown if mask == "person" else _without_town(shown)


def full_address(districts: list[dict[str, str]], line: str) -> str:
    """The districts from the widest to the narrowest, then the street."""
    return ", ".join([*(row["address_name"] for row in districts), line])


def _without_contact(address: Address, line: str) -> Address:
    phone = address["phone_number"]
    shown = {
        **address,
        "phone_number": f"{phone[:-6]}{HIDDEN}{phone[-3:]}",
        "full_address": full_address(address["district_info"], line),
        "address_line1": line,
        "address_detail": line,
    }
    if "delivery_preferences" in address:
        shown["delivery_preferences"] = {"drop_off_location": HIDDEN}
    return shown


def _without_town(address: Address) -> Address:
    rows = [
        row if row["address_level"] in WIDE else {**row, "address_name": HIDDEN, "iso_code": ""}
        for row in address["district_info"]
    ]
    town = {"post_town": HIDDEN} if "post_town" in address else {}
    return {
        **address,
        **town,
        "district_info": rows,
        "full_address": full_address(rows, address["address_line1"]),
    }
