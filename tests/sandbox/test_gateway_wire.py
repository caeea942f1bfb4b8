"""Whatever way HTTP lets a request be written, over a real socket, the gateway reads the same of it."""

import gzip
from collections.abc import Iterator

import pytest

from tests.sandbox.caller import DETAIL, SEARCH, SHOPS
from tests.sandbox.signer import sign, written
from tests.sandbox.wire import Program, raw_program, request

BODY = b'{"order_status":"UNPAID"}'
JSON = "content-type: application/json"


@pytest.fixture(scope="module")
def program() -> Iterator[Program]:
    with raw_program() as running:
        yield running


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
