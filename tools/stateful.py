"""`python -m tools.stateful`: name the operations that the lives of the tests show to be stateful."""

import json
import re
from pathlib import Path

from shopkeeper.sandbox.gateway.coverage import KINDS, coverage, summary
from shopkeeper.sandbox.settings import Settings
from tests.sandbox.proof import LIVES
from tests.sandbox.test_stateful import NOVEMBER, walked

ROOT = Path(__file__).parent.parent
NAMES = ROOT / "src" / "shopkeeper" / "sandbox" / "gateway" / "stateful.json"
PAGE = ROOT / "docs" / "sandbox.md"
TABLE = re.compile(r"\| module \| stateful \|.*?(?=\n\n)", re.DOTALL)


def main() -> None:
    """Write the names, then the table that counts them."""
    seen = sorted({id for story in LIVES for id in walked(story)})
    NAMES.write_text(json.dumps({"stateful": seen}, indent=1) + "\n", "utf-8")
    PAGE.write_text(TABLE.sub(_table(), PAGE.read_text("utf-8")), "utf-8")
    print(f"{len(seen)} operations are stateful")


def _table() -> str:
    counts = summary(coverage(Settings(), NOVEMBER))
    counts["all"] = {kind: sum(row[kind] for row in counts.values()) for kind in KINDS}
    rows = [[name, *(str(row[kind]) for kind in KINDS)] for name, row in counts.items()]
    head = f"| module | {' | '.join(KINDS)} |\n|---|---:|---:|---:|\n"
    return head + "\n".join(f"| {' | '.join(row)} |" for row in rows)


if __name__ == "__main__":
    main()
