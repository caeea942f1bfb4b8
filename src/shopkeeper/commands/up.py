"""``shopkeeper up``."""

from ..settings import read_settings
from ..sync.hub import Hub
from ..web import serve
from .common import SettingsFile, console


def up(*, port: int | None = None, settings: SettingsFile = None) -> None:
    """Run the hub: webhooks, lanes and the dashboard, until Ctrl-C.

    Settings come from the environment (SHOPKEEPER_…), from `.env`, or from a file.

    Examples: `shopkeeper up`, `shopkeeper up --port 9000 --settings hub.env`

    Parameters
    ----------
    port
        Port of the dashboard and the webhooks, instead of SHOPKEEPER_PORT.
    """
    chosen = read_settings(settings, port=port)

    async def began(hub: Hub, address: str) -> None:
        console.print(f"Shopkeeper is at [bold]{address}[/bold]", highlight=False)
        if not chosen.public_url:
            console.print(
                "No SHOPKEEPER_PUBLIC_URL is set, so TikTok cannot send webhooks; "
                f"each shop is asked every {chosen.poll_seconds:g} seconds instead."
            )

    serve.up(chosen, began)
