"""What can go wrong, named by what must happen next.

ShopkeeperError
├─ TryLater       wait, then the same call may work        -> tried again
│  ├─ RateLimited
│  └─ Unreachable
├─ NeedsPerson    nobody but a person can mend it          -> parked, shown in the dashboard
│  └─ Unauthorized
├─ Rejected       the other side said no to this request   -> failed, its payload kept
└─ Unsupported    this channel cannot do that              -> done, with a note
"""


class ShopkeeperError(Exception):
    """Anything this project raises on purpose; ``str()`` of it is one line for people.

    Where another program refused a call, ``operation`` says which, ``said`` holds its own words, and
    ``advice`` what to do, where that is known.
    """

    operation: str = ""
    said: str = ""
    advice: str = ""

    def __init__(self, message: str, *, code: str = "", request_id: str = "") -> None:
        super().__init__(message)
        self.code = code
        self.request_id = request_id


class TryLater(ShopkeeperError):
    """The same call may work after a wait of ``after`` seconds (None: the caller chooses)."""

    after: float | None = None


class RateLimited(TryLater):
    """Too many calls; the other side asked us to slow down."""


class Unreachable(TryLater):
    """No usable answer: a time-out, a dropped connection or a fault on their side.

    The request may or may not have been carried out.
    """


class NeedsPerson(ShopkeeperError):
    """Only a person can mend this, for example by authorising the shop again."""


class Unauthorized(NeedsPerson):
    """The token was revoked or has expired, or a permission is missing."""


class Rejected(ShopkeeperError):
    """The other side understood the request and said no."""


class Unsupported(ShopkeeperError):
    """This channel has no way to do that."""
