"""What an editor knows of the calls is what happens: each with all its parameters, checked by mypy."""

import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from shopkeeper.tiktok import Limits, TikTokShop, spec

from .every_call import CIPHER, SECRET, Checking, arguments_of, version_of

pytestmark = [pytest.mark.slow, pytest.mark.filterwarnings("ignore::shopkeeper.tiktok.RetiredVersion")]
ROOT = Path(__file__).resolve().parents[2]
HEAD = """from typing import assert_type

from shopkeeper.tiktok import AsyncShopClient, ShopClient
from shopkeeper.tiktok.calls import AsyncPages, Pages
"""

# What TikTok always sends can be used as it is, without asking first whether it is there.
ALWAYS_THERE = """
def always_there(shop: ShopClient) -> None:
    for order in shop.orders.search():
        assert_type((order.id, order.status, order.line_items[0].sku_id), tuple[str, str, str])
        assert_type((order.create_time, order.update_time, order.is_cod), tuple[int, int, bool])
        assert_type((order.payment.total_amount, order.payment.currency), tuple[str, str])
    for product in shop.products.search():
        assert_type((product.id, product.title, product.update_time), tuple[str, str, int])
    for package in shop.packages.search():
        assert_type((package.id, package.status, package.update_time), tuple[str, str, int])
    for returned in shop.returns.search():
        assert_type((returned.return_id, returned.return_status, returned.create_time), tuple[str, str, int])
    for cancelled in shop.cancellations.search():
        assert_type((cancelled.cancel_id, cancelled.order_id, cancelled.update_time), tuple[str, str, int])
    for statement in shop.finance.statements(sort_field="statement_time"):
        assert_type((statement.id, statement.currency, statement.statement_time), tuple[str, str, int])
    for found in shop.authorization.shops().shops:
        assert_type((found.id, found.cipher, found.region), tuple[str, str, str])
"""


def call_of(entry: spec.Operation) -> str:
    """A call of an operation as a program would write it, with something for every parameter."""
    placed, named = arguments_of(entry)
    written = [repr(value) for value in placed]
    written += [f"{name}={value!r}" for name, value in {**named, **version_of(entry)}.items()]
    return f"shop.{entry.group}.{entry.verb}({', '.join(written)})"


def answered(shop: Any, entry: spec.Operation) -> tuple[str, str]:
    """The type that an answer has when it comes, and the module that the type is from."""
    placed, named = arguments_of(entry)
    made = getattr(getattr(shop, entry.group), entry.verb)(*placed, **named, **version_of(entry))
    kind = type(next(iter(made)) if hasattr(made, "pages") else made)
    if made is None:
        return "None", ""
    written = f"{kind.__module__}.{kind.__qualname__}"
    return (f"Pages[{written}]" if hasattr(made, "pages") else written), kind.__module__


def program(prefix: str, types: dict[str, str]) -> str:
    """A function that makes every call and says what it expects back."""
    lines = [
        f"{prefix.lower()} def calls(shop: {prefix}ShopClient) -> None:".strip().replace("async  ", "async ")
    ]
    for id, kind in types.items():
        call, is_paged = call_of(spec.operation(id)), kind.startswith("Pages[")
        wait = "await " if prefix and not is_paged else ""
        lines.append(
            f"    {wait}{call}"
            if kind == "None"
            else f"    assert_type({wait}{call}, {prefix * is_paged}{kind})"
        )
    return "\n".join(lines) + "\n"


def test_every_call_with_every_parameter_is_what_its_signature_promises(tmp_path):
    app = TikTokShop("key", SECRET, transport=Checking(), limits=Limits(1e6))
    shop = app.shop(access_token="token", cipher=CIPHER)
    found = {entry.id: answered(shop, entry) for entry in spec.every_version().values()}
    types = {id: kind for id, (kind, _) in found.items()}
    imports = sorted({f"import {module}" for _, module in found.values() if module})
    assert len(types) == 537
    for prefix in ("", "Async"):
        text = "\n".join([HEAD, *imports, "", program(prefix, types), "" if prefix else ALWAYS_THERE])
        (tmp_path / f"{prefix.lower() or 'plain'}_calls.py").write_text(text)
    shutil.copy(ROOT / "tests" / "tiktok" / "ads" / "typed_calls.py", tmp_path / "ads_calls.py")
    checked = subprocess.run(
        [sys.executable, "-m", "mypy", "--strict", "--config-file=", f"--cache-dir={tmp_path / 'cache'}",
         *map(str, tmp_path.glob("*_calls.py"))],
        cwd=ROOT / "src", capture_output=True, text=True,
    )  # fmt: skip
    assert checked.stdout == "Success: no issues found in 3 source files\n"
