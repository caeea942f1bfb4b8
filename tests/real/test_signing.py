"""Other people's clients sign what we sign; where one does not, the case says why."""

import json
from typing import Any

import pytest

from tests.programs import ROOT, walk

VECTORS = json.loads((ROOT / "tests" / "tiktok" / "signing_vectors.json").read_text())
SIGNERS = {
    "tiktok-shop-api": [str(ROOT / ".venv-real" / "bin" / "python"), "tests/real/signing.py"],
    "tiktok-shop-sdk": ["node", "tests/real/node/signing.mjs"],
}


@pytest.mark.parametrize("client", SIGNERS)
def test_another_client_signs_every_case_alike_but_for_those_that_say_why(client: str) -> None:
    made: Any = walk(SIGNERS[client], VECTORS)
    agreed = {vector["name"]: sign == vector["sign"] for vector, sign in zip(VECTORS, made, strict=True)}
    wanted = {vector["name"]: client not in vector.get("differs", {}) for vector in VECTORS}

    assert agreed == wanted


def test_at_least_fifty_cases_are_agreed_on_by_both() -> None:
    assert sum("differs" not in vector for vector in VECTORS) >= 50
    assert all(
        not reason.endswith(".") for vector in VECTORS for reason in vector.get("differs", {}).values()
    )
