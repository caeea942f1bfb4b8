"""Whether a webhook is what the documents say, to the last key: envelope, names, types, words."""

from typing import Any

from shopkeeper.sandbox.webhooks.outbox import SELLER_INVENTORY
from shopkeeper.tiktok.spec import Event, Tree, events, leaf, name_of

TYPES: dict[str, tuple[type, ...]] = {"string": (str,), "int": (int,), "boolean": (bool,), "any": (object,)}


def documented(kind: int) -> Event:
    """What the documents say of a kind; of 68 what they say of its twin."""
    return events()[71 if kind == SELLER_INVENTORY else kind]


def wrongs(body: dict[str, Any]) -> list[str]:
    """Where a webhook is not as documented."""
    kind = body["type"]
    event = documented(kind)
    owner = "seller_open_id" if kind == SELLER_INVENTORY else event.owner
    keys = {"type", owner, "timestamp", "data"} | ({"tts_notification_id"} if event.notified else set())
    envelope = [f"the envelope has {sorted(body)}"] if set(body) != keys else []
    texts = [f"{name} is no text" for name in keys - {"type", "timestamp", "data"} if not body.get(name)]
    content = as_of_a_shop(body["data"]) if kind == SELLER_INVENTORY else body["data"]
    return envelope + texts + _in_tree(event.payload, content, "data")


def as_of_a_shop(content: dict[str, Any]) -> dict[str, Any]:
    """What 68 carries in the form of its twin 71: its ids are texts, and it names a seller and no shop."""
    assert "shop_id" not in content
    return content | {name: int(content[name]) for name in ("product_id", "sku_id", "seller_id")}


def _in_tree(tree: Tree, content: Any, place: str) -> list[str]:
    if not isinstance(content, dict):
        return [f"{place} is no object"]
    known = {name_of(key)[0]: branch for key, branch in tree.items()}
    found = [f"{place} lacks {name_of(key)[0]}" for key in tree if _is_lacking(key, content)]
    found += [f"{place} has {name}, which is nowhere documented" for name in content if name not in known]
    pairs = [(name, known[name]) for name in content if name in known]
    return found + [told for name, branch in pairs for told in _in(branch, content[name], f"{place}.{name}")]


def _is_lacking(key: str, content: dict[str, Any]) -> bool:
    name, is_sure = name_of(key)
    return is_sure and name not in content


def _in(branch: Any, given: Any, place: str) -> list[str]:
    if isinstance(branch, dict):
        return _in_tree(branch, given, place)
    many = isinstance(branch, list) or leaf(branch).many
    if many and not isinstance(given, list):
        return [f"{place} is no list"]
    if isinstance(branch, list):
        return [told for one in given for told in _in(branch[0], one, place)]
    return [told for one in (given if many else [given]) for told in _scalar(branch, one, place)]


def _scalar(branch: str, given: Any, place: str) -> list[str]:
    described = leaf(branch)
    is_truth = isinstance(given, bool) and described.kind not in ("boolean", "any")
    if is_truth or not isinstance(given, TYPES[described.kind]):
        return [f"{place} is {given!r}, which is no {described.kind}"]
    if described.choices and given not in described.choices:
        return [f"{place} is {given!r}, which is none of {described.choices}"]
    return []
