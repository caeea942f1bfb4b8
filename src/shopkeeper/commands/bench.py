"""``shopkeeper bench``: what the hub carries on this machine, beside its rivals in the same run."""

from cyclopts import App

bench = App(name="bench", help="Measure, beside rivals in the same run.")
bench.command("shopkeeper.bench.door:door", name="door")
bench.command("shopkeeper.bench.apply:apply", name="apply")
