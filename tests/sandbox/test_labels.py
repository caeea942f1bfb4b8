"""Labels are real ones: a page that can be printed, with a barcode that says the tracking number."""

import io
from typing import Any
from urllib.parse import urlsplit

import pypdfium2
import pytest
import zxingcpp
from PIL import Image

from shopkeeper.sandbox.buyers import people
from shopkeeper.sandbox.exchange import Ask, Reply
from shopkeeper.sandbox.orders import life as order_life
from shopkeeper.sandbox.parcels import labels, shipping
from shopkeeper.sandbox.parcels.labels import Shipment
from shopkeeper.sandbox.server import Sandbox
from shopkeeper.sandbox.settings import Settings
from shopkeeper.sandbox.trade import Package
from tests.sandbox.caller import Caller, Wall
from tests.sandbox.parcel_calls import create, document, mark, package_of, ship

HOME = "/fulfillment"
LABEL = Shipment(
    "GB123456789012",
    "Royal Mail",
    ["A shop"],
    ["Ada Adams", "1 Mill Lane"],
    "0.5 kg",
    ["576"],
    [("MUG", "Mug", 1)],
)


def shipped(caller: Caller, **basket: int) -> Package:
    order = caller.place("AWAITING_SHIPMENT", **basket)
    create(caller, order)
    return package_of(caller, order)


def handed_in(caller: Caller) -> Package:
    """A package that is shipped outside the US."""
    package = package_of(caller, caller.place())
    package.invoiced = True
    assert ship(caller, package).code == 0
    return package


def fetch(caller: Caller, package: Package, **query: str) -> Reply:
    """The document from the address that the call tells."""
    where = urlsplit(document(caller, package, **query).content["doc_url"])
    return caller.sandbox.answer(Ask("GET", where.path))


def pages(content: bytes) -> list[tuple[str, list[str]]]:
    """The text of each page, and what a scanner reads on a picture of it at 200 dots an inch."""
    found = []
    for page in pypdfium2.PdfDocument(content):
        picture = page.render(scale=200 / 72).to_pil()
        found.append((page.get_textpage().get_text_bounded(), barcodes(picture)))
    return found


def barcodes(picture: Any) -> list[str]:
    return [found.text for found in zxingcpp.read_barcodes(picture)]


def whole_address(caller: Caller, order_id: str) -> Any:
    """Where an order goes, as the platform's carrier knows it."""
    state = caller.sandbox.state
    return people.recipient(state.seed, state.orders[order_id].addressee, caller.shop.region)


def test_the_barcode_on_the_printed_label_is_the_tracking_number(caller: Caller) -> None:
    package = shipped(caller, MUG=2)
    reply = fetch(caller, package)
    assert (reply.status, dict(reply.headers)["content-type"]) == (200, "application/pdf")
    [(text, scanned)] = pages(reply.body)
    assert scanned == [package.tracking_number]
    address = whole_address(caller, package.order_ids[0])
    for printed in (
        package.tracking_number, package.order_ids[0], "USPS", "kg",
        address["name"], address["address_line1"], address["postal_code"],
    ):  # fmt: skip
        assert printed in text


@pytest.mark.parametrize("size", ["A5", "A6"])
@pytest.mark.parametrize("number", ["H0-1", "9400100000000000000001", "TBA-ABCDEFGHJKLMNPQRSTUV"])
def test_numbers_of_every_length_scan_on_every_size(size: str, number: str) -> None:
    content = labels.pdf(LABEL._replace(tracking_number=number), labels.LABEL, size)
    [(_, scanned)] = pages(content)
    assert scanned == [number]


def test_a_slip_says_what_is_in_the_parcel_and_both_may_come_together(caller: Caller) -> None:
    package = shipped(caller, **{"MUG": 2, "TSHIRT-M": 1})
    [(slip, scanned)] = pages(fetch(caller, package, document_type="PACKING_SLIP").body)
    assert "2 x MUG" in slip
    assert "1 x TSHIRT-M" in slip
    assert scanned == []
    both = pages(
        fetch(caller, package, document_type="SHIPPING_LABEL_AND_PACKING_SLIP", document_size="A5").body
    )
    assert [scanned for _, scanned in both] == [[package.tracking_number], []]


def test_a_label_printed_again_is_the_same_to_the_byte(caller: Caller) -> None:
    package = shipped(caller)
    first, second = fetch(caller, package), fetch(caller, package)
    assert first.body == second.body
    assert package.labels_read == 2


def test_a_label_printer_gets_its_own_language(caller: Caller) -> None:
    mexican = caller.at("MX")
    package = handed_in(mexican)
    reply = fetch(mexican, package, document_format="ZPL")
    text = reply.body.decode()
    assert dict(reply.headers)["content-type"] == "application/zpl"
    assert (text.startswith("^XA\n"), text.endswith("^XZ\n")) == (True, True)
    assert f"^BCN,176,Y,N,N^FD{package.tracking_number}^FS" in text


def test_slips_come_in_the_printers_language_too(caller: Caller) -> None:
    mexican = caller.at("MX")
    package = handed_in(mexican)
    slip = fetch(mexican, package, document_format="ZPL", document_type="PACKING_SLIP").body.decode()
    assert "1 x MUG" in slip
    assert package.tracking_number not in slip
    both = fetch(
        mexican, package, document_format="ZPL", document_type="SHIPPING_LABEL_AND_PACKING_SLIP"
    ).body.decode()
    assert both.count("^XA") == both.count("^XZ") == 2


