"""The settings of the transports, each on a real server: connections, time-outs, proxies, TLS, HTTP/2."""

import asyncio
import base64
import gzip
import ssl
import subprocess
import sys
import time
from concurrent.futures import ThreadPoolExecutor

import pytest

from shopkeeper import errors
from shopkeeper.tiktok import AsyncHttpxTransport, AsyncTikTokShop, HttpxTransport, TikTokShop
from shopkeeper.tiktok.wire import Request

from .http_servers import GOOD, Plain, Proxy, certificate, drip, over_http2, served, tls

SEARCH = "order.GetOrderList.202309"
BOTH = pytest.mark.parametrize("is_async", [False, True], ids=["waiting", "awaited"])


def fetched(address, is_async, times=1, **network):
    """What a transport brings from an address, several times over the same one."""
    request = Request("GET", address + "/x?app_secret=hidden", {"x-tts-access-token": "T"})

    async def awaited():
        transport = AsyncHttpxTransport(**network)
        try:
            return [await transport.send(request) for _ in range(times)]
        finally:
            await transport.close()

    if is_async:
        return asyncio.run(awaited())
    transport = HttpxTransport(**network)
    try:
        return [transport.send(request) for _ in range(times)]
    finally:
        transport.close()


@pytest.fixture(scope="module")
def pem(tmp_path_factory):
    return certificate(tmp_path_factory.mktemp("tls"))


def test_shops_and_apps_share_the_connections_of_one_transport():
    plain, transport = Plain(), HttpxTransport()
    with served(plain) as port:
        for key in ("first", "second"):
            app = TikTokShop(key, "secret", base_url=f"http://127.0.0.1:{port}", transport=transport)
            for cipher in ("A", "B", "C"):
                app.shop(access_token="T", cipher=cipher).fetch(SEARCH, {"page_size": 1})
        transport.close()
    assert (plain.connections, len(plain.heads)) == (1, 6)


async def test_fifty_calls_at_once_reuse_their_fifty_connections():
    plain = Plain()
    with served(plain) as port:
        async with AsyncTikTokShop("key", "secret", base_url=f"http://127.0.0.1:{port}") as app:
            shops = [app.shop(access_token="T", cipher=str(number)) for number in range(50)]
            for _ in range(2):
                await asyncio.gather(*(shop.fetch(SEARCH, {"page_size": 1}) for shop in shops))
    assert plain.connections <= 50
    assert len(plain.heads) == 100


def test_no_more_connections_are_opened_than_allowed():
    plain, transport = Plain(), HttpxTransport(connections=2)
    with served(plain) as port, ThreadPoolExecutor(8) as pool:
        request = Request("GET", f"http://127.0.0.1:{port}/")
        assert {answer.body for answer in pool.map(transport.send, [request] * 40)} == {GOOD}
        transport.close()
    assert plain.connections <= 2


@BOTH
def test_an_answer_that_drips_is_given_up_when_its_time_is_over(is_async):
    began = time.monotonic()
    with (
        served(drip) as port,
        pytest.raises(errors.Unreachable, match=r"No whole answer .* within 0.2 s") as late,
    ):
        fetched(f"http://127.0.0.1:{port}", is_async, total_seconds=0.2)
    assert time.monotonic() - began < 3
    assert "hidden" not in str(late.value)


@BOTH
def test_a_total_that_suffices_changes_nothing(is_async):
    with served(Plain()) as port:
        [answer] = fetched(f"http://127.0.0.1:{port}", is_async, total_seconds=5.0)
    assert answer.body == GOOD


@BOTH
def test_a_compressed_answer_is_unpacked_and_a_broken_one_is_unreachable(is_async):
    header = b"content-encoding: gzip\r\n"
    with served(Plain(gzip.compress(GOOD), header)) as port:
        assert fetched(f"http://127.0.0.1:{port}", is_async)[0].body == GOOD
    with (
        served(Plain(b"no gzip at all", header)) as port,
        pytest.raises(errors.Unreachable, match="Decoding"),
    ):
        fetched(f"http://127.0.0.1:{port}", is_async)


@BOTH
def test_a_proxy_passes_requests_on(is_async):
    proxy = Proxy(base64.b64encode(b"seller:open sesame").decode())
    with served(Plain()) as port, served(proxy) as there:
        address = f"http://seller:open%20sesame@127.0.0.1:{there}"
        [answer] = fetched(f"http://127.0.0.1:{port}", is_async, proxy=address)
    assert answer.body == GOOD
    assert proxy.asked == [f"GET http://127.0.0.1:{port}/x"]


@BOTH
def test_a_proxy_opens_a_tunnel_for_what_is_encrypted(is_async, pem):
    proxy = Proxy()
    with served(Plain(), tls(pem)) as port, served(proxy) as there:
        network = {"proxy": f"http://127.0.0.1:{there}", "ca": pem}
        [answer] = fetched(f"https://127.0.0.1:{port}", is_async, **network)
    assert answer.body == GOOD
    assert proxy.asked == [f"CONNECT 127.0.0.1:{port}"]


@BOTH
def test_a_proxy_that_refuses_is_unreachable_and_told_no_password(is_async, pem):
    with served(Plain(), tls(pem)) as port, served(Proxy("right")) as there:
        network = {"proxy": f"http://me:wrong@127.0.0.1:{there}", "ca": pem}
        with pytest.raises(errors.Unreachable, match=r"ProxyError\. Check the proxy") as refused:
            fetched(f"https://127.0.0.1:{port}", is_async, **network)
    assert "wrong" not in str(refused.value)


@BOTH
def test_a_certificate_of_ones_own_is_trusted_when_named_and_not_before(is_async, pem):
    with served(Plain(), tls(pem)) as port:
        address = f"https://127.0.0.1:{port}"
        assert fetched(address, is_async, ca=pem)[0].body == GOOD
        assert fetched(address, is_async, ca=ssl.create_default_context(cafile=pem))[0].body == GOOD
        with pytest.raises(errors.Unreachable, match="ConnectError"):
            fetched(address, is_async)


@BOTH
def test_http2_is_spoken_where_it_is_wanted(is_async, pem):
    with served(over_http2, tls(pem, "h2")) as port:
        found = fetched(f"https://127.0.0.1:{port}", is_async, times=3, http2=True, ca=pem)
    assert {(answer.status, answer.headers["x-spoken"], answer.body) for answer in found} == {
        (200, "h2", GOOD)
    }


@BOTH
def test_a_server_without_http2_is_spoken_to_in_its_own_tongue(is_async, pem):
    with served(Plain(), tls(pem, "http/1.1")) as port:
        assert fetched(f"https://127.0.0.1:{port}", is_async, http2=True, ca=pem)[0].body == GOOD


@pytest.mark.parametrize("name", ["HttpxTransport", "AsyncHttpxTransport"])
def test_http2_without_its_package_names_what_to_install(name):
    program = (
        "import sys; sys.modules['h2'] = None\n"  # as if it were not installed
        f"from shopkeeper.tiktok import {name}\n"
        "from shopkeeper.errors import NeedsPerson\n"
        f"try: {name}(http2=True)\n"
        "except NeedsPerson as error: print(error)\n"
    )
    said = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True).stdout
    assert "pip install 'shopkeeper[http2]'" in said
