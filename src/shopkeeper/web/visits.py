"""One visit to a page: which seller, which shops, what time it is, and how the page is rendered."""

from dataclasses import dataclass, field
from datetime import datetime
from typing import Any, NoReturn
from urllib.parse import urlencode

from sqlalchemy import Row, select
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import HTMLResponse

from ..store.tables import connections, sellers
from ..sync.hub import Hub
from .reading import shell
from .rendering import pages

SELLER_COOKIE = "shopkeeper_seller"


@dataclass(frozen=True, slots=True)
class Visit:
    """A request with its seller's surroundings."""

    request: Request
    hub: Hub
    seller: Row[Any]
    every_seller: list[Row[Any]]
    shops: dict[int, Row[Any]]
    shop_id: int | None
    now: datetime
    asked: dict[str, str] = field(default_factory=dict)

    @property
    def seller_id(self) -> int:
        """The seller whose page this is."""
        return int(self.seller.id)

    @property
    def zone(self) -> str:
        """The zone for times on this page: the shop's where one is picked, else the seller's."""
        return str(self.shops[self.shop_id].timezone if self.shop_id else self.seller.timezone)

    @property
    def names(self) -> dict[int, str]:
        """The shops by name."""
        return {number: str(shop.name) for number, shop in self.shops.items()}

    @property
    def chosen(self) -> list[int]:
        """The shops that this page is about."""
        return [self.shop_id] if self.shop_id else list(self.shops)

    @property
    def scope(self) -> tuple[int, ...]:
        """The shop that was picked; none stands for all of them."""
        return (self.shop_id,) if self.shop_id else ()

    def address(self, path: str, **changes: Any) -> str:
        """An address of ours that keeps the picked shop."""
        asked = {"shop": self.shop_id, **changes}
        words = urlencode({name: value for name, value in asked.items() if value not in (None, "")})
        return f"{path}?{words}" if words else path

    def here(self, **changes: Any) -> str:
        """This page's address with some of its questions changed; None takes one out."""
        asked = {**self.asked, **changes}
        words = urlencode({name: value for name, value in asked.items() if value not in (None, "")})
        return f"{self.request.url.path}?{words}" if words else self.request.url.path


async def visit(request: Request) -> Visit:
    """The visit that this request is. Raises 404 for a shop that is not the seller's."""
    hub: Hub = request.app.state.hub
    every = list(await hub.store.rows(select(sellers).order_by(sellers.c.id)))
    if not every:
        raise HTTPException(
            503, "The hub has no seller yet. It makes one when it starts; try again in a moment."
        )
    wanted = request.cookies.get(SELLER_COOKIE, "")
    seller = next((one for one in every if str(one.id) == wanted), every[0])
    found = await hub.store.rows(
        select(connections).where(connections.c.seller_id == seller.id).order_by(connections.c.id)
    )
    shops = {int(row.id): row for row in found}
    asked = {name: value for name, value in request.query_params.items() if name != "after"}
    shop = asked.get("shop", "")
    if shop and (not shop.isdigit() or int(shop) not in shops):
        raise HTTPException(404, "There is no such shop among yours.")
    return Visit(request, hub, seller, every, shops, int(shop) if shop else None, hub.clock.now(), asked)


async def render(visit: Visit, template: str, place: str, *, status: int = 200, **words: Any) -> HTMLResponse:
    """A whole page: the shell with its counts, and the template in it."""
    frame = await shell.read(visit.hub.store, visit.seller_id, visit.scope, visit.now)
    return HTMLResponse(await part(visit, template, place=place, frame=frame, **words), status)


async def part(visit: Visit, template: str, **words: Any) -> str:
    """A template as text."""
    token = visit.request.scope["state"]["form_token"]
    return await pages.get_template(template).render_async(
        visit=visit, now=visit.now, zone=visit.zone, form_token=token, **words
    )


def whole_number(text: str) -> int | None:
    """A number from an address, or None."""
    return int(text) if text.isascii() and text.isdigit() and len(text) < 19 else None


def gone(sentence: str) -> NoReturn:
    """Raise 404 with a sentence for the seller."""
    raise HTTPException(404, sentence)
