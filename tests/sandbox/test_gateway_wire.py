"""Whatever way HTTP lets a request be written, over a real socket, the gateway reads the same of it."""

import gzip
import json
import socket
import time
from collections.abc import Iterator
from typing import Any, NamedTuple

import pytest

from tests.sandbox.caller import DETAIL, SEARCH, SHOPS
from tests.sandbox.signer import sign, written
from tests.sandbox.test_serve import running

BODY = b'{"order_status":"UNPAID"}'
JSON = "content-type: application/json"


class Program(NamedTuple):
    """A program with nothing but a socket and what the sandbox said at its start."""

    port: int
    key: str
    secret: str
    token: str
    cipher: str

    def pairs(self, **more: str) -> list[tuple[str, str]]:
        return list({"app_key": self.key, "timestamp": str(int(time.time())), **more}.items())

    def signed(self, path: str, body: bytes = b"", **more: str) -> str:
        """The target of a request, with everything that is signed."""
        pairs = self.pairs(**more)
        return f"{path}?{written([*pairs, ('sign', sign(self.secret, path, pairs, body))])}"

    def search(self, body: bytes = b"") -> str:
        return self.signed(SEARCH, body, shop_cipher=self.cipher, page_size="5")

    def send(self, *lines: str, body: bytes = b"", length: bool = True) -> "Answer":
        return Answer.read(self.exchange(request(*lines, body=body, length=length)))

    def get(self, target: str, *lines: str) -> "Answer":
        return self.send(f"GET {target} HTTP/1.1", "host: x", f"x-tts-access-token: {self.token}", *lines)

    def post(self, target: str, *lines: str, body: bytes = b"") -> "Answer":
        first = (f"POST {target} HTTP/1.1", "host: x", f"x-tts-access-token: {self.token}")
        return self.send(*first, *lines, body=body)

    def exchange(self, sent: bytes) -> bytes:
        """Everything that comes back until the server has nothing more to say."""
        with socket.create_connection(("127.0.0.1", self.port), timeout=10) as connection:
            connection.sendall(sent)
            received = b""
            while part := connection.recv(65536):
                received += part
        return received


class Answer(NamedTuple):
    status: int
    code: int
    head: bytes
    body: bytes

    @classmethod
    def read(cls, received: bytes) -> "Answer":
        head, _, body = received.partition(b"\r\n\r\n")
        if head.split()[1] == b"100":
            head, _, body = body.partition(b"\r\n\r\n")
        envelope: dict[str, Any] = json.loads(body) if body.startswith(b"{") else {}
        return cls(int(head.split()[1]), envelope.get("code", -1), head, body)


def request(*lines: str, body: bytes = b"", length: bool = True) -> bytes:
    with_length = [f"content-length: {len(body)}"] if body and length else []
    return "\r\n".join([*lines, *with_length, "connection: close", "", ""]).encode("latin-1") + body


@pytest.fixture(scope="module")
def program() -> Iterator[Program]:
    with running("--scenario", "empty", "--clock", "still") as (_, said):
        port = int(said["base_url"].rpartition(":")[2])
        cipher = said["shops"][0]["cipher"]
        yield Program(port, said["app_key"], said["app_secret"], said["access_token"], cipher)


def test_an_old_program_may_speak_http_1_0_and_name_no_host(program: Program) -> None:
    answer = program.send(f"GET {program.signed(SHOPS)} HTTP/1.0", f"x-tts-access-token: {program.token}")
    assert (answer.status, answer.code) == (200, 0)


def test_names_of_headers_may_be_in_capitals_and_values_have_spaces_around_them(program: Program) -> None:
    lines = ("HOST: x", f"X-TTS-ACCESS-TOKEN:   {program.token}  ", "CONTENT-TYPE: application/json")
    assert program.send(f"GET {program.signed(SHOPS)} HTTP/1.1", *lines).code == 0


def test_of_a_header_that_comes_twice_the_first_counts(program: Program) -> None:
    assert program.get(program.signed(SHOPS), "x-tts-access-token: ROW_other").code == 0


def test_a_body_may_come_in_chunks(program: Program) -> None:
    chunks = b"5\r\n" + BODY[:5] + b"\r\n" + b"%x\r\n" % len(BODY[5:]) + BODY[5:] + b"\r\n0\r\n\r\n"
    lines = ("host: x", f"x-tts-access-token: {program.token}", JSON, "transfer-encoding: chunked")
    target = program.search(BODY)
    assert program.send(f"POST {target} HTTP/1.1", *lines, body=chunks, length=False).code == 0


def test_a_program_may_ask_before_it_sends_its_body(program: Program) -> None:
    assert program.post(program.search(BODY), JSON, "expect: 100-continue", body=BODY).code == 0


