"""Photos and papers that prove a delivery: uploaded first, then named when the delivery is reported."""

from typing import Any

from ..catalogue.pictures import measured
from ..refusals import refusal
from ..shop import Call, behaves
from ..uploads import keep_whole, known

NO_FILE, UNREADABLE, WRONG_PIXELS = 12038002, 12038004, 12019116
PIXELS = range(100, 20_001)
MEDIA = {"JPEG": "image/jpeg", "PNG": "image/png"}


@behaves("fulfillment.FulfillmentUploadDeliveryFile.202309")
def upload_file(call: Call) -> dict[str, Any]:
    """Keep a PDF and tell where it is."""
    content = _content(call)
    if not content.startswith(b"%PDF"):
        raise refusal(UNREADABLE)
    name = str(call.values["name"])
    return {"name": name, "url": keep_whole(call, name, content, "application/pdf")}


@behaves("fulfillment.FulfillmentUploadDeliveryImage.202309")
def upload_image(call: Call) -> dict[str, Any]:
    """Keep a photo and tell where it is and how large."""
    content = _content(call)
    kind, width, height = measured(content)
    if kind not in MEDIA:
        raise refusal(UNREADABLE)
    if width not in PIXELS or height not in PIXELS:
        raise refusal(WRONG_PIXELS)
    url = keep_whole(call, "photo", content, MEDIA[kind])
    return {"url": url, "height": height, "width": width}


def is_proof(call: Call, url: str) -> bool:
    """Whether this shop has uploaded what is at an address."""
    kept = known(call.market, url)
    return kept is not None and kept.shop_id == call.shop.id


def _content(call: Call) -> bytes:
    content = call.values.get("data")
    if not isinstance(content, bytes) or not content:
        raise refusal(NO_FILE)
    return content
