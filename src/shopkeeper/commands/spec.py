"""``shopkeeper spec``: the Open API as data."""

import json
import sys
from typing import Annotated

from cyclopts import App, Parameter

from ..tiktok import spec as api

spec = App(name="spec", help="The TikTok Shop Open API as data.")


@spec.command
def openapi() -> None:
    """Print every current operation as one OpenAPI 3.1 document, for generators in other languages.

    Example: `shopkeeper spec openapi > tiktok-shop.json`
    """
    json.dump(api.openapi(), sys.stdout, indent=1, ensure_ascii=False)
    print()


@spec.command
def operations(
    *, module: str = "", as_json: Annotated[bool, Parameter(name="--json", negative="")] = False
) -> None:
    """List the operations: what the client calls them, method and path.

    Examples: `shopkeeper spec operations`, `shopkeeper spec operations --module order --json`

    Parameters
    ----------
    module
        Only those of one module, such as order or product.
    """
    found = [one for one in api.operations().values() if module in ("", one.module)]
    if as_json:
        keys = ("id", "group", "verb", "method", "path", "version")
        print(json.dumps([{key: getattr(one, key) for key in keys} for one in found], indent=1))
        return
    for one in found:
        print(f"{one.group}.{one.verb:<32} {one.method:<6} {one.path}")