def test_requests_may_follow_each_other_without_waiting(program: Program) -> None:
    one = "\r\n".join([f"GET {program.signed(SHOPS)} HTTP/1.1", "host: x", "", ""]).encode()
    last = request(f"GET {program.signed(SHOPS)} HTTP/1.1", "host: x", f"x-tts-access-token: {program.token}")
    received = program.exchange(one * 3 + last)
    assert received.count(b"HTTP/1.1 400 Bad Request") == 3
    assert received.count(b"HTTP/1.1 200 OK") == 1


def test_a_head_tells_the_status_and_sends_no_body(program: Program) -> None:
    answer = program.send(f"HEAD {program.signed(SHOPS)} HTTP/1.1", "host: x")
    assert (answer.status, answer.body) == (405, b"")


def test_long_and_odd_headers_do_no_harm(program: Program) -> None:
    assert program.get(program.signed(SHOPS), f"x-long: {'a' * 20_000}", "x-odd: \xff\xfe").code == 0


def test_a_token_that_is_no_text_is_refused(program: Program) -> None:
    answer = program.send(
        f"GET {program.signed(SHOPS)} HTTP/1.1", "host: x", "x-tts-access-token: TTP_\xff\xfe"
    )
    assert (answer.status, answer.code) == (400, 36009004)


def test_a_body_on_a_get_is_signed_as_any_other(program: Program) -> None:
    lines = (f"x-tts-access-token: {program.token}", "host: x", JSON)
    right = f"GET {program.signed(SHOPS, BODY)} HTTP/1.1"
    assert program.send(right, *lines, body=BODY).code == 0
    assert program.send(f"GET {program.signed(SHOPS)} HTTP/1.1", *lines, body=BODY).code == 106001


def test_a_packed_body_is_signed_as_it_is_sent_and_then_is_no_json(program: Program) -> None:
    packed = gzip.compress(BODY)
    lines = (JSON, "content-encoding: gzip")
    assert program.post(program.search(packed), *lines, body=packed).code == 36009004
    assert program.post(program.search(BODY), *lines, body=packed).code == 106001


@pytest.mark.parametrize(
    "as_sent",
    ["a%20b%2Bc%2F%C3%A9", "a+b%2Bc%2F%C3%A9", "a%20b%2bc%2f%c3%a9", "%61+b%2bc/%C3%a9"],
)
def test_a_value_may_be_escaped_in_any_way_and_is_signed_as_it_is(program: Program, as_sent: str) -> None:
    signed = sign(program.secret, SHOPS, program.pairs(word="a b+c/é"))
    assert program.get(f"{SHOPS}?{written(program.pairs())}&word={as_sent}&sign={signed}").code == 0


@pytest.mark.parametrize(
    ("as_sent", "pair"),
    [("&flag", ("flag", "")), ("&&", None), ("&word=%zz", ("word", "%zz")), ("&word=1;2", ("word", "1;2"))],
)
def test_odd_pieces_of_a_query_are_read_as_other_servers_read_them(
    program: Program, as_sent: str, pair: tuple[str, str] | None
) -> None:
    signed = sign(program.secret, SHOPS, [*program.pairs(), *([pair] if pair else [])])
    assert program.get(f"{SHOPS}?{written(program.pairs())}{as_sent}&sign={signed}").code == 0


@pytest.mark.parametrize("signed_as", [SHOPS, SHOPS.replace("s", "%73", 1)])
def test_a_path_may_be_escaped_and_signed_as_it_is_or_as_it_is_written(
    program: Program, signed_as: str
) -> None:
    path = SHOPS.replace("s", "%73", 1)
    signed = sign(program.secret, signed_as, program.pairs())
    assert program.get(f"{path}?{written(program.pairs())}&sign={signed}").code == 0


def test_the_whole_address_may_stand_in_the_first_line(program: Program) -> None:
    assert program.get(f"http://127.0.0.1:{program.port}{program.signed(SHOPS)}").code == 0


def test_of_a_name_that_comes_twice_the_first_counts_but_for_lists(program: Program) -> None:
    pairs = [*program.pairs(shop_cipher=program.cipher, page_size="5"), ("page_size", "7"), ("app_key", "x")]
    first = sign(program.secret, SEARCH, pairs[:4], BODY)
    target = f"{SEARCH}?{written(pairs)}&sign={first}&sign=0"
    assert program.post(target, JSON, body=BODY).code == 0
    pairs = [*program.pairs(shop_cipher=program.cipher), *(("ids", str(number)) for number in range(51))]
    answer = program.get(f"{DETAIL}?{written([*pairs, ('sign', sign(program.secret, DETAIL, pairs))])}")
    assert b"may hold at most 50 values, 51 were given" in answer.body


def test_what_is_no_http_is_answered_and_the_next_request_is_as_before(program: Program) -> None:
    assert program.exchange(b"HELLO\r\n\r\n").startswith(b"HTTP/1.1 400")
    assert program.get(program.signed(SHOPS)).code == 0
