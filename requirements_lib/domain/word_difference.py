"""Which words two versions of a text do not share."""

import re
from difflib import SequenceMatcher
from typing import NamedTuple

_PIECE = re.compile(r"\s+|\w+|[^\w\s]")
_ALIKE = 0.5
"""From this share of words, signs and spaces in common, the words that differ are told apart."""


class Piece(NamedTuple):
    """Words that follow one another in one of the versions."""

    text: str
    shared: bool


def difference(before: str, after: str) -> tuple[tuple[Piece, ...], tuple[Piece, ...]]:
    """The earlier version and the later one, each cut where they part; joined again, each is its text.

    Versions that share little are told apart whole: a word in common here and there only makes them hard to read.
    """
    old, new = _PIECE.findall(before), _PIECE.findall(after)
    matcher = SequenceMatcher(None, old, new, autojunk=False)
    if matcher.ratio() < _ALIKE:
        return _whole(before), _whole(after)
    gone: list[Piece] = []
    come: list[Piece] = []
    for tag, a, b, c, d in matcher.get_opcodes():
        for pieces, words in ((gone, old[a:b]), (come, new[c:d])):
            if words:
                pieces.append(Piece("".join(words), tag == "equal"))
    return _tidied(gone), _tidied(come)


def _whole(text: str) -> tuple[Piece, ...]:
    return (Piece(text, False),) if text else ()


def _tidied(pieces: list[Piece]) -> tuple[Piece, ...]:
    """A space alone between two changed pieces is changed with them: nobody reads one word at a time."""
    tidy: list[Piece] = []
    for place, one in enumerate(pieces):
        between = 0 < place < len(pieces) - 1
        shared = one.shared and not (between and one.text.isspace())
        if tidy and tidy[-1].shared == shared:
            tidy[-1] = Piece(tidy[-1].text + one.text, shared)
        else:
            tidy.append(Piece(one.text, shared))
    return tuple(tidy)
