"""Help for playing the Marketing API: an account that never waits for long, and what TikTok would answer."""

import json
import math
from collections.abc import Callable
from typing import Any

from shopkeeper.tiktok.ads.conversation import Account, ask
from shopkeeper.tiktok.ads.limits import AdLimits, Allowance
from shopkeeper.tiktok.app import App
from shopkeeper.tiktok.wire import Request, Response, Wait

URL = "https://ads.test"
STORES = "ads.GmvMaxStoreList.v1.3"
CREATE = "ads.CampaignGmvMaxCreate.v1.3"
UPDATE = "ads.CampaignGmvMaxUpdate.v1.3"
SESSION = "ads.CampaignGmvMaxSessionCreate.v1.3"
REPORT = "ads.GmvMaxReportGet.v1.3"
NEW_SESSION: dict[str, Any] = {
    "campaign_id": "7",
    "store_id": "1",
    "session": {"budget": 20, "product_list": [{"spu_id": "5"}]},
}
NEW_CAMPAIGN: dict[str, Any] = {
    "campaign_name": "All",
    "store_id": "1",
    "store_authorized_bc_id": "2",
    "shopping_ads_type": "PRODUCT",
    "optimization_goal": "VALUE",
    "deep_bid_type": "VO_MIN_ROAS",
    "schedule_type": "SCHEDULE_FROM_NOW",
    "schedule_start_time": "2026-11-24 00:00:00",
}


def plenty() -> AdLimits:
    """An allowance that holds nothing back until a call is refused."""
    return AdLimits(per_second=math.inf, reports=Allowance(math.inf, 10**6, 10**6))


def account(**settings: Any) -> Account:
    app = App("app-7", "very-secret", base_url=URL, jitter=lambda: 1.0, **settings)
    return Account(app, plenty(), "the-token", "adv-1")


def answered(content: Any = None, *, code: int = 0, message: str = "OK", status: int = 200) -> Response:
    """What TikTok would answer."""
    envelope = {"code": code, "message": message, "request_id": "R1", "data": content}
    return Response(status, {}, json.dumps(envelope).encode())


class Played:
    """One call and the answers to it: what was sent, and how long was waited between."""

    def __init__(self, id: str, values: dict[str, Any], **settings: Any) -> None:
        self.sent: list[Request] = []
        self.waited: list[float] = []
        self._talk = ask(account(**settings), id, values)

    def run(self, *answers: Response) -> Any:
        """Give these answers one after another; the ``data`` of the last one."""
        try:
            self._go(iter(answers))
        except StopIteration as done:
            return done.value.plain()
        raise AssertionError("the call wants more answers")

    def _go(self, answers: Any) -> None:
        step = next(self._talk)
        while True:
            if isinstance(step, Wait):
                self.waited.append(step.seconds)
                step = self._talk.send(None)
            else:
                assert isinstance(step, Request)
                self.sent.append(step)
                step = self._talk.send(next(answers))

    def bodies(self) -> list[dict[str, Any]]:
        return [json.loads(each.body) for each in self.sent]


class Sending:
    """A transport that a function answers."""

    def __init__(self, answer: Callable[[Request], Response]) -> None:
        self.answer = answer
        self.seen: list[Request] = []

    def send(self, request: Request) -> Response:
        self.seen.append(request)
        return self.answer(request)
