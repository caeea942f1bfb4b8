"""The command line: each command is a module of its own, loaded only when it is called."""

import os
import sys

from cyclopts import App

from . import __version__
from .errors import ShopkeeperError

app = App(
    name="shopkeeper",
    version=__version__,
    help="Runs a TikTok Shop business by program. Begin with `shopkeeper demo`.",
    help_format="markdown",
)
COMMANDS = {
    "demo": ("demo:demo", "See it all at once: two sandbox shops, buyers, the hub and its dashboard."),
    "up": ("up:up", "Run the hub: webhooks, lanes and the dashboard, until Ctrl-C."),
    "status": ("status:status", "How the hub does: what waits, what is parked, what needs you."),
    "setup": ("setup:setup", "Register with TikTok, step by step, and keep the app's key."),
    "doctor": ("doctor:doctor", "Check everything that the hub depends on, each with its remedy."),
    "connect": ("connections:connect", "Connect a shop."),
    "import": ("imports:imports", "Import Seller Center's own exports: orders, settlements, counts."),
    "connections": ("connections:connections", "List the connected shops."),
    "choose": ("stores:choose", "Choose a store's stock location, and how orders that are placed there go."),
    "fulfil": ("stores:fulfil", "Have a store carry out a shop's orders."),
    "mode": ("connections:mode", "Switch a shop live, or back to rehearsing."),
    "orders": ("orders:orders", "List orders."),
    "parcels": ("parcels:parcels", "What is due, shipping it, labels, carriers, and where parcels are."),
    "count": ("stock:count", "Say how many units there are."),
    "explain": ("stock:explain", "Say why a number is what it is."),
    "money": ("money:money", "What is stated and paid, and whether it comes to zero."),
    "cancellations": ("cancellations:cancellations", "What buyers want cancelled, and cancelling orders."),
    "returns": ("returns:returns", "Returns and refunds: list, answer, grade, refund."),
    "rules": ("rules:rules", "Rules that decide buyers' requests without you; all off until switched on."),
    "reports": ("reports:reports", "The figures of the trade: list the reports, or print one."),
    "replay": ("replay:replay", "Let real orders happen, and compare with their files to the cent."),
    "api": ("api:api", "Call any operation of the Open API, look it up, or see what would be sent."),
    "sandbox": ("sandbox:sandbox", "Rehearse on a TikTok Shop of your own."),
    "spec": ("spec:spec", "The TikTok Shop Open API as data."),
    "bench": ("bench:bench", "Measure, beside rivals in the same run."),
}
for name, (place, summary) in COMMANDS.items():
    # The list shows summaries and so loads no command; one that is named tells its own help, with examples.
    app.command(f"shopkeeper.commands.{place}", name=name, help=None if name in sys.argv else summary)


def main() -> None:
    """Run a command. What went wrong is one line on standard error, and the exit code is 1."""
    try:
        code = app()
    except ShopkeeperError as error:
        print(f"shopkeeper: {error}", file=sys.stderr)
        sys.exit(1)
    except ImportError as error:
        print(f"shopkeeper: {missing(error)}", file=sys.stderr)
        sys.exit(1)
    except BrokenPipeError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        sys.exit(141)
    except KeyboardInterrupt:
        sys.exit(130)
    sys.exit(code if isinstance(code, int) else 0)


def missing(error: ImportError) -> str:
    """What to install for a command that is not there. Anything else that cannot be imported is a bug."""
    cause = error.__cause__ if isinstance(error.__cause__, ImportError) else error
    if cause.name is None or cause.name.startswith("shopkeeper"):
        raise error
    return f"this command needs {cause.name}. Install it with: pip install 'shopkeeper[hub]'"
