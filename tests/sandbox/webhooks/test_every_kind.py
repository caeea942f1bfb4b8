"""Every documented kind of webhook has a cause here, and comes as the documents say, to the last key."""

from shopkeeper.sandbox.server import Sandbox
from shopkeeper.sandbox.settings import Settings
from shopkeeper.tiktok.spec import events
from shopkeeper.tiktok.webhooks import WebhookReceiver
from tests.sandbox.caller import Caller, Receiver, Wall
from tests.sandbox.webhooks.causes import CAUSES, Stage
from tests.sandbox.webhooks.kinds import wrongs


def test_each_documented_kind_has_a_cause() -> None:
    assert set(CAUSES) == {*events(), 68} - {42, 50}


async def test_each_cause_tells_its_kind_as_documented_and_signed(wall: Wall) -> None:
    caller = Caller(Sandbox(wall=wall, settings=Settings(inventory_webhooks=True)), wall)
    caller.app.webhook_url = "http://app.example/hook"
    at, receiver = Stage(caller), Receiver()
    verifier = WebhookReceiver(caller.app.key, caller.app.secret)
    await caller.sandbox.deliver(receiver)
    seen: set[int] = set()
    for kind, cause in CAUSES.items():
        before = len(receiver.received)
        cause(at)
        await caller.sandbox.deliver(receiver)
        told = receiver.bodies[before:]
        seen |= {body["type"] for body in told}
        assert kind in seen, f"nothing told of {kind}: {[body['type'] for body in told]}"
    for _, headers, raw in receiver.received:
        assert verifier.verify_and_parse(headers, raw).payload is not None
    assert {str(body): wrongs(body) for body in receiver.bodies if wrongs(body)} == {}
