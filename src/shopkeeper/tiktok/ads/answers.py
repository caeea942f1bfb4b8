"""Reading the Marketing API's envelope: a code, and the error family that says what must happen next."""

from collections.abc import Callable

from ... import errors
from .. import answers
from ..envelope import Answer, Envelope, open_envelope
from ..received import Oddity, log_once
from ..wire import Response

Family = type[errors.ShopkeeperError]

TOO_OFTEN = "40100"
FAMILIES: dict[str, tuple[Family, str]] = {
    TOO_OFTEN: (errors.RateLimited, "Call less often."),
    "40105": (errors.Unauthorized, "The token is wrong or was revoked; connect the ad account again."),
    "40115": (errors.NeedsPerson, "Set this machine's clock right."),
    "40131": (errors.Unauthorized, "The code is used up or too old; connect the ad account again."),
    "40200": (errors.Unreachable, "A fault on TikTok's side; try again later."),
    "40201": (errors.Unreachable, "A fault on TikTok's side; try again later."),
    "40202": (errors.Unreachable, "A fault on TikTok's side; try again later."),
    "40700": (errors.Unreachable, "A fault on TikTok's side; try again later."),
    "50000": (errors.Unreachable, "A fault on TikTok's side; try again later."),
    "50002": (errors.Unreachable, "A fault on TikTok's side; try again later."),
    # Quirk (2026-11, every call): an internal time-out comes with HTTP 200; nobody can tell what was done.
    # https://business-api.tiktok.com/portal/docs
    "51010": (errors.Unreachable, "TikTok timed out; look before repeating a write."),
}
INVALID = "40002"
NO_SUCH_PATH = 404
OLD_KIND = "custom shop ads are no longer available"


def read(
    response: Response, about: str, now: float, on_oddity: Callable[[Oddity], None] = log_once
) -> Answer:
    """The good answer to ``about``; otherwise raise what must happen next."""
    envelope = open_envelope(response.body)
    code = "" if envelope is None else str(envelope.code)
    is_ours = code in FAMILIES or code == INVALID or (response.status < 400 and code != "0")
    if envelope is None and response.status == NO_SUCH_PATH and not response.body:
        # Quirk (2026-11, /gmv_max/campaign/create/): paths that some programs use answer an empty 404.
        # https://business-api.tiktok.com/portal/docs
        raise errors.Unsupported(
            f"{about}: the Marketing API has nothing at this path; check it, or the base URL."
        )
    if envelope is None or not is_ours:
        return answers.read(response, about, now, on_oddity)
    said = str(envelope.message or "").strip()
    family, advice = _family(code, said.lower())
    error = family(_sentence(about, code, said, advice), code=code, request_id=_request_id(envelope))
    error.operation, error.said, error.advice = about, said, advice
    if isinstance(error, errors.TryLater):
        error.after = answers.retry_after(response, now)
    raise error


def _family(code: str, said: str) -> tuple[Family, str]:
    if OLD_KIND in said:
        return errors.Unsupported, "GMV Max is the only kind of campaign left; create one of those."
    if code == INVALID and "permission" in said:
        return errors.NeedsPerson, "Give the app access to this ad account or store, in Ads Manager."
    return FAMILIES.get(code, (errors.Rejected, ""))


def _sentence(about: str, code: str, said: str, advice: str) -> str:
    return f"{about}: TikTok answered {code} {said}. {advice}".replace("..", ".").strip()


def _request_id(envelope: Envelope) -> str:
    return str(envelope.request_id or "")
