"""Who answers for goods in the EU: manufacturers and responsible persons, described once a language."""

import re
from typing import Any

from ..gateway.older import ADAPTERS, Adapter, Values
from ..refusals import refusal
from ..shop import Call, behaves
from ..state import State
from .records import Party
from .search import page_of
from .tree import EU

NO_SUCH, WRONG_EMAIL, WRONG_PREFIX, WRONG_NUMBER = 38023051, 38023042, 38023046, 38023041
NOT_IN_EU, PREFIX_NOT_IN_EU, MAKER_NAME, PERSON_NAME = 38023026, 38023028, 38023033, 38023022
EMAIL = re.compile(r"[^@\s]+@[^@\s]+\.[^@\s]+")
PREFIX = re.compile(r"\+?\d{1,4}")
NUMBER = re.compile(r"[\d\s-]{4,20}")
PREFIXES = {
    "AT": "43", "BE": "32", "BG": "359", "CY": "357", "CZ": "420", "DE": "49", "DK": "45", "EE": "372",
    "ES": "34", "FI": "358", "FR": "33", "GR": "30", "HR": "385", "HU": "36", "IE": "353", "IT": "39",
    "LT": "370", "LU": "352", "LV": "371", "MT": "356", "NL": "31", "PL": "48", "PT": "351", "RO": "40",
    "SE": "46", "SI": "386", "SK": "421",
}  # fmt: skip
"""By country of the EU, what its numbers begin with."""
FIRST_LOCALE = "en-IE"  # guess: the language of a description that names none
MAKER_FIELDS = ("name", "registered_trade_name", "email", "phone_number", "address")
PERSON_FIELDS = ("name", "email", "phone_number", "address")


def begin(state: State, region: str) -> None:
    """A seller's first shop in the EU comes with somebody who answers for the goods in it."""
    if region not in EU or state.catalogue.manufacturers:
        return
    said = {"name": state.seller_name, "email": "goods@seller.example"}
    phone = {"country_code": "+353", "local_number": "15550100"}
    address = {
        "street_address_line1": "1 Quay Street",
        "city": "Naas",
        "postal_code": "W91 AB12",
        "country": "IE",
    }
    maker = said | {
        "phone_number": phone | {"availability": "AVAILABLE"},
        "address": "1 Quay Street, Naas, Ireland",
    }
    person = said | {"phone_number": phone, "address": address}
    first = "7172000000000000001", "7173000000000000001"
    state.catalogue.manufacturers[first[0]] = Party(first[0], 0, {FIRST_LOCALE: maker})
    state.catalogue.responsible_persons[first[1]] = Party(first[1], 0, {FIRST_LOCALE: person})


@behaves("product.CreateManufacturer.202409")
def create_manufacturer(call: Call) -> dict[str, Any]:
    """A manufacturer, described in one language."""
    _check_manufacturer(call.values)
    made = _made(call, call.market.state.catalogue.manufacturers, "manufacturer", MAKER_FIELDS)
    return {"manufacturer_id": made.id}


@behaves("product.PartialEditManufacturer.202409")
def edit_manufacturer(call: Call) -> dict[str, Any]:
    """Change what is named of a manufacturer, or describe it in another language."""
    known = call.market.state.catalogue.manufacturers.get(call.values["manufacturer_id"])
    _check_manufacturer(call.values)
    return _changed(call, known, MAKER_FIELDS)


@behaves("product.SearchManufacturers.202501")
def search_manufacturers(call: Call) -> dict[str, Any]:
    """Manufacturers by id, name or language."""
    found = call.market.state.catalogue.manufacturers
    return _page(call, found, "manufacturers", call.values.get("manufacturer_ids") or [])


@behaves("product.CreateResponsiblePerson.202409")
def create_person(call: Call) -> dict[str, Any]:
    """A responsible person in the EU, described in one language."""
    _check_person(call.values)
    made = _made(call, call.market.state.catalogue.responsible_persons, "responsible-person", PERSON_FIELDS)
    return {"responsible_person_id": made.id}


