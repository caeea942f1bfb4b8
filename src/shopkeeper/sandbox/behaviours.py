"""Every module in the nouns' folders, loaded so that it registers what it does: a new one needs no list."""

from importlib import import_module
from pkgutil import iter_modules
from types import ModuleType

from . import (
    access,
    ads,
    analytics,
    catalogue,
    creators,
    fbt,
    gateway,
    money,
    orders,
    parcels,
    promotions,
    returns,
    service,
    stock,
    uploads,
    warehouses,
    webhooks,
    worldwide,
)
from .control import calls as control_calls

FOLDERS = (
    access,
    ads,
    analytics,
    catalogue,
    creators,
    fbt,
    gateway,
    money,
    orders,
    parcels,
    promotions,
    returns,
    service,
    stock,
    warehouses,
    webhooks,
    worldwide,
)


def modules(folder: ModuleType) -> tuple[ModuleType, ...]:
    """The modules of one folder, by name."""
    found = iter_modules(folder.__path__, f"{folder.__name__}.")
    return tuple(import_module(entry.name) for entry in found)


LOADED = (uploads, control_calls, *(module for folder in FOLDERS for module in modules(folder)))
