"""A replay from its folder to its comparison: all that is read is checked before anything is begun."""

import csv
import tempfile
from collections.abc import Callable
from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import uvloop

from ..errors import NeedsPerson
from ..sandbox.past import completejourney, olist
from ..sandbox.past.story import Story
from . import packaged
from .compare import whole
from .driver import Progress, live
from .tally import READERS, Tally

FORMATS: dict[str, Callable[[Path, int | None], Story]] = {
    "olist": olist.read_story,
    "completejourney": completejourney.read_story,
}


@dataclass(frozen=True, slots=True)
class Asked:
    """What shall be replayed."""

    folder: Path | None
    form: str = "olist"
    most: int | None = None
    compare_with: Path | None = None
    database_url: str = ""
    faults: bool = False


def replay(asked: Asked, progress: Progress) -> dict[str, Any]:
    """Live a folder's orders through and compare. Raises NeedsPerson for what is wrong with the files."""
    with ExitStack() as stack:
        work = Path(stack.enter_context(tempfile.TemporaryDirectory(prefix="shopkeeper-replay-")))
        folder = asked.folder or unpacked(asked, work)
        story = FORMATS[asked.form](folder, asked.most)
        if not story.purchases:
            raise NeedsPerson(f"{folder} holds no order with lines, so there is nothing to replay.")
        tally = tallied(asked, asked.compare_with or folder)
        url = asked.database_url or f"sqlite:///{work}/hub.db"
        try:
            lived = uvloop.run(live(story, url, faults=asked.faults, progress=progress))
        except NeedsPerson as error:
            raise NeedsPerson(str(error).replace("SHOPKEEPER_DATABASE_URL", "--database")) from error
    return whole(tally, lived)


def unpacked(asked: Asked, work: Path) -> Path:
    """The folder that the installed package was written out to."""
    if asked.form != "completejourney":
        raise NeedsPerson("name the folder with the orders, for example: shopkeeper replay olist-sample")
    packaged.write_out(work, asked.most)
    return work


def tallied(asked: Asked, folder: Path) -> Tally:
    """What the files add up to. Raises NeedsPerson where they cannot be added up."""
    try:
        return READERS[asked.form](folder, asked.most)
    except FileNotFoundError as error:
        raise NeedsPerson(f"{error.filename} is not there. Name the folder that holds it.") from None
    except (KeyError, TypeError, ValueError, ArithmeticError, OSError, csv.Error) as error:
        raise NeedsPerson(
            f"{folder} cannot be added up: {error}. Mend the file, or get it again; nothing was replayed."
        ) from None
