"""The server of the client's bench: answers one order of about 1 KB, or a page of 100 of about 280 KB.

Run as ``python -m shopkeeper.bench.client_server PORT``. It looks at nothing but the size that is asked
for, so that what is measured is the client.
"""

import asyncio
import json
import sys
from typing import Any, cast

import uvloop

ROWS = 100
SMALL_MARK = b"page_size=1&"
FLAGS = (
    "has_updated_recipient_address", "is_cod", "is_on_hold_order", "is_replacement_order", "is_sample_order"
)  # fmt: skip
HEAD = (
    b"HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ndate: Thu, 26 Nov 2026 00:00:00 GMT\r\n"
    b"content-length: %d\r\n\r\n"
)


def order(nth: int, lines: int) -> dict[str, Any]:
    """An order as TikTok lists it; two lines make 2.8 KB."""
    number = f"576461413{nth:09}"
    return {
        "id": number,
        "status": "AWAITING_SHIPMENT",
        "create_time": 1795000000 + nth,
        "update_time": 1795000100 + nth,
        **dict.fromkeys(FLAGS, False),
        "payment": {"currency": "USD", "total_amount": "59.97", "sub_total": "53.98"},
        "line_items": [line(number, one) for one in range(lines)],
        **(extras(number) if lines > 1 else {}),
    }


def extras(number: str) -> dict[str, Any]:
    """What makes an order as large as real ones are."""
    return {
        "buyer_email": f"v4b{number}@scs.tiktokw.us",
        "user_id": "7213489962827123654",
        "fulfillment_type": "FULFILLMENT_BY_SELLER",
        "recipient_address": {
            "name": "A** F****",
            "phone_number": "(+1)213-***-**61",
            "region_code": "US",
            "postal_code": "90001",
            "full_address": "United States, California, Los Angeles, *** Maple Avenue, Apartment **",
            "district_info": [
                {"address_level": f"L{level}", "address_name": name, "address_level_name": "district"}
                for level, name in enumerate(("United States", "California", "Los Angeles"))
            ],
        },
        "packages": [{"id": f"11529{number}"}],
        "tracking_number": f"9400{number}",
        "shipping_provider": "USPS Ground Advantage",
        "shipping_provider_id": "7117858858072016686",
        "shipping_type": "TIKTOK",
        "warehouse_id": "7000714532876273420",
        "delivery_option_name": "Standard shipping",
        "delivery_option_id": "7091146663229654785",
        "rts_sla_time": 1795172800,
        "tts_sla_time": 1795259200,
        "cancel_order_sla_time": 1795345600,
        "payment_method_name": "CCDC",
        "buyer_message": "Please leave it at the back door, behind the blue pots; the bell is out of order.",
        "seller_note": "Repeat buyer",
    }


def line(number: str, nth: int) -> dict[str, Any]:
    """One unit of an order."""
    return {
        "id": f"{number}{nth}",
        "sku_id": f"17294{nth:014}",
        "seller_sku": f"ALDER-FINCH-{nth:04}",
        "product_id": f"17293{nth:014}",
        "product_name": "Merino sweater, crew neck",
        "sku_name": "Forest green, medium",
        "sku_image": f"https://p16-oec-va.ibyteimg.com/tos-maliva-i-o3syd03w52-us/{number}~tplv.jpeg",
        "currency": "USD",
        "original_price": "29.99",
        "sale_price": "26.99",
        "platform_discount": "0.00",
        "seller_discount": "3.00",
        "display_status": "AWAITING_SHIPMENT",
        "package_id": f"11529{number}",
        "tracking_number": f"9400{number}",
        "is_gift": False,
    }


def answer(rows: int, lines: int) -> bytes:
    """A whole HTTP answer with so many orders."""
    content = {"orders": [order(nth, lines) for nth in range(rows)], "total_count": rows}
    envelope = {"code": 0, "message": "Success", "request_id": "20261126000000000", "data": content}
    body = json.dumps(envelope).encode()
    return HEAD % len(body) + body


SMALL, LARGE = answer(1, 1), answer(ROWS, 2)


class Answers(asyncio.Protocol):
    """One connection: an answer a request, whose size the request's line decides."""

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        self._transport, self._come = cast(asyncio.Transport, transport), b""

    def data_received(self, piece: bytes) -> None:
        self._come += piece
        while (end := self._come.find(b"\r\n\r\n")) >= 0:
            head = self._come[: end + 4].lower()
            length = head.partition(b"content-length:")[2].partition(b"\r\n")[0].strip()
            whole = end + 4 + int(length or 0)
            if len(self._come) < whole:
                return
            self._come = self._come[whole:]
            line = head.partition(b"\r\n")[0].replace(b" http/", b"&")
            self._transport.write(SMALL if SMALL_MARK in line else LARGE)


async def serve(port: int) -> None:
    """Answer until the program is ended."""
    server = await asyncio.get_running_loop().create_server(Answers, "127.0.0.1", port)
    await server.serve_forever()


if __name__ == "__main__":
    uvloop.run(serve(int(sys.argv[1])))
