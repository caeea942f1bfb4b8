"""The few lines for each web framework let true webhooks in and keep forged ones out, in that framework."""

import json
import re
import runpy
import sys
import time
from collections.abc import Iterator
from importlib import import_module
from pathlib import Path
from typing import Any

import django
import httpx2
import pytest
from django.conf import settings
from django.core.wsgi import get_wsgi_application

from shopkeeper.tiktok.wire import webhook_signature
from tests.sources import ROOT

KEY, SECRET = "6abcdef", "the-secret-of-the-app"
PAGE = (ROOT / "docs" / "webhooks.md").read_text()
PROGRAMS = dict(
    re.findall(r"^## ([^\n]+)\n(?:(?!^## ).)*?```python\n(.*?)```", PAGE, re.MULTILINE | re.DOTALL)
)
FRAMEWORKS = ("Starlette", "FastAPI", "Flask", "Django")

# Written anew by any JSON library, these bytes would be others, and the signature would no longer fit.
CONTENT = '{"order_id":"2","order_status":"CANCEL","note":"\\u00e9é👗\\/ 1.0"}'
TRUE = f'{{ "type":1,\n "tts_notification_id" : "7", "shop_id":"1", "data":{CONTENT}}}\n'.encode()


@pytest.fixture
def hook(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """A folder with the page's first program, as a module that the others import."""
    (tmp_path / "hook.py").write_text(PROGRAMS["The receiver"])
    for framework in FRAMEWORKS:
        (tmp_path / f"{framework.lower()}_page.py").write_text(PROGRAMS[framework])
    monkeypatch.setenv("TIKTOK_APP_KEY", KEY)
    monkeypatch.setenv("TIKTOK_APP_SECRET", SECRET)
    monkeypatch.syspath_prepend(tmp_path)
    yield tmp_path
    for name in ("hook", "django_page"):
        sys.modules.pop(name, None)


def program(name: str, folder: Path) -> Any:
    """What a page's program offers to a web server."""
    if name != "Django":
        return runpy.run_path(str(folder / f"{name.lower()}_page.py"))["app"]
    if not settings.configured:
        settings.configure(ALLOWED_HOSTS=["*"], SECRET_KEY="a test's", ROOT_URLCONF="django_page")
        django.setup()
    return get_wsgi_application()


async def post(app: Any, name: str, headers: dict[str, str], body: bytes) -> int:
    """Send a webhook through the framework's own way in."""
    where = "http://hub.example/webhooks/tiktok"
    headers = {"content-type": "application/json", **headers}
    if name in ("Starlette", "FastAPI"):
        async with httpx2.AsyncClient(transport=httpx2.ASGITransport(app=app)) as client:
            return (await client.post(where, headers=headers, content=body)).status_code
    with httpx2.Client(transport=httpx2.WSGITransport(app=app)) as client:
        return client.post(where, headers=headers, content=body).status_code


def signed(body: bytes, secret: str = SECRET) -> dict[str, str]:
    return {"Authorization": webhook_signature(KEY, secret, body)}


@pytest.mark.parametrize("name", FRAMEWORKS)
async def test_a_true_webhook_is_kept_with_its_bytes_and_a_forged_one_is_refused(
    name: str, hook: Path
) -> None:
    app = program(name, hook)
    inbox = import_module("hook").inbox
    began = time.monotonic()

    assert await post(app, name, signed(TRUE), TRUE) == 200
    assert time.monotonic() - began < 3
    for headers, body in (
        (signed(TRUE), TRUE + b" "),
        (signed(TRUE), json.dumps(json.loads(TRUE)).encode()),
        (signed(TRUE, "guessed"), TRUE),
        ({"Authorization": "Bearer " + signed(TRUE)["Authorization"]}, TRUE),
        ({}, TRUE),
    ):
        assert await post(app, name, headers, body) == 401
    assert inbox.qsize() == 1
    assert inbox.get().data["note"] == "éé👗/ 1.0"


async def test_what_was_kept_is_worked_once_however_often_it_came(
    hook: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    app = program("Starlette", hook)
    for body in (TRUE, TRUE, b'{"type":6,"shop_id":"1","data":{}}', b'{"type":999,"data":{}}'):
        assert await post(app, "Starlette", signed(body), body) == 200
    exec(compile(PROGRAMS["What it says"], "webhooks.md", "exec"), {})

    assert capsys.readouterr().out.splitlines() == [
        "read order 2 again: it is CANCEL",
        "shop 1 has left",
        "nothing to do for kind 999",
    ]
