"""``shopkeeper sandbox``."""

from pathlib import Path
from typing import Annotated

from cyclopts import Parameter

from ..sandbox import serve

Port = Annotated[int, Parameter(help="Port on 127.0.0.1; 0 takes any free one.")]
Seed = Annotated[int, Parameter(help="The same seed and the same requests give the same run.")]
ClockWord = Annotated[str, Parameter(help="real, still, or x and a speed, such as x60.")]
Scenario = Annotated[
    str,
    Parameter(
        help="full-swing unless said (two busy shops), demo (two portals), empty (three products, no "
        "orders), history (no shop yet), or buyers of a kind: steady, daily, flash-sale, live-stream, viral."
    ),
]
History = Annotated[
    Path | None,
    Parameter(
        help="Real orders that happen again: a CSV file of your own, or a folder with Olist's or the "
        "Complete Journey's files. The clock begins a minute before the first; --clock x1000 hurries them."
    ),
]
MarketName = Annotated[str, Parameter(help="The market of a CSV file of your own, such as GB or JP.")]
StateFile = Annotated[Path | None, Parameter(help="A file to go on from and to save to.")]
DataFolder = Annotated[
    Path | None, Parameter(name="--data", help="A folder that keeps the state and named snapshots.")
]
WebhookUrl = Annotated[str, Parameter(help="Where all webhooks go that a shop did not register itself.")]
RedirectUrl = Annotated[str, Parameter(help="Where sellers come back to after they consented.")]


def sandbox(
    *,
    port: Port = 8700,
    seed: Seed = 1,
    clock: ClockWord = "real",
    scenario: Scenario = "",
    history: History = None,
    market: MarketName = "US",
    state: StateFile = None,
    data_folder: DataFolder = None,
    webhook_url: WebhookUrl = "",
    redirect_url: RedirectUrl = "",
) -> int:
    """Rehearse on a TikTok Shop of your own: the Open API over HTTP, with buyers, stock and signed webhooks.

    The first line that it prints is JSON: addresses, keys and tokens of the first app. A browser finds a page
    at `/_sandbox/` to watch and drive it. Stop it with Ctrl-C.

    Examples: `shopkeeper sandbox`, `shopkeeper sandbox --port 0 --scenario empty --clock still`,
    `shopkeeper sandbox --scenario viral --data rehearsal`,
    `shopkeeper sandbox --history olist-sample --clock x1000`
    """
    return serve.main(
        port,
        seed,
        clock=clock,
        scenario=scenario,
        history=history,
        market=market,
        state=state,
        data_folder=data_folder,
        webhook_url=webhook_url,
        redirect_url=redirect_url,
    )
