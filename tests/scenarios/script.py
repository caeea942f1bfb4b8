"""Lives as text: one sentence a line, each said by somebody or found by the hub; ``#`` begins a remark."""

import inspect
import re
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

LIVES = Path(__file__).parent / "lives"
SPACED, WORD = ("words", "why"), r"\S+"
"""Arguments of several words; all others are one word."""
Sentence = Callable[..., Awaitable[None] | None]

_SENTENCES: list[tuple[re.Pattern[str], str, Sentence]] = []


def says(template: str) -> Callable[[Sentence], Sentence]:
    """Register what a sentence does; words in braces become its arguments."""

    def register(sentence: Sentence) -> Sentence:
        pattern = re.escape(template).replace(r"\{", "{").replace(r"\}", "}").replace(r"\ ", " ")
        for name in re.findall(r"\{(\w+)\}", template):
            pattern = pattern.replace(f"{{{name}}}", f"(?P<{name}>{'.+' if name in SPACED else WORD})")
        _SENTENCES.append((re.compile(pattern), template, sentence))
        return sentence

    return register


@dataclass(frozen=True, slots=True)
class Life:
    """A file of lives/: the shop that it plays in, and its sentences with their line numbers."""

    name: str
    region: str
    sentences: tuple[tuple[int, str], ...]


def read(path: Path) -> Life:
    """The life in a file; its first sentence may name the shop, which is the US one otherwise."""
    lines = [
        (number, line.split("#")[0].strip()) for number, line in enumerate(path.read_text().splitlines(), 1)
    ]
    sentences = [(number, line) for number, line in lines if line]
    region = "US"
    if sentences[0][1].startswith("shop "):
        region = sentences.pop(0)[1].split()[1]
    return Life(path.stem, region, tuple(sentences))


def all_lives() -> list[Life]:
    """Every life, by name."""
    return [read(path) for path in sorted(LIVES.glob("*.txt"))]


async def play(life: Life, stage: Any) -> None:
    """Let every sentence of a life happen; one that nobody understands, or that is not so, is named."""
    for number, sentence in life.sentences:
        try:
            await said(sentence, stage)
        except (AssertionError, ValueError, LookupError) as error:
            raise AssertionError(f"{life.name}.txt, line {number}: {sentence}\n{error}") from error


async def said(sentence: str, stage: Any) -> None:
    """Let one sentence happen."""
    for pattern, _, act in _SENTENCES:
        if found := pattern.fullmatch(sentence):
            done = act(stage, **found.groupdict())
            if inspect.isawaitable(done):
                await done
            return
    like = [one for _, one, _ in _SENTENCES if one.split()[0] == sentence.split()[0]]
    raise LookupError(f"nobody knows what this means; known: {'; '.join(like)}")