def test_only_brazil_and_mexico_have_the_printers_language_unless_a_setting_says_so(
    caller: Caller, wall: Wall
) -> None:
    assert document(caller, shipped(caller), document_format="ZPL").code == 21008109
    loose = Caller(Sandbox(wall=wall, settings=Settings(zpl_regions=("*",))), wall)
    assert document(loose, shipped(loose), document_format="ZPL").code == 0


@pytest.mark.parametrize("region", ["US", "JP", "TH"])
def test_a_label_as_a_picture_scans_too(caller: Caller, region: str) -> None:
    caller = caller.at(region)
    package = shipped(caller) if region == "US" else handed_in(caller)
    reply = fetch(caller, package, document_type="SHIPPING_LABEL_PICTURE", document_size="A5")
    assert dict(reply.headers)["content-type"] == "image/png"
    picture = Image.open(io.BytesIO(reply.body))
    assert picture.size == (840, 1184)
    assert barcodes(picture.convert("L")) == [package.tracking_number]


def test_in_brazil_the_invoice_has_a_label_of_its_own(caller: Caller) -> None:
    brazilian = caller.at("BR")
    order, key = brazilian.place(), "3526" * 11
    package = package_of(brazilian, order)
    invoice = {
        "file": f"<nfe>{key}</nfe>",
        "file_type": "XML",
        "order_ids": [order.id],
        "package_id": package.id,
    }
    brazilian.call("POST", f"{HOME}/202502/invoice/upload", body={"invoices": [invoice]})
    assert ship(brazilian, package).code == 0
    [(text, scanned)] = pages(fetch(brazilian, package, document_type="INVOICE_LABEL").body)
    assert scanned == [key]
    assert order.id in text
    assert document(caller, shipped(caller), document_type="INVOICE_LABEL").code == 21008109


def test_what_tiktok_ships_by_itself_has_no_label_for_the_seller(caller: Caller) -> None:
    package = shipped(caller)
    caller.sandbox.state.orders[package.order_ids[0]].by_tiktok = True
    assert document(caller, package).code == 21008043


def test_an_address_cannot_give_a_label_printer_commands() -> None:
    text = labels.zpl(LABEL._replace(recipient=["^XZ~JA"])).decode()
    assert text.count("^XZ") == 1
    assert "~" not in text


def test_the_address_of_a_label_is_where_the_program_reached_the_sandbox(caller: Caller) -> None:
    package = shipped(caller)
    assert document(caller, package).content["doc_url"].startswith("http://127.0.0.1/documents/")
    assert Ask("GET", "/", headers={"host": "127.0.0.1:8700"}).origin == "http://127.0.0.1:8700"


def test_a_label_is_read_by_who_knows_its_address_and_by_nobody_else(caller: Caller) -> None:
    path = urlsplit(document(caller, shipped(caller)).content["doc_url"]).path
    assert caller.sandbox.answer(Ask("GET", path)).status == 200
    for wrong in (path[:-5] + "0.pdf", path.replace(".pdf", ".zpl"), "/documents/", "/documents/x"):
        assert caller.sandbox.answer(Ask("GET", wrong)).status == 404
    assert caller.sandbox.answer(Ask("POST", path)).status == 404


def test_a_label_is_there_from_the_ship_call_to_the_pick_up(caller: Caller) -> None:
    british = caller.at("GB")
    waits = package_of(british, british.place())
    assert document(british, waits).code == 21042104
    package = shipped(caller)
    assert document(caller, package).code == 0
    shipping.collect(caller.sandbox.market, package.id)
    assert document(caller, package).code == 21042102
    gone = shipped(caller)
    caller.sandbox.move(caller.shop.id, gone.order_ids[0], "CANCELLED")
    assert document(caller, gone).code == 21023059


def test_a_document_that_tiktok_does_not_make_is_refused(caller: Caller) -> None:
    package = shipped(caller)
    assert document(caller, package, document_type="HAZMAT_LABEL").code == 21008109
    assert document(caller, package, document_size="A1").code != 0


def test_the_sellers_own_carrier_has_labels_of_its_own(caller: Caller) -> None:
    order = caller.place_for_seller()
    mark(caller, order)
    assert document(caller, package_of(caller, order)).code == 11034002


def test_a_label_may_take_a_while_by_a_setting(wall: Wall) -> None:
    caller = Caller(Sandbox(wall=wall, settings=Settings(label_ready_seconds=5)), wall)
    package = shipped(caller)
    assert document(caller, package).code == 11034037
    caller.sandbox.clock.advance(5)
    assert document(caller, package).code == 0


def test_a_label_goes_to_the_address_that_the_buyer_changed_to(caller: Caller) -> None:
    order = caller.place()
    before = whole_address(caller, order.id)["address_line1"]
    order_life.change_address(caller.sandbox.market, order)
    create(caller, order)
    [(text, _)] = pages(fetch(caller, package_of(caller, order)).body)
    assert before not in text
    assert whole_address(caller, order.id)["address_line1"] in text
