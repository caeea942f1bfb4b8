"""The templates, with the words and figures that they may use; everything is escaped."""

from hashlib import sha256
from pathlib import Path

from jinja2 import Environment, FileSystemLoader, StrictUndefined

from .. import __version__
from . import formats, pushing, states, words

HERE = Path(__file__).parent
STATIC = HERE / "static"


def static_address(name: str) -> str:
    """A static file's address; it changes with the file, so that it can be cached for ever."""
    return f"/static/{name}?{_digests[name]}"


_digests = {
    path.relative_to(STATIC).as_posix(): sha256(path.read_bytes()).hexdigest()[:12]
    for path in STATIC.rglob("*")
    if path.is_file()
}

pages = Environment(
    loader=FileSystemLoader(HERE / "templates"),
    autoescape=True,
    enable_async=True,
    undefined=StrictUndefined,
    trim_blocks=True,
    lstrip_blocks=True,
)
pages.globals.update(
    static=static_address,
    version=__version__,
    channel_title=words.channel_title,
    order_state=words.order_state,
    listing_state=words.listing_state,
    connection_state=words.connection_state,
    ship_clock=words.clock,
    parcel_state=states.parcel_state,
    cancellation_state=states.cancellation_state,
    return_state=states.return_state,
    paid_state=states.paid_state,
    kind_word=states.kind_word,
    role_word=states.role_word,
    plain_word=states.plain,
    shipped_by=states.SHIPPED_BY,
    respond_clock=words.clock,
    asked_of=pushing.asked,
    subject_of=pushing.subject_of,
    address_of=pushing.address,
    push_states=pushing.STATES,
    way=words.way,
    account=words.account,
    money=formats.money,
    whole_money=formats.whole_money,
    currency_name=formats.currency_name,
    units=formats.units,
    many=formats.many,
    number_of=formats.number_of,
    listed=formats.listed,
    day=formats.day,
    short_day=formats.short_day,
    minute=formats.minute,
    second=formats.second,
    moment=formats.moment,
    span=formats.span,
    ago=formats.ago,
    zone_name=formats.zone_name,
)
