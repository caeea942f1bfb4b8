"""Labels as PDF, fetched again on request; and another tracking number for a parcel."""

from starlette.requests import Request
from starlette.responses import RedirectResponse, Response

from ...errors import Rejected, ShopkeeperError
from ...sync import labels
from ..visits import visit
from . import parcels
from .shipping import asked, places_in

PDF_HEADERS = {"content-disposition": 'inline; filename="label.pdf"', "cache-control": "no-store"}


async def label(request: Request) -> Response:
    """The label of a parcel: the one that is kept, or else fetched now. It names the buyer: never cached."""
    here = await visit(request)
    parcel = await parcels.found(here, str(request.path_params["connection"]), request.path_params["package"])
    kind = labels.SLIP if here.asked.get("kind") == "slip" else labels.LABEL
    try:
        pdf = await labels.label(here.hub, here.seller_id, parcel.connection_id, parcel.package_id, kind)
    except ShopkeeperError as error:
        status = 422 if isinstance(error, Rejected) else 503
        return await parcels.told(here, parcel, f"No label: {error}", status=status)
    return Response(pdf, media_type="application/pdf", headers=PDF_HEADERS)


async def again(request: Request) -> Response:
    """Fetch the label once more, as after a change of the address."""
    here = await visit(request)
    async with request.form() as form:
        [(shop, package)] = places_in([form.get("parcel", "")], here.shops) or [(0, "")]
    parcel = await parcels.found(here, str(shop), package)
    _, state, note = await asked(here, "label", {"connection_id": shop, "package_id": package, "again": True})
    if state == "parked":
        return await parcels.told(here, parcel, f"No label: {note}", status=422)
    return RedirectResponse(f"/parcels/{shop}/{package}", 303)


async def tracking(request: Request) -> Response:
    """Tell TikTok another carrier or number for a parcel."""
    here = await visit(request)
    async with request.form() as form:
        [(shop, package)] = places_in([form.get("parcel", "")], here.shops) or [(0, "")]
        number, carrier = (
            str(form.get(name, "")).strip()[:200] for name in ("tracking_number", "provider_id")
        )
    parcel = await parcels.found(here, str(shop), package)
    body = {"connection_id": shop, "package_id": package, "tracking_number": number}
    if carrier:
        body["provider_id"] = carrier
    _, state, note = await asked(here, "tracking", body)
    if state == "parked":
        return await parcels.told(here, parcel, f"The number stays as it is: {note}", number, 422)
    return RedirectResponse(f"/parcels/{shop}/{package}", 303)
