"""Whatever a program sends that was written from our OpenAPI document: answers as the document says."""

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import parse_qsl, unquote, urlencode, urlsplit

import pytest
import requests
import schemathesis
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st
from schemathesis import Case, GenerationMode
from schemathesis.checks import CHECKS, load_all_checks
from schemathesis.core.failures import FailureGroup
from schemathesis.python import asgi

from shopkeeper.sandbox.access.tokens import kind_of_user
from shopkeeper.sandbox.server import Sandbox
from shopkeeper.tiktok.spec import Operation, openapi, operations
from shopkeeper.tiktok.wire import sign
from tests.sandbox.aftersale_calls import asked
from tests.sandbox.caller import Caller, Wall

load_all_checks()
JUDGED = CHECKS.get_by_names(
    [
        "not_a_server_error",
        "status_code_conformance",
        "content_type_conformance",
        "response_schema_conformance",
    ]
)
IS_LONG = settings.get_current_profile_name() == "long"
RIGHT_CASES, WRONG_CASES = (52, 12) if IS_LONG else (4, 1)
"""Of each of the 318 operations, so many that fit the document and that do not: 1,590 in all, or 20,352."""
GIVING_UP = "authorization.DeauthorizeShop.202403"
MANNERS = ("signed",) * 8 + ("unsigned", "by another secret", "long ago")


@dataclass
class Signature(requests.auth.AuthBase):
    """Signs what schemathesis has made, the very bytes that are sent, in the name of one app."""

    caller: Caller
    operation: Operation
    manner: str

    def __call__(self, request: Any) -> Any:
        if self.manner == "unsigned":
            return request
        parts, app = urlsplit(request.url), self.caller.app
        when = self.caller.wall() - (3600 if self.manner == "long ago" else 0)
        query = dict(parse_qsl(parts.query, keep_blank_values=True)) | {"app_key": app.key}
        query["timestamp"] = str(int(when))
        if self.operation.cipher != "no":
            query["shop_cipher"] = self.caller.shop.cipher
        secret = "of-another" if self.manner == "by another secret" else app.secret
        body = request.body.encode() if isinstance(request.body, str) else request.body or b""
        content_type = request.headers.get("content-type", "")
        query["sign"] = sign(secret, unquote(parts.path), query, body, content_type)
        request.url = parts._replace(query=urlencode(query)).geturl()
        request.headers["x-tts-access-token"] = self.caller.token
        return request


@dataclass
class Trial:
    """A shop where things have happened, what was tried there, and what went wrong."""

    caller: Caller
    client: Any
    codes: Counter[tuple[str, bool]] = field(default_factory=Counter)
    tried: Counter[str] = field(default_factory=Counter)
    wrong: dict[str, str] = field(default_factory=dict)

    def send(self, operation: Operation, case: Case, manner: str) -> None:
        """One case, in one manner of signing it; only what was signed well may come to pass."""
        signature = Signature(self.caller.as_user(kind_of_user(operation)), operation, manner)
        self.tried[operation.id] += 1
        try:
            answer = case.call(app=self.caller.sandbox.asgi, session=self.client, auth=signature)
            code = int(answer.json()["code"])
            self.codes[manner, code == 0] += 1
            case.validate_response(answer, checks=JUDGED)
        except FailureGroup as failures:
            self.wrong[operation.id] = "\n".join(str(one)[:500] for one in failures.exceptions)


@pytest.fixture
def trial() -> Iterator[Trial]:
    wall = Wall()
    caller = Caller(Sandbox(wall=wall), wall)
    for status in ("UNPAID", "ON_HOLD", "AWAITING_SHIPMENT", "IN_TRANSIT", "DELIVERED", "COMPLETED"):
        caller.place(status, MUG=2)
    asked(caller)
    with asgi.get_client(caller.sandbox.asgi) as client:
        yield Trial(caller, client)


def ids(caller: Caller) -> dict[str, list[str]]:
    """What there is, by the name by which paths ask for it."""
    state = caller.sandbox.state
    kinds: dict[str, Any] = {
        "order_id": state.orders, "package_id": state.packages, "product_id": state.products,
        "return_id": state.returns, "cancel_id": state.cancellations,
    }  # fmt: skip
    return {name: list(found) for name, found in kinds.items()}


def try_out(trial: Trial, described: Any, operation: Operation, mode: GenerationMode, most: int) -> None:
    """So many cases of one operation."""
    there = {name: found for name, found in ids(trial.caller).items() if found}

    def known(name: str, value: Any, place: int) -> Any:
        found = there.get(name, [])
        return found[place % len(found)] if found and place % 2 else value

    @settings(
        max_examples=most, database=None, derandomize=not IS_LONG, deadline=None,
        phases=[Phase.generate], suppress_health_check=list(HealthCheck),
    )  # fmt: skip
    @given(
        case=described.as_strategy(generation_mode=mode),
        manner=st.sampled_from(MANNERS),
        place=st.integers(0, 99),
    )
    def one(case: Case, manner: str, place: int) -> None:
        case.path_parameters = {
            name: known(name, value, place) for name, value in (case.path_parameters or {}).items()
        }
        trial.send(operation, case, manner)

    one()


@pytest.mark.slow
def test_whatever_a_program_sends_is_answered_as_the_document_says(trial: Trial) -> None:
    found = [one.ok() for one in schemathesis.openapi.from_dict(openapi()).get_all_operations()]
    described = {one.definition.raw["operationId"]: one for one in found}
    for id in sorted(described, key=lambda id: (id == GIVING_UP, id)):
        for mode, most in ((GenerationMode.POSITIVE, RIGHT_CASES), (GenerationMode.NEGATIVE, WRONG_CASES)):
            try_out(trial, described[id], operations()[id], mode, most)
    assert trial.wrong == {}
    assert trial.tried.keys() == operations().keys()
    assert trial.tried.total() >= (20_000 if IS_LONG else 1_500)
    assert {manner for manner, went_well in trial.codes if went_well} == {"signed"}
    assert trial.codes["signed", True] > trial.tried.total() // 4
