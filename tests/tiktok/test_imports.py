"""The client is cheap to import and brings nothing of the hub with it."""

import subprocess
import sys

import pytest

from shopkeeper import tiktok

HEAVY = (
    "httpx2",
    "msgspec",
    "sqlalchemy",
    "starlette",
    "uvicorn",
    "jinja2",
    "pydantic",
    "cyclopts",
    "asyncio",
)


def modules_of(program: str) -> list[str]:
    asked = f"import sys; {program}; print(' '.join(sys.modules))"
    done = subprocess.run([sys.executable, "-c", asked], capture_output=True, text=True, check=True)
    return done.stdout.split()


def loaded_by(program: str) -> set[str]:
    return {name.partition(".")[0] for name in modules_of(program)}


def test_importing_the_client_loads_no_library():
    assert loaded_by("import shopkeeper.tiktok") & set(HEAVY) == set()


def test_the_http_library_is_loaded_at_the_first_call_and_not_before():
    loaded = loaded_by(
        "from shopkeeper.tiktok import TikTokShop; TikTokShop('k', 's').shop(cipher='c').orders"
    )
    assert loaded & {"httpx2", "asyncio", "logging", "sqlalchemy", "starlette", "uvicorn"} == set()


CALL = """
from shopkeeper.tiktok import TikTokShop, spec
from shopkeeper.tiktok.wire import Response
class Played:
    def send(self, request):
        return Response(200, {}, b'{"code": 0, "data": {"orders": []}}')
shop = TikTokShop("k", "s", transport=Played()).shop(access_token="t", cipher="c")
list(shop.orders.search())
assert spec.older.cache_info().currsize == 0
"""


def test_a_program_that_calls_what_is_current_loads_no_older_version():
    assert [name for name in modules_of(f"exec({CALL!r})") if ".records.v2" in name] == []


def test_importing_the_client_loads_nothing_of_the_hub():
    program = "from shopkeeper.tiktok import AsyncTikTokShop, AsyncHttpxTransport, webhooks; import sys"
    done = subprocess.run(
        [sys.executable, "-c", f"{program}; print(' '.join(sys.modules))"],
        capture_output=True,
        text=True,
        check=True,
    )
    ours = {name for name in done.stdout.split() if name.startswith("shopkeeper.")}
    assert {name.split(".")[1] for name in ours} == {"errors", "tiktok"}


@pytest.mark.parametrize("name", tiktok.__all__)
def test_every_public_name_can_be_had(name):
    assert getattr(tiktok, name).__module__.startswith("shopkeeper.tiktok.")


def test_an_unknown_name_is_said_so():
    with pytest.raises(AttributeError, match="has no attribute 'Nothing'"):
        assert tiktok.Nothing
