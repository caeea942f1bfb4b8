"""`python -m shopkeeper.sandbox`: the sandbox alone, without the rest of the command line."""

import argparse
import sys
from pathlib import Path

from .scenarios import STORIES
from .serve import main


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m shopkeeper.sandbox", description=__doc__)
    parser.add_argument("--port", type=int, default=8700, help="0 takes any free port")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--clock", default="real", help="real, still, or x and a speed, such as x60")
    parser.add_argument("--scenario", default="", help=", ".join(STORIES))
    parser.add_argument("--history", type=Path, help="real orders: a CSV file, or the folder of an export")
    parser.add_argument("--market", default="US", help="the market of a CSV file of one's own")
    parser.add_argument("--state", type=Path, help="a file to go on from and to save to")
    parser.add_argument(
        "--data", type=Path, dest="data_folder", help="a folder that keeps state and snapshots"
    )
    parser.add_argument("--webhook-url", default="")
    parser.add_argument("--redirect-url", default="")
    parser.add_argument("--with-parent", action="store_true", help="stop when standard input closes")
    return parser.parse_args()


if __name__ == "__main__":
    given = vars(_arguments())
    sys.exit(main(given.pop("port"), given.pop("seed"), **given))
