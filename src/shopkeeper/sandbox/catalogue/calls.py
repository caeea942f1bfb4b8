"""All calls about goods, loaded so that they register themselves."""

from . import (
    advice,
    brands,
    categories,
    listing_calls,
    moves,
    pictures,
)

MODULES = (
    advice,
    brands,
    categories,
    listing_calls,
    moves,
    pictures,
)
