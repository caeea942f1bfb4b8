"""All calls about global products, loaded so that they register themselves."""

from . import categories, products, publishing

MODULES = (categories, products, publishing)
