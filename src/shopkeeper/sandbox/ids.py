"""Ids and chances that depend on the seed alone, so that the same seed gives the same run anywhere."""

import hashlib

LENGTHS = {
    "shop": ("749", 19),
    "warehouse": ("736", 19),
    "product": ("1729", 19),
    "sku": ("1730", 19),
    "order": ("576", 18),
    "line": ("577", 18),
    "package": ("1152", 19),
    "cancellation": ("4035", 19),
    "brand": ("7083", 19),
    "manufacturer": ("7172", 19),
    "responsible-person": ("7173", 19),
    "size-chart": ("7290", 19),
    "translation": ("7291", 19),
    "submission": ("7292", 19),
    "return": ("4036", 19),
    "return-line": ("4037", 19),
    "aftersales": ("4038", 19),
    "rma": ("4039", 19),
    "statement": ("7238", 19),
    "transaction": ("1636", 19),
    "payment": ("3458", 19),
    "notification": ("738", 19),
    "buyer": ("7494", 19),
    "open": ("701", 19),
    "service": ("742", 19),
    "ads-app": ("735", 19),
    "advertiser": ("731", 19),
    "business-center": ("710", 19),
    "campaign": ("180", 16),
    "ad-session": ("181", 16),
    "identity": ("688", 19),
    "video": ("752", 19),
    "room": ("753", 19),
    "anchor": ("182", 16),
    "creator": ("7495", 19),
    "open-collaboration": ("7261", 19),
    "target-collaboration": ("7262", 19),
    "sample": ("7263", 19),
    "fulfilment": ("7264", 19),
    "content": ("7520", 19),
    "conversation": ("7265", 19),
    "message": ("7266", 19),
    "contact": ("7267", 19),
    "tap-campaign": ("7268", 19),
    "file": ("7269", 19),
    "check": ("7270", 19),
    "export": ("7271", 19),
    "bundle": ("7139", 19),
    "session": ("7306", 19),
    "task": ("7307", 19),
    "template": ("7201", 19),
    "trade-in": ("7305", 19),
    "seller": ("7498", 19),
    "activity": ("7136", 19),
    "coupon": ("7137", 19),
    "combined-listing": ("7138", 19),
    "global-product": ("1728", 19),
    "global-sku": ("1727", 19),
    "global-warehouse": ("7068", 19),
    "fbt-place": ("7361", 19),
    "fbt-goods": ("7411", 19),
    "fbt-plan": ("7412", 19),
    "fbt-inbound": ("7413", 19),
    "fbt-outbound": ("7414", 19),
    "fbt-parcel": ("7415", 19),
}


def number(seed: int, kind: str, *keys: int | str) -> int:
    """A 64-bit number made from the seed, the kind of thing and its place in the run."""
    text = "/".join(map(str, (seed, kind, *keys)))
    return int.from_bytes(hashlib.blake2b(text.encode(), digest_size=8).digest(), "big")


def platform_id(seed: int, kind: str, place: int | str) -> str:
    """An id in the platform's form: 18 or 19 digits, always a string."""
    if kind == "buyer":
        return buyer_id(seed, int(place))
    prefix, length = LENGTHS[kind]
    return prefix + str(number(seed, kind, place) % 10 ** (length - len(prefix))).zfill(length - len(prefix))


HIGH, LOW = 10**8, 10**7
"""A buyer's number falls into two parts of so many values each, which are then mixed with each other."""


def buyer_id(seed: int, buyer: int) -> str:
    """The platform's id of a buyer; unlike other ids it leads back to the number, so none need be kept."""
    high, low = divmod(buyer % (HIGH * LOW), LOW)
    high = (high + number(seed, "buyer-high", low)) % HIGH
    low = (low + number(seed, "buyer-low", high)) % LOW
    return f"{LENGTHS['buyer'][0]}{high * LOW + low:015}"


def buyer_number(seed: int, id: str) -> int:
    """The number of the buyer who has an id; -1 for what is no buyer's id."""
    prefix, length = LENGTHS["buyer"]
    if len(id) != length or not id.startswith(prefix) or not (id.isascii() and id.isdecimal()):
        return -1
    high, low = divmod(int(id[len(prefix) :]), LOW)
    low = (low - number(seed, "buyer-low", high)) % LOW
    high = (high - number(seed, "buyer-high", low)) % HIGH
    return high * LOW + low


def token(seed: int, kind: str, place: int | str, size: int = 24) -> str:
    """A long lower-case hex text for secrets, codes and tokens."""
    return hashlib.blake2b(f"{seed}/{kind}/{place}".encode(), digest_size=size).hexdigest()


def chance(seed: int, kind: str, *keys: int | str) -> float:
    """A number from 0 up to 1, the same each time for the same seed and keys."""
    return number(seed, kind, *keys) / 2**64
