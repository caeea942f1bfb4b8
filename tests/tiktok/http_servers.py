"""Small servers of this machine to try the transports on: HTTP/1.1, HTTP/2, TLS, a proxy, a slow one."""

import contextlib
import ipaddress
import select
import socket
import ssl
import threading
import time
from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from urllib.parse import urlsplit

import h2.config
import h2.connection
import h2.events
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID

GOOD = b'{"code":0,"message":"Success","data":{"orders":[{"id":"1"}]}}'

Talk = Callable[[socket.socket], None]


@contextlib.contextmanager
def served(talk: Talk, context: ssl.SSLContext | None = None) -> Iterator[int]:
    """A server that talks to each connection in a thread of its own; its port."""
    listener = socket.create_server(("127.0.0.1", 0))

    def accept() -> None:
        while True:
            try:
                client, _ = listener.accept()
            except OSError:
                return
            threading.Thread(target=greet, args=(client,), daemon=True).start()

    def greet(client: socket.socket) -> None:
        with contextlib.suppress(OSError), client:
            if context is None:
                talk(client)
                return
            with context.wrap_socket(client, server_side=True) as secure:
                talk(secure)

    threading.Thread(target=accept, daemon=True).start()
    try:
        yield listener.getsockname()[1]
    finally:
        listener.shutdown(socket.SHUT_RDWR)
        listener.close()


def request_head(client: socket.socket) -> bytes:
    """The head of the next request on a connection; empty at its end."""
    head = b""
    while not head.endswith(b"\r\n\r\n"):
        piece = client.recv(1)
        if not piece:
            return b""
        head += piece
    return head


class Plain:
    """Answers every request alike and keeps connections open; counts both."""

    def __init__(self, body: bytes = GOOD, headers: bytes = b"") -> None:
        self.connections, self.heads = 0, []
        self.answer = b"HTTP/1.1 200 OK\r\ncontent-length: %d\r\n%s\r\n%s" % (len(body), headers, body)

    def __call__(self, client: socket.socket) -> None:
        self.connections += 1
        while head := request_head(client):
            self.heads.append(head.decode())
            client.sendall(self.answer)


def drip(client: socket.socket) -> None:
    """An answer that comes a byte at a time and never ends."""
    request_head(client)
    client.sendall(b"HTTP/1.1 200 OK\r\ncontent-length: 100000\r\n\r\n")
    while True:
        client.sendall(b" ")
        time.sleep(0.02)


class Proxy:
    """A proxy that wants a password, passes requests on and opens tunnels."""

    def __init__(self, credentials: str = "") -> None:
        self.asked, self.credentials = [], credentials

    def __call__(self, client: socket.socket) -> None:
        while head := request_head(client).decode():
            method, address, _ = head.split(" ", 2)
            self.asked.append(f"{method} {address.partition('?')[0]}")
            if self.credentials and f"Basic {self.credentials}".lower() not in head.lower():
                client.sendall(b"HTTP/1.1 407 Proxy Authentication Required\r\ncontent-length: 0\r\n\r\n")
            elif method == "CONNECT":
                self.tunnel(client, address)
                return
            else:
                self.forward(client, address, head)

    def tunnel(self, client: socket.socket, address: str) -> None:
        host, _, port = address.rpartition(":")
        with socket.create_connection((host, int(port))) as there:
            client.sendall(b"HTTP/1.1 200 Connected\r\n\r\n")
            while True:
                for ready in select.select([client, there], [], [])[0]:
                    piece = ready.recv(65536)
                    if not piece:
                        return
                    (there if ready is client else client).sendall(piece)

    def forward(self, client: socket.socket, address: str, head: str) -> None:
        to = urlsplit(address)
        with socket.create_connection((to.hostname or "", to.port or 80)) as there:
            there.sendall(head.replace(address, f"{to.path}?{to.query}", 1).encode())
            answer = b""
            while b"\r\n\r\n" not in answer or not answer.endswith(b"}"):
                answer += there.recv(65536)
            client.sendall(answer)


def over_http2(client: ssl.SSLSocket) -> None:
    """Answers each request of an HTTP/2 connection."""
    assert client.selected_alpn_protocol() == "h2"
    talk = h2.connection.H2Connection(h2.config.H2Configuration(client_side=False))
    talk.initiate_connection()
    client.sendall(talk.data_to_send())
    while piece := client.recv(65536):
        for event in talk.receive_data(piece):
            if isinstance(event, h2.events.RequestReceived):
                headers = [(":status", "200"), ("x-spoken", "h2"), ("content-length", str(len(GOOD)))]
                talk.send_headers(event.stream_id, headers)
                talk.send_data(event.stream_id, GOOD, end_stream=True)
        client.sendall(talk.data_to_send())


def certificate(folder: Path) -> Path:
    """A certificate for this machine, signed by itself, with its key in one file."""
    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "localhost")])
    now = datetime.now(UTC)
    names = x509.SubjectAlternativeName(
        [x509.DNSName("localhost"), x509.IPAddress(ipaddress.ip_address("127.0.0.1"))]
    )
    made = (
        x509.CertificateBuilder(name, name, key.public_key(), x509.random_serial_number())
        .not_valid_before(now - timedelta(days=1))
        .not_valid_after(now + timedelta(days=1))
        .add_extension(names, critical=False)
        .sign(key, hashes.SHA256())
    )
    pem = serialization.Encoding.PEM
    written = made.public_bytes(pem) + key.private_bytes(
        pem, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
    )
    path = folder / "certificate.pem"
    path.write_bytes(written)
    return path


def tls(path: Path, *protocols: str) -> ssl.SSLContext:
    """What a server with that certificate needs."""
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(path)
    if protocols:
        context.set_alpn_protocols(list(protocols))
    return context
