"""``shopkeeper sandbox``."""

from pathlib import Path

from ..sandbox import serve


def sandbox(
    *,
    port: int = 8700,
    seed: int = 1,
    clock: str = "real",
    scenario: str = "full-swing",
    state: Path | None = None,
    webhook_url: str = "",
    redirect_url: str = "",
) -> int:
    """Rehearse on a TikTok Shop of your own: the Open API over HTTP, with buyers, stock and signed webhooks.

    The first line that it prints is JSON: addresses, keys and tokens of the first app. Stop it with Ctrl-C.

    Examples: `shopkeeper sandbox`, `shopkeeper sandbox --port 0 --scenario empty --clock still`

    Parameters
    ----------
    port
        Port on 127.0.0.1; 0 takes any free one.
    seed
        The same seed and the same requests give the same run.
    clock
        real, still, or x and a speed, such as x60.
    scenario
        full-swing (two busy shops), demo (two portals), empty (three products, no orders).
    state
        A file to go on from and to save to.
    webhook_url
        Where all webhooks go that a shop did not register itself.
    redirect_url
        Where sellers come back to after they consented.
    """
    return serve.main(
        port,
        seed,
        clock=clock,
        scenario=scenario,
        state=state,
        webhook_url=webhook_url,
        redirect_url=redirect_url,
    )
