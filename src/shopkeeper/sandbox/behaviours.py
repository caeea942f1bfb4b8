"""Every module in the nouns' folders, loaded so that it registers what it does: a new one needs no list."""

from importlib import import_module
from pathlib import Path
from pkgutil import iter_modules
from types import ModuleType

from . import uploads
from .control import calls as control_calls


def modules_in(name: str, folder: Path) -> tuple[ModuleType, ...]:
    """The modules of one folder, by name."""
    return tuple(import_module(f"{name}.{entry.name}") for entry in iter_modules([str(folder)]))


def folders() -> dict[str, Path]:
    """Where each noun's modules stand, by the name they are imported by."""
    here = Path(__file__).parent
    return {
        f"{__package__}.{entry.name}": here / entry.name for entry in iter_modules([str(here)]) if entry.ispkg
    }


LOADED = (
    uploads,
    control_calls,
    *(one for name, folder in folders().items() for one in modules_in(name, folder)),
)
