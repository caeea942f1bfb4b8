"""Labels and packing slips as a carrier's machine reads them: PDF with a barcode that scans, or ZPL."""

import io
from typing import NamedTuple

from reportlab.graphics.barcode.code128 import Code128  # type: ignore[import-untyped]  # it has no types
from reportlab.lib.pagesizes import A5, A6  # type: ignore[import-untyped]  # it has no types
from reportlab.lib.units import mm  # type: ignore[import-untyped]  # it has no types
from reportlab.pdfgen.canvas import Canvas  # type: ignore[import-untyped]  # it has no types

SIZES = {"A6": A6, "A5": A5}
MARGIN, BAR_HEIGHT = 8 * mm, 22 * mm
LABEL, SLIP, BOTH = "SHIPPING_LABEL", "PACKING_SLIP", "SHIPPING_LABEL_AND_PACKING_SLIP"
PICTURE, INVOICE = "SHIPPING_LABEL_PICTURE", "INVOICE_LABEL"
DOTS_PER_MM = 8


class Shipment(NamedTuple):
    """What stands on a label and on a packing slip."""

    tracking_number: str
    carrier: str
    sender: list[str]
    recipient: list[str]
    weight: str
    order_ids: list[str]
    contents: list[tuple[str, str, int]]
    """Seller SKU, name and units."""
    access_key: str = ""
    """The number of the invoice that goes with the parcel, in Brazil."""


def pdf(shipment: Shipment, kind: str, size: str) -> bytes:
    """The pages asked for, the same bytes each time."""
    target = io.BytesIO()
    canvas = Canvas(target, pagesize=SIZES[size], invariant=1)
    canvas.setTitle(f"{shipment.carrier} {shipment.tracking_number}")
    for page, draw in ((LABEL, _draw_label), (SLIP, _draw_slip), (INVOICE, _draw_invoice)):
        if kind == page or (kind == BOTH and page != INVOICE):
            draw(canvas, shipment, SIZES[size])
            canvas.showPage()
    canvas.save()
    return target.getvalue()


def zpl(shipment: Shipment, kind: str = LABEL) -> bytes:
    """The pages asked for in the language of label printers."""
    rows = [f"{shipment.carrier}  {shipment.weight}", *shipment.recipient, *_orders(shipment)]
    number = f"^FO40,{DOTS_PER_MM * 95}^BY2^BCN,{DOTS_PER_MM * 22},Y,N,N^FD{shipment.tracking_number}^FS"
    pages = {LABEL: _zpl_page(rows, number), SLIP: _zpl_page(["Packing slip", *_slip_rows(shipment)])}
    return "".join(page for name, page in pages.items() if kind in (name, BOTH)).encode()


def label_rows(shipment: Shipment) -> list[tuple[str, int]]:
    """What stands on a label, row by row, each with the size of its letters in dots."""
    sender, recipient = ["From", *shipment.sender], ["To", *shipment.recipient]
    rows = [(f"{shipment.carrier}   {shipment.weight}", 40), *((row, 20) for row in sender)]
    return [*rows, *((row, 34) for row in recipient), *((row, 20) for row in _orders(shipment))]


def _zpl_page(rows: list[str], more: str = "") -> str:
    lines = ["^XA", "^CI28", f"^PW{105 * DOTS_PER_MM}", f"^LL{148 * DOTS_PER_MM}"]
    lines += [f"^FO40,{40 + 44 * place}^A0N,32,32^FD{_plain(row)}^FS" for place, row in enumerate(rows)]
    return "\n".join([*lines, *([more] if more else []), "^XZ", ""])


def _draw_label(canvas: Canvas, shipment: Shipment, page: tuple[float, float]) -> None:
    width, height = page
    canvas.setFont("Helvetica-Bold", 15)
    canvas.drawString(MARGIN, height - MARGIN - 10, shipment.carrier)
    canvas.setFont("Helvetica", 8)
    canvas.drawRightString(width - MARGIN, height - MARGIN - 10, shipment.weight)
    canvas.line(MARGIN, height - MARGIN - 18, width - MARGIN, height - MARGIN - 18)
    below = _write(canvas, ["From", *shipment.sender], (MARGIN, height - MARGIN - 30), 7)
    below = _write(canvas, ["To", *shipment.recipient], (MARGIN, below - 8), 12)
    _write(canvas, _orders(shipment), (MARGIN, below - 8), 7)
    _draw_barcode(canvas, shipment.tracking_number, width)


def _draw_barcode(canvas: Canvas, number: str, width: float) -> None:
    """As wide as the page lets it be, with the quiet zone that a scanner needs on both sides."""
    modules = Code128(number, barWidth=1, quiet=False).width
    bar = min((width - 2 * MARGIN) / (modules + 20), 0.5 * mm)
    code = Code128(number, barWidth=bar, barHeight=BAR_HEIGHT, quiet=False)
    code.drawOn(canvas, (width - code.width) / 2, MARGIN + 16)
    canvas.setFont("Courier-Bold", 11 if len(number) < 30 else 8)
    canvas.drawCentredString(width / 2, MARGIN + 2, number)


def _draw_slip(canvas: Canvas, shipment: Shipment, page: tuple[float, float]) -> None:
    width, height = page
    canvas.setFont("Helvetica-Bold", 13)
    canvas.drawString(MARGIN, height - MARGIN - 10, "Packing slip")
    below = _write(canvas, [*_orders(shipment), *shipment.recipient[:1]], (MARGIN, height - MARGIN - 26), 8)
    canvas.line(MARGIN, below, width - MARGIN, below)
    _write(canvas, _contents(shipment), (MARGIN, below - 12), 8)


def _draw_invoice(canvas: Canvas, shipment: Shipment, page: tuple[float, float]) -> None:
    """The invoice's own label, which Brazil wants on a parcel: its number to scan, from whom and to whom."""
    width, height = page
    canvas.setFont("Helvetica-Bold", 11)
    canvas.drawString(MARGIN, height - MARGIN - 10, "DANFE SIMPLIFICADO - ETIQUETA")
    below = _write(canvas, ["Emitente", *shipment.sender], (MARGIN, height - MARGIN - 26), 8)
    below = _write(canvas, ["Destinatario", *shipment.recipient], (MARGIN, below - 8), 8)
    _write(canvas, _orders(shipment), (MARGIN, below - 8), 8)
    _draw_barcode(canvas, shipment.access_key, width)


def _slip_rows(shipment: Shipment) -> list[str]:
    return [*_orders(shipment), *shipment.recipient[:1], *_contents(shipment)]


def _contents(shipment: Shipment) -> list[str]:
    return [f"{units} x {code}  {name}"[:70] for code, name, units in shipment.contents]


def _orders(shipment: Shipment) -> list[str]:
    return [f"Order {order_id}" for order_id in shipment.order_ids]


def _write(canvas: Canvas, rows: list[str], at: tuple[float, float], size: int) -> float:
    """Rows below each other; answers where the next one would stand."""
    left, top = at
    canvas.setFont("Helvetica", size)
    for row in rows:
        canvas.drawString(left, top, row)
        top -= size * 1.3
    return top


def _plain(text: str) -> str:
    """A text without the signs that begin a command of the printer."""
    return text.replace("^", " ").replace("~", " ")
