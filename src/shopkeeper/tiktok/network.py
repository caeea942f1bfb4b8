"""How requests travel: time-outs, proxy, HTTP/2, certificates, connections; the same for both transports."""

import ssl
from pathlib import Path
from typing import Any, TypedDict

import httpx2

from .. import errors
from .wire import Request

TIMEOUT_SECONDS = 30.0
CONNECT_SECONDS = 10.0
CONNECTIONS = 100
IDLE_SECONDS = 30.0


class Network(TypedDict, total=False):
    """The settings of a transport.

    ``timeout_seconds`` is for each read or write, ``connect_seconds`` for a new connection, ``total_seconds``
    for a whole request (without an end by default). ``proxy`` is an address, for example
    ``http://name:password@proxy:3128``; without it HTTPS_PROXY of the environment holds. ``http2`` needs the
    extra ``shopkeeper[http2]``. ``ca`` is a file of certificates to trust in place of the usual ones, or a
    context of ``ssl``. ``connections`` is how many may be open at the same time.
    """

    timeout_seconds: float
    connect_seconds: float
    total_seconds: float
    proxy: str
    http2: bool
    ca: str | Path | ssl.SSLContext
    connections: int


def client_settings(network: Network) -> dict[str, Any]:
    """The same settings in the words of httpx2."""
    total = network.get("total_seconds", float("inf"))
    each = min(network.get("timeout_seconds", TIMEOUT_SECONDS), total)
    connect = min(network.get("connect_seconds", CONNECT_SECONDS), each)
    most = network.get("connections", CONNECTIONS)
    settings: dict[str, Any] = {
        "timeout": httpx2.Timeout(each, connect=connect),
        "limits": httpx2.Limits(
            max_connections=most, max_keepalive_connections=most, keepalive_expiry=IDLE_SECONDS
        ),
        "follow_redirects": False,
        "http2": network.get("http2", False),
    }
    if network.get("proxy"):
        settings["proxy"] = network["proxy"]
    if "ca" in network:
        ca = network["ca"]
        settings["verify"] = (
            ca if isinstance(ca, ssl.SSLContext) else ssl.create_default_context(cafile=str(ca))
        )
    return settings


def without_extra(error: ImportError, network: Network) -> errors.NeedsPerson:
    """What to install when a setting wants a package that is not there."""
    extra = "http2" if network.get("http2") and "h2" in str(error) else ""
    if extra:
        return errors.NeedsPerson("HTTP/2 needs one more package: pip install 'shopkeeper[http2]'.")
    return errors.NeedsPerson("A SOCKS proxy needs one more package: pip install socksio.")


def unreachable(request: Request, error: Exception) -> errors.Unreachable:
    """A failure of the network in one line; the query is left out, it may hold a secret."""
    url = request.url.partition("?")[0]
    check = "the proxy" if isinstance(error, httpx2.ProxyError) else "the network and the address"
    return errors.Unreachable(f"No answer from {url}: {type(error).__name__}. Check {check}.")


def too_late(request: Request, seconds: float) -> errors.Unreachable:
    """An answer that had not arrived in full when its time was over."""
    url = request.url.partition("?")[0]
    return errors.Unreachable(f"No whole answer from {url} within {seconds:g} s. Try again later.")
