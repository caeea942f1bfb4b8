"""What a client costs before its first call: the import, and what is ready then."""

import json
import statistics
import subprocess
import sys
import time
from pathlib import Path

ROUNDS = 5
MOST_MS = 120.0
OPERATIONS = 318

EMPTY = "pass"
OURS = "from shopkeeper.tiktok import TikTokShop; shop = TikTokShop('k', 's').shop(access_token='T')"
PEER = "from tiktok_shop_api import TikTokShop; shop = TikTokShop('k', 's', 'T')"
READY = f"""
import json, sys
{OURS}
before = [name for name in ("httpx2", "httpcore2", "h11", "ssl", "asyncio") if name in sys.modules]
from shopkeeper.tiktok import spec
calls = [getattr(getattr(shop, one.group), one.verb) for one in spec.operations().values()]
after = "httpx2" in sys.modules
print(json.dumps({{"loaded": before, "operations": sum(map(callable, calls)), "http_after": after}}))
"""


def measured(peer: Path) -> dict[str, object]:
    """Milliseconds more than an empty interpreter, for both clients; and what ours has loaded and ready."""
    times: dict[str, list[float]] = {"empty": [], "ours": [], "peer": [], "empty, peer": []}
    programs = {
        "empty": (sys.executable, EMPTY), "ours": (sys.executable, OURS),
        "empty, peer": (str(peer), EMPTY), "peer": (str(peer), PEER),
    }  # fmt: skip
    for round_ in range(ROUNDS + 1):
        for name, (python, program) in programs.items():
            began = time.perf_counter()
            subprocess.run([python, "-c", program], check=True)
            if round_:  # the first one writes bytecode
                times[name].append((time.perf_counter() - began) * 1000)
    found = {name: statistics.median(taken) for name, taken in times.items()}
    said = subprocess.run([sys.executable, "-c", READY], check=True, capture_output=True, text=True).stdout
    return {
        "ours_ms": round(found["ours"] - found["empty"], 1),
        "peer_ms": round(found["peer"] - found["empty, peer"], 1),
        **json.loads(said),
    }


def misses(figures: dict[str, object]) -> list[str]:
    """The aims that the import has missed."""
    found = []
    if not isinstance(figures["ours_ms"], float) or figures["ours_ms"] > MOST_MS:
        found.append(f"the import takes more than {MOST_MS:.0f} ms")
    if figures["http_after"]:
        found.append("an HTTP library is loaded before the first call")
    if figures["operations"] != OPERATIONS:
        found.append(f"{figures['operations']} operations are ready, not {OPERATIONS}")
    return found


def sentence(figures: dict[str, object]) -> str:
    """The figures in words."""
    library = "an" if figures["http_after"] else "no"
    return (
        f"Import and a shop: {figures['ours_ms']} ms more than an empty interpreter (tiktok-shop-api: "
        f"{figures['peer_ms']} ms), {library} HTTP library loaded; {figures['operations']} operations ready."
    )