@behaves("product.PartialEditResponsiblePerson.202409")
def edit_person(call: Call) -> dict[str, Any]:
    """Change what is named of a responsible person, or describe them in another language."""
    known = call.market.state.catalogue.responsible_persons.get(call.values["responsible_person_id"])
    _check_person(call.values)
    return _changed(call, known, PERSON_FIELDS)


@behaves("product.SearchResponsiblePersons.202501")
def search_persons(call: Call) -> dict[str, Any]:
    """Responsible persons by id, name or language."""
    found = call.market.state.catalogue.responsible_persons
    return _page(call, found, "responsible_persons", call.values.get("responsible_person_ids") or [])


def _check_manufacturer(values: dict[str, Any]) -> None:
    _check_reach(values)
    if "name" in values and not str(values["name"]).strip():
        raise refusal(MAKER_NAME)


def _check_person(values: dict[str, Any]) -> None:
    _check_reach(values)
    if "name" in values and not str(values["name"]).strip():
        raise refusal(PERSON_NAME)
    if "address" in values and values["address"]["country"].upper() not in PREFIXES:
        raise refusal(NOT_IN_EU)
    phone = values.get("phone_number") or {}
    if phone and str(phone["country_code"]).lstrip("+") not in PREFIXES.values():
        raise refusal(PREFIX_NOT_IN_EU)


def _check_reach(values: dict[str, Any]) -> None:
    """An address to write to and a number to call must look like some."""
    if "email" in values and not EMAIL.fullmatch(values["email"]):
        raise refusal(WRONG_EMAIL)
    phone = values.get("phone_number") or {}
    if phone.get("availability") == "UNAVAILABLE" or not phone:
        return
    if not PREFIX.fullmatch(str(phone.get("country_code") or "")):
        raise refusal(WRONG_PREFIX)
    if not NUMBER.fullmatch(str(phone.get("local_number") or "")):
        raise refusal(WRONG_NUMBER)


def _made(call: Call, known: dict[str, Party], kind: str, fields: tuple[str, ...]) -> Party:
    locale = call.values.get("locale") or FIRST_LOCALE
    said = {name: call.values[name] for name in fields if name in call.values}
    made = Party(call.market.new_id(kind), int(call.market.now()), {locale: said})
    known[made.id] = made
    call.market.changes += 1
    return made


def _changed(call: Call, known: Party | None, fields: tuple[str, ...]) -> dict[str, Any]:
    if known is None:
        raise refusal(NO_SUCH)
    locale = call.values.get("locale") or next(iter(known.profiles))
    said = {name: call.values[name] for name in fields if name in call.values}
    before = known.profiles.get(locale) or next(iter(known.profiles.values()))
    known.profiles[locale] = {**before, **said}
    call.market.changes += 1
    return {}


def _page(call: Call, known: dict[str, Party], name: str, ids: list[str]) -> dict[str, Any]:
    keyword, locales = (call.values.get("keyword") or "").lower(), call.values.get("locales") or []
    rows = []
    for one in known.values():
        named = any(keyword in str(said["name"]).lower() for said in one.profiles.values())
        if (ids and one.id not in ids) or (keyword and not named and keyword != one.id):
            continue
        told = [
            {"locale": place, **said} for place, said in one.profiles.items() if place in (locales or [place])
        ]
        if told:
            rows.append((one.create_time, one.id, {"id": one.id, "regional_profiles": told}))
    return page_of(call, name, rows)


def _flat(name: str) -> Adapter:
    """202409 knows one description only."""

    def answer(newer: Values, _: Values) -> Values:
        rows = [{**row["regional_profiles"][0], "id": row["id"]} for row in newer[name]]
        return newer | {name: rows}

    return Adapter(answer=answer)


ADAPTERS["product.SearchManufacturers.202409"] = _flat("manufacturers")
ADAPTERS["product.SearchResponsiblePersons.202409"] = _flat("responsible_persons")
