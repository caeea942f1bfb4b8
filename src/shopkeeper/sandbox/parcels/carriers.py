"""Who carries parcels in which market, with the ids by which the API names them."""

from typing import NamedTuple

from ...errors import Rejected
from .. import ids
from ..state import State


class Carrier(NamedTuple):
    """A shipping provider as the API names it."""

    id: str
    name: str


NAMES = {
    "US": ("USPS", "UPS", "FedEx", "OnTrac"),
    "GB": ("Royal Mail", "Evri", "DPD UK", "Yodel"),
    "DE": ("DHL", "Hermes", "DPD", "GLS"),
    "IE": ("An Post", "DPD Ireland"),
    "FR": ("Colissimo", "Mondial Relay", "Chronopost"),
    "IT": ("Poste Italiane", "BRT", "GLS Italy"),
    "ES": ("Correos", "SEUR", "MRW"),
    "PH": ("J&T Express", "Flash Express"),
    "JP": ("Yamato Transport", "Sagawa Express", "Japan Post"),
    "MY": ("J&T Express", "Pos Laju", "Ninja Van"),
    "ID": ("J&T Express", "JNE", "SiCepat"),
    "VN": ("J&T Express", "GHN", "Viettel Post"),
    "BR": ("Correios", "Jadlog", "Loggi"),
}
ELSEWHERE = ("Sandbox Express", "Sandbox Post")
KNOWN_IDS = {("US", "USPS"): "7117858858072016686", ("GB", "Royal Mail"): "7117859084333745966"}


def carriers(region: str) -> list[Carrier]:
    """The carriers of a market; the first is the one that TikTok shipping uses there."""
    return [Carrier(_id(region, name), name) for name in NAMES.get(region, ELSEWHERE)]


def carrier(region: str, provider_id: str) -> Carrier | None:
    """The carrier of a market that an id names."""
    return next((known for known in carriers(region) if known.id == provider_id), None)


def working(state: State, region: str) -> list[Carrier]:
    """The carriers of a market that work at the moment."""
    out = state.desk.carriers_out
    return [one for one in carriers(region) if f"{region} {one.id}" not in out] if out else carriers(region)


def pause(state: State, region: str, name: str, works: bool) -> None:
    """A carrier stops working in a market (a strike, a storm), or works again."""
    one = next((one for one in carriers(region) if name in (one.id, one.name)), None)
    if one is None:
        known = ", ".join(each.name for each in carriers(region))
        raise Rejected(f"there is no carrier {name!r} in {region}; there are {known}")
    mark, out = f"{region} {one.id}", state.desk.carriers_out
    state.desk.carriers_out = [each for each in out if each != mark] + ([] if works else [mark])


def _id(region: str, name: str) -> str:
    """The same in every run: a provider's id is the platform's, not the seed's."""
    return KNOWN_IDS.get((region, name)) or f"7117{ids.number(0, 'carrier', region, name) % 10**15:015d}"
