"""A figure taken apart: terms that add up to it, its basis in a sentence, the way to the rows."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Explained:
    """A figure taken apart."""

    figure: str
    terms: list[tuple[str, str]]
    total: tuple[str, str]
    basis: str
    links: list[tuple[str, str]]
