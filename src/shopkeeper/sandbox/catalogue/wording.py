"""How texts of a listing are written: plain, more than symbols, and nothing repeated without end."""

import re

ESCAPES = re.compile(r"&[A-Za-z]+;|&#\d+;|[\U0001F300-\U0001FAFF\u2600-\u27BF]")
CONTROLS = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f]")
LINE_ENDS = re.compile(r"[\t\n\r]")
REPEATED = re.compile(r"(\S)\1{9}")
TAG = re.compile(r"<[^>]*>")
CHINESE = re.compile(r"[\u4e00-\u9fff]")


def is_plain(text: str) -> bool:
    """Whether a title or a name keeps to the documented rules."""
    return not LINE_ENDS.search(text) and _keeps_to_rules(text)


def is_plain_page(text: str) -> bool:
    """The same of a description: it has lines, and tags that do not count."""
    return _keeps_to_rules(TAG.sub(" ", text))


def is_chinese(text: str, region: str) -> bool:
    """Whether a text has Chinese characters where nobody reads them."""
    return region != "JP" and bool(CHINESE.search(text))


def _keeps_to_rules(text: str) -> bool:
    if ESCAPES.search(text) or CONTROLS.search(text) or REPEATED.search(text):
        return False
    return not text.strip() or any(letter.isalnum() for letter in text)
