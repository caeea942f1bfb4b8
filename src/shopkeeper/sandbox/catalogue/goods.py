"""What the sandbox's seller sells: the same goods in every market, with two slips as real catalogues have."""

from dataclasses import dataclass

Variant = tuple[str, str, int, int, float]
"""Name, seller SKU, price in US cents, price in British pence, popularity."""


RATES = {
    "JPY": (150, 10),
    "IDR": (16_000, 1000),
    "VND": (25_000, 1000),
    "THB": (3500, 100),
    "MYR": (440, 10),
    "SGD": (135, 10),
    "EUR": (95, 10),
    "PHP": (5700, 100),
    "BRL": (550, 10),
    "MXN": (1850, 100),
}
"""By currency, the minor units of a dollar and the step that prices go in."""


def price(currency: str, cents: int, pence: int) -> int:
    """A price in minor units of a currency: as it is written in the list, or by a round rate."""
    if currency in ("USD", "GBP"):
        return cents if currency == "USD" else pence
    rate, step = RATES[currency]
    return max(cents * rate // 100 // step, 1) * step


@dataclass(frozen=True, slots=True)
class Goods:
    """One product in all its variants."""

    title: str
    category: str
    variants: tuple[Variant, ...]


RANGE = (
    Goods("Heavyweight Organic Cotton Tee", "T-shirts", (
        ("Oat / S", "TEE-OAT-S", 2400, 2000, 5.0),
        ("Oat / M", "TEE-OAT-M", 2400, 2000, 9.0),
        ("Oat / L", "TEE-OAT-L", 2400, 2000, 7.0),
        ("Ink / M", "TEE-INK-M", 2400, 2000, 6.0),
    )),
    Goods("Brushed Fleece Crew Sweatshirt", "Sweatshirts", (
        ("Moss / M", "CREW-MOSS-M", 4800, 4200, 3.0),
        ("Moss / L", "CREW-MOSS-L", 4800, 4200, 3.0),
    )),
    Goods("Stoneware Mug, 350 ml", "Mugs", (
        ("Speckled white", "MUG-WHITE", 1800, 1500, 10.0),
        ("Slate blue", "MUG-SLATE", 1800, 1500, 6.0),
    )),
    Goods("Soy Wax Candle, Fig & Cedar", "Candles", (("180 g", "CANDLE-FIG", 2200, 1850, 8.0),)),
    Goods("Linen Blend Throw Blanket", "Blankets", (("Clay", "THROW-CLAY", 5900, 4900, 2.0),)),
    Goods("Ribbed Merino Beanie", "Hats", (
        ("Rust", "BEANIE-RUST", 2600, 2200, 4.0),
        ("Charcoal", "BEANIE-CHAR", 2600, 2200, 5.0),
    )),
    Goods("Vitamin C Brightening Serum, 30 ml", "Serums", (("30 ml", "SERUM-C30", 1999, 1699, 14.0),)),
    Goods("Silk Pillowcase, Queen", "Bedding", (("Ivory", "PILLOW-IVORY", 3900, 3400, 4.0),)),
    Goods("Everyday Canvas Tote", "Bags", (("Natural", "TOTE-NAT", 1600, 1400, 7.0),)),
    # A slip as it happens: this listing was copied and its seller SKU never changed.
    Goods("Everyday Canvas Tote, Gift Edition", "Bags", (("Natural", "TOTE-NAT", 1900, 1600, 2.0),)),
    Goods("Double-Wall Travel Bottle, 500 ml", "Bottles", (
        ("Graphite", "BOTTLE-GRA", 2900, 2500, 6.0),
        ("Sand", "BOTTLE-SAND", 2900, 2500, 4.0),
    )),
    # And another: nobody typed a seller SKU for the second size.
    Goods("Hand-Poured Bath Salts", "Bath", (
        ("300 g", "SALTS-300", 1400, 1200, 3.0),
        ("600 g", "", 2400, 2000, 1.0),
    )),
)  # fmt: skip

PLAIN = (
    Goods("Plain T-shirt", "T-shirts", (
        ("Medium", "TSHIRT-M", 2000, 1700, 1.0),
        ("Large", "TSHIRT-L", 2000, 1700, 1.0),
    )),
    Goods("Mug", "Mugs", (("White", "MUG", 1200, 1000, 1.0),)),
)  # fmt: skip
