"""Requests byte by byte over a socket, for tests of what is read of them."""

import json
import socket
import time
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any, NamedTuple

from tests.sandbox.caller import SEARCH
from tests.sandbox.signer import sign, written
from tests.sandbox.test_serve import running


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


@contextmanager
def raw_program() -> Iterator[Program]:
    """A program beside an empty sandbox whose clock stands still."""
    with running("--scenario", "empty", "--clock", "still") as (_, said):
        port = int(said["base_url"].rpartition(":")[2])
        cipher = said["shops"][0]["cipher"]
        yield Program(port, said["app_key"], said["app_secret"], said["access_token"], cipher)
