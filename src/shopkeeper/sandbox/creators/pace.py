"""When a creator comes to something by themselves."""

from ..market import Market


def plan(market: Market, kind: str, open_id: str, note: str) -> None:
    """Let a creator come to something at the pace of creators, if they have one."""
    seconds = market.state.pace.creator_seconds
    if seconds is not None:
        jitter = 0.5 + market.chance(kind, open_id, note)
        market.schedule(seconds * jitter, kind, open_id, note)
