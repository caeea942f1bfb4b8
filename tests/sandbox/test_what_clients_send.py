"""What other people's clients put on the wire, line by line as they were seen to send it, is let in.

Each of these was seen in November 2026: the client was run against a socket that writes down what comes. The
one for Java is TikTok's own sample for signing, which was read and not run.
"""

from collections.abc import Iterator
from typing import NamedTuple

import pytest

from tests.sandbox.caller import DETAIL, SEARCH, SHOPS
from tests.sandbox.signer import Pairs, sign
from tests.sandbox.wire import Program, raw_program

BRANDS, IMAGES = "/product/202309/brands", "/product/202309/images/upload"
WAREHOUSES, RETURNS = "/logistics/202309/warehouses", "/return_refund/202309/returns/search"
PACKAGES = "/fulfillment/202309/packages/search"
WORDS = "A & b's (é)*!~"
PICTURE = b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\x03 \0\0\x03 \x08\x02\0\0\0xxxx"


@pytest.fixture(scope="module")
def program() -> Iterator[Program]:
    with raw_program() as running:
        yield running


class Sent(NamedTuple):
    """A call as a client writes it, and what it signs of the body where that is not all of it."""

    method: str
    path: str
    query: str
    body: bytes = b""
    signed_body: bytes | None = None

    def target(self, program: Program) -> str:
        body = self.body if self.signed_body is None else self.signed_body
        return signed(program, self.path, self.query.format(c=program.cipher), body)


def signed(program: Program, path: str, query: str, body: bytes, sign_pairs: Pairs | None = None) -> str:
    """The target with what every client adds, after the query that it wrote in its own way."""
    own = program.pairs()
    text = "&".join(part for part in (query, *(f"{name}={value}" for name, value in own)) if part)
    pairs = [*(sign_pairs if sign_pairs is not None else read(query)), *own]
    return f"{path}?{text}&sign={sign(program.secret, path, pairs, body)}"


def read(query: str) -> list[tuple[str, str]]:
    """A query as whoever wrote it meant it."""
    pairs = (part.partition("=") for part in query.split("&") if part)
    return [(name, SPELLINGS.get(value, value)) for name, _, value in pairs]


SPELLINGS = {
    "A%20%26%20b%27s%20%28%C3%A9%29%2A%21~": WORDS,
    "A+%26+b%27s+%28%C3%A9%29%2A%21%7E": WORDS,
    "A+%26+b%27s+%28%C3%A9%29%2A%21~": WORDS,
    "11%2C12": "11,12",
}
"""How clients for Node, PHP and Go write some values into a query, and what they mean."""


NODE = [
    Sent("GET", SHOPS, ""),
    Sent("GET", DETAIL, "ids=11%2C12&shop_cipher={c}"),
    Sent("POST", SEARCH, "page_size=10&shop_cipher={c}", b"{}", b""),
    Sent("POST", SEARCH, "page_size=10&shop_cipher={c}"),
    Sent("POST", SEARCH, "page_size=10&shop_cipher={c}", b'{"create_time_ge":1}'),
    Sent(
        "GET",
        BRANDS,
        "is_authorized=true&brand_name=A%20%26%20b%27s%20%28%C3%A9%29%2A%21~&page_size=10&shop_cipher={c}",
    ),
]
PHP = [
    Sent("GET", DETAIL, "ids=11%2C12&shop_cipher={c}"),
    Sent(
        "GET",
        BRANDS,
        "page_size=10&brand_name=A+%26+b%27s+%28%C3%A9%29%2A%21%7E&is_authorized=1&shop_cipher={c}",
    ),
    Sent("POST", PACKAGES, "page_size=20&shop_cipher={c}", b"[]"),
    Sent("POST", RETURNS, "page_size=10&shop_cipher={c}", b"[]"),
    Sent("POST", SEARCH, "page_size=10&shop_cipher={c}", b'{"buyer_user_id":"\\u00c6r\\u00f8 \\/ b"}'),
]
GO = [
    Sent("GET", WAREHOUSES, "shop_cipher={c}&shop_id=1"),
    Sent("GET", BRANDS, "brand_name=A+%26+b%27s+%28%C3%A9%29%2A%21~&page_size=10&shop_cipher={c}"),
    Sent("POST", SEARCH, "page_size=10&shop_cipher={c}", b"null", b""),
    Sent("POST", SEARCH, "page_size=10&shop_cipher={c}", b"null"),
    Sent("POST", SEARCH, "page_size=10&shop_cipher={c}", b'{"buyer_user_id":"\\u003cb\\u003e\\u0026"}'),
    Sent("POST", RETURNS, "page_size=20&shop_cipher={c}", b'{"locale":null,"order_ids":null,"status":null}'),
]


