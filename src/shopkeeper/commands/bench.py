"""``shopkeeper bench``: what the hub carries on this machine, beside its rivals in the same run."""

import sys

from cyclopts import App

bench = App(name="bench", help="Measure, beside rivals in the same run.")
for name, summary in {
    "client": "What a call of the client costs, beside a peer and plain HTTP.",
    "door": "Verified webhooks a second that are on disk before they are acknowledged.",
    "apply": "Orders a second from webhook to commit, and API calls an order.",
    "reports": "How long every report and every query of the dashboard takes in a large business.",
    "replay": "Real orders a second from buyer to books, and API calls an order, with and without faults.",
    "limits": "The share of 50 calls a second that four programs get out of each shop, and what is refused.",
    "sandbox": "How quickly the sandbox starts, what it answers a second, and a million orders in its store.",
    "felt": "Seconds from a sale on one shop until the other shop shows it.",
}.items():
    # As in the list of all commands: one that is named tells its own help, with examples.
    help_here = None if name in sys.argv else summary
    bench.command(f"shopkeeper.bench.{name}:{name}", name=name, help=help_here)
