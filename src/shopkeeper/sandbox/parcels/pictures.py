"""The label as a picture, for programs that print pictures: an A6 page, at 203 dots an inch."""

import io

from PIL import Image, ImageDraw, ImageFont
from reportlab.graphics.barcode.code128 import Code128  # type: ignore[import-untyped]  # it has no types

from .labels import DOTS_PER_MM, Shipment, label_rows

WIDTH, HEIGHT = 105 * DOTS_PER_MM, 148 * DOTS_PER_MM
MARGIN, BAR_HEIGHT = 8 * DOTS_PER_MM, 22 * DOTS_PER_MM


def png(shipment: Shipment) -> bytes:
    """The label, the same bytes each time."""
    page = Image.new("1", (WIDTH, HEIGHT), 1)
    pen, top = ImageDraw.Draw(page), MARGIN
    for row, size in label_rows(shipment):
        pen.text((MARGIN, top), row, font=ImageFont.load_default(size), fill=0)
        top += size + size // 4
    _draw_barcode(pen, shipment.tracking_number)
    target = io.BytesIO()
    page.save(target, "PNG")
    return target.getvalue()


def _draw_barcode(pen: ImageDraw.ImageDraw, number: str) -> None:
    """As wide as the page lets it be, with room on both sides."""
    widths = _widths(number)
    dots = max((WIDTH - 2 * MARGIN) // (sum(widths) + 20), 1)
    left, top = (WIDTH - dots * sum(widths)) // 2, HEIGHT - MARGIN - BAR_HEIGHT - 40
    for place, width in enumerate(widths):
        if place % 2 == 0:
            pen.rectangle((left, top, left + dots * width - 1, top + BAR_HEIGHT), fill=0)
        left += dots * width
    font = ImageFont.load_default(28)
    pen.text((WIDTH // 2, top + BAR_HEIGHT + 8), number, font=font, fill=0, anchor="mt")


def _widths(number: str) -> list[int]:
    """How many dots wide each bar and each gap after it is; the barcode's letters say it, a for one."""
    code = Code128(number, barWidth=1, quiet=False)
    code.validate()
    code.encode()
    code.decompose()
    return [ord(letter.lower()) - ord("a") + 1 for letter in code.decomposed]
