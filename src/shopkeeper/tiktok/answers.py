"""Reading TikTok's envelope: the ``data`` of a good answer, or the error family that says what to do next."""

import re
from collections.abc import Callable
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime

from .. import errors
from . import spec
from .envelope import Answer, Envelope, first_line, open_envelope
from .received import Oddity, log_once
from .wire import Response

EXPIRED = "105002"
# Quirk (2026-11, gateway): it protects itself with 503 as well as 429. A 503 tells nothing about whether the
# call was carried out, so it slows us down like the one and is an unknown outcome unlike it.
# https://partner.tiktokshop.com/docv2/page/rate-limits
TOO_FAST = frozenset({429, 503})
CONFUSED = "36009004"

Family = type[errors.ShopkeeperError]
FAMILIES: dict[str, Family] = {
    "rate": errors.RateLimited,
    "fault": errors.Unreachable,
    "busy": errors.TryLater,
    "slow": errors.TryLater,
    "token": errors.Unauthorized,
    "person": errors.NeedsPerson,
    "rejected": errors.Rejected,
    "unsupported": errors.Unsupported,
}
BETWEEN = "Something between here and TikTok answered, perhaps a proxy; check it and the base URL."
UNREADABLE: dict[int, tuple[Family, str]] = {
    401: (errors.Unreachable, BETWEEN),
    403: (errors.Unreachable, BETWEEN),
    404: (errors.Unreachable, BETWEEN),
    407: (errors.Unreachable, "The proxy wants a name and a password."),
    408: (errors.Unreachable, "The request timed out."),
    413: (errors.Rejected, "The request is too large."),
    429: (errors.RateLimited, "Call less often."),
}


def read(
    response: Response, about: str, now: float, on_oddity: Callable[[Oddity], None] = log_once
) -> Answer:
    """The good answer to ``about``; otherwise raise what must happen next."""
    envelope = open_envelope(response.body)
    if envelope is not None and envelope.code == "0" and response.status < 400:
        return Answer(about, envelope.data, envelope.request_id, on_oddity)
    said = envelope or Envelope()
    family, advice = _family(response.status, said.code, said.message)
    error = family(_sentence(response, about, envelope, advice), code=said.code, request_id=said.request_id)
    error.operation, error.said, error.advice = about, said.message.strip(), advice
    if isinstance(error, errors.TryLater):
        error.after = retry_after(response, now)
    raise error


def is_slow(error: errors.ShopkeeperError) -> bool:
    """Whether what was asked for takes longer than a call should wait, such as a label that is being made."""
    known = spec.advice(error.code)
    return known is not None and known.family == "slow"


def complains_of_time(error: errors.ShopkeeperError) -> bool:
    """Whether TikTok says that the request's timestamp is off."""
    return error.code == CONFUSED and "timestamp" in str(error).lower()


def server_time(response: Response) -> float | None:
    """Unix seconds of the answer's ``Date`` header, if it has a readable one."""
    return _seconds_of(response.headers.get("date", ""))


def retry_after(response: Response, now: float) -> float | None:
    """Seconds the answer asks us to wait: its header holds seconds or a date."""
    text = response.headers.get("retry-after", "").strip()
    if re.fullmatch(r"\d+(\.\d+)?", text):
        return float(text)
    moment = _seconds_of(text)
    return None if moment is None else max(0.0, moment - now)


def _seconds_of(text: str) -> float | None:
    try:
        moment: datetime = parsedate_to_datetime(text)
        return (moment if moment.tzinfo else moment.replace(tzinfo=UTC)).timestamp()
    except (ValueError, OverflowError):
        return None


def _family(status: int, code: str, message: str) -> tuple[Family, str]:
    # Quirk (2026-11, gateway): one code per cause, except 36009004, whose message decides.
    # https://partner.tiktokshop.com/docv2/page/common-errors
    known = spec.advice(code)
    if known is not None:
        return FAMILIES[known.family], known.advice
    if status == 429:
        return UNREADABLE[status]
    if code == CONFUSED:
        return _confused(message.lower())
    if status >= 500 or code == "0":
        return errors.Unreachable, "A fault on TikTok's side; try again later."
    if not code:
        return UNREADABLE.get(status, (errors.Unreachable, "Try again later."))
    return errors.Rejected, ""


def _confused(message: str) -> tuple[Family, str]:
    if "timestamp" in message:
        return errors.NeedsPerson, "Set this machine's clock right."
    if "app_key" in message:
        return errors.NeedsPerson, "TikTok does not know this app key; check it."
    if "access_token" in message or "x-tts-access-token" in message:
        return errors.Unauthorized, "The access token is missing or unreadable; connect the shop again."
    return errors.Rejected, ""


def _sentence(response: Response, about: str, envelope: Envelope | None, advice: str) -> str:
    if envelope is None:
        line = first_line(response.body)
        said = f"HTTP {response.status} without a readable answer" + (f": {line!r}" if line else "")
    else:
        said = f"{envelope.code} {envelope.message.strip()}".strip()
    return f"{about}: TikTok answered {said}. {advice}".replace("..", ".").strip()