@pytest.mark.parametrize("sent", NODE)
def test_tiktoks_own_client_for_node_is_let_in(program: Program, sent: Sent) -> None:
    """It joins lists, and leaves an empty object out of what it signs."""
    lines = ["Content-Type: application/json", "User-Agent: sdk_node/1.0.0", "Accept: application/json"]
    lines += [f"x-tts-access-token: {program.token}", f"host: 127.0.0.1:{program.port}"]
    if sent.method != "GET":
        lines.append(f"content-length: {len(sent.body)}")
    first = f"{sent.method} {sent.target(program)} HTTP/1.1"
    assert program.send(first, *lines, body=sent.body, length=False).code == 0


@pytest.mark.parametrize("sent", PHP)
def test_the_client_for_php_is_let_in(program: Program, sent: Sent) -> None:
    """It writes an empty object as a list, and true as 1."""
    lines = ["Host: 127.0.0.1", "User-Agent: GuzzleHttp/7", f"x-tts-access-token: {program.token}"]
    lines.append("content-type: application/json")
    first = f"{sent.method} {sent.target(program)} HTTP/1.1"
    assert program.send(first, *lines, body=sent.body).code == 0


@pytest.mark.parametrize("sent", GO)
def test_two_clients_for_go_are_let_in(program: Program, sent: Sent) -> None:
    """One sends null that it did not sign; the other signs it, and has the token in the query as well."""
    lines = ["Host: 127.0.0.1", "User-Agent: Go-tiktok/v0", "Content-Type: application/json"]
    lines += [f"X-Tts-Access-Token: {program.token}", "Accept-Encoding: gzip"]
    first = f"{sent.method} {sent.target(program)}&access_token={program.token} HTTP/1.1"
    assert program.send(first, *lines, body=sent.body).code == 0


def test_tiktoks_sample_for_java_signs_the_first_of_several_values_and_is_let_in(program: Program) -> None:
    query = f"ids=11&ids=12&shop_cipher={program.cipher}"
    target = signed(program, DETAIL, query, b"", read(query)[::2])
    lines = (f"x-tts-access-token: {program.token}", "Content-Type: application/json; charset=utf-8")
    answer = program.send(f"GET {target} HTTP/1.1", "Host: 127.0.0.1", *lines, "User-Agent: okhttp/4.12.0")
    assert answer.code == 0


FORMS = {
    "node": ("--------------------------936308384462728534067974", "x.png", ["Content-Type: image/png"]),
    "php": ("6bb97bd8c2f5dd2a0ae3046f649ace768935605e", "image", [f"Content-Length: {len(PICTURE)}"]),
    "go": (
        "301df4e311930cfa0f691779a9198d009043475c449d10c9a9c217601a53",
        "x.png",
        ["Content-Type: image/png"],
    ),
}


@pytest.mark.parametrize("client", FORMS)
def test_a_picture_is_taken_from_the_form_of_each_client(program: Program, client: str) -> None:
    boundary, filename, more = FORMS[client]
    head = [f"--{boundary}", f'Content-Disposition: form-data; name="data"; filename="{filename}"', *more]
    tail = [f"--{boundary}", 'Content-Disposition: form-data; name="use_case"', "", "MAIN_IMAGE"]
    # One client for Go writes what stands in the query into the form as well.
    tail += [f"--{boundary}", 'Content-Disposition: form-data; name="app_key"', "", program.key]
    lines = ["\r\n".join([*head, "", ""]).encode() + PICTURE, *(line.encode() for line in tail)]
    body = b"\r\n".join([*lines, f"--{boundary}--\r\n".encode()])
    answer = program.post(
        signed(program, IMAGES, "", b""), f"Content-Type: multipart/form-data; boundary={boundary}", body=body
    )
    assert b'"width":800' in answer.body


@pytest.mark.parametrize("more", ["", "&timestamp=1&sign=0", "&access_token=&sign=0"])
def test_token_calls_pass_with_a_sign_an_old_timestamp_and_an_empty_token(
    program: Program, more: str
) -> None:
    secret = f"app_key={program.key}&app_secret={program.secret}"
    query = f"{secret}&grant_type=authorized_code&refresh_token=nothing{more}"
    answer = program.send(
        f"GET /api/v2/token/refresh?{query} HTTP/1.1", "Host: 127.0.0.1", "X-Tts-Access-Token: "
    )
    assert (answer.status, answer.code) == (200, 36004001)


@pytest.mark.parametrize("method", ["POST", "PUT", "DELETE"])
def test_a_token_call_is_a_get(program: Program, method: str) -> None:
    query = f"app_key={program.key}&app_secret={program.secret}"
    answer = program.send(f"{method} /api/v2/token/refresh?{query} HTTP/1.1", "Host: 127.0.0.1")
    assert (answer.status, answer.code) == (405, 36009010)
