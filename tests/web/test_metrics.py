"""What the hub tells a monitor."""

from tests.web.site import Site


async def test_a_forged_webhook_leaves_nothing_but_a_count(site: Site) -> None:
    before = await site.world.events()
    refused = await site.browser.post("/webhooks/tiktok/1", content=b"{}", headers={"authorization": "no"})
    told = (await site.browser.get("/metrics")).text

    assert refused.status_code == 401
    assert [event.id for event in await site.world.events()] == [event.id for event in before]
    assert 'shopkeeper_door{answer="webhooks refused"} 1.0' in told
    assert "shopkeeper_events_parked 0.0" in told


async def test_an_oversized_webhook_is_refused_before_it_is_kept(site: Site) -> None:
    before = len(await site.world.events())
    refused = await site.browser.post("/webhooks/tiktok/1", content=b"x" * (1024 * 1024 + 1))

    assert refused.status_code == 413
    assert len(await site.world.events()) == before
