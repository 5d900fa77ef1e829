"""A text cut into words and sentences, so that every rule reads it the same way."""

import re
from collections.abc import Iterator
from functools import cached_property
from itertools import pairwise
from typing import NamedTuple

_WORD = re.compile(r"\w+")
_COUNTED = re.compile(r"\S*\w\S*")
_END = re.compile(r"[.!?]+[»”\")]*\s+(?=[«“\"(–-]?\s?[A-ZÆØÅÉ{])|\n\s*")
LONGEST = 600
"""Characters. What goes on longer without a stop is no sentence, and is cut so that no search takes long."""
_PART = re.compile(r"[;:]\s")
_ABBREVIATED = re.compile(
    r"\b(?:f\.eks|bl\.a|dvs|jf|jfr|inkl|ekskl|evt|ev|ca|nr|art|pkt|kap|kl|mill|mrd|tlf|mv)\.$", re.IGNORECASE
)


class Sentence(NamedTuple):
    """One sentence, and where it begins in its passage."""

    text: str
    start: int

    def parts(self) -> Iterator[str]:
        """What a reader takes in without a rest: the sentence between its colons and semicolons."""
        yield from _PART.split(self.text)


class Passage:
    """A text with its words and sentences."""

    def __init__(self, text: str) -> None:
        self.text = text
        lower = text.lower()
        self.lower = lower if len(lower) == len(text) else text
        """In small letters, each where it stands in the text."""
        self.words = frozenset(_WORD.findall(self.lower))
        """Its different words, in small letters."""

    @cached_property
    def sentences(self) -> tuple[Sentence, ...]:
        """Its sentences from the first. A line of its own is one, as in a list of points."""
        begins = [0]
        for end in _END.finditer(self.text):
            if "\n" in end[0] or not _ABBREVIATED.search(
                self.text[max(begins[-1], end.start() - 9) : end.end()].rstrip()
            ):
                begins.append(end.end())
        pieces = (piece for a, b in pairwise([*begins, len(self.text)]) for piece in _cut(a, b))
        return tuple(_trimmed(self.text[a:b], a) for a, b in pieces if self.text[a:b].strip())

    def low(self, sentence: Sentence) -> str:
        """One of its sentences in small letters."""
        return self.lower[sentence.start : sentence.start + len(sentence.text)]

    def sentence_at(self, position: int) -> Sentence:
        """The sentence that has this position."""
        return next(one for one in reversed(self.sentences) if one.start <= position)


def _cut(begin: int, end: int) -> Iterator[tuple[int, int]]:
    yield from ((at, min(at + LONGEST, end)) for at in range(begin, end, LONGEST))


def _trimmed(piece: str, start: int) -> Sentence:
    return Sentence(piece.strip(), start + len(piece) - len(piece.lstrip()))


def word_count(text: str) -> int:
    """How many words a reader counts: «1.2» and «PDF/A» are one each."""
    return len(_COUNTED.findall(text))
