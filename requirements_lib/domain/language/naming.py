"""The same thing called by two names in one tender, so that a supplier must ask whether they are two things."""

import re
from collections import Counter
from collections.abc import Iterable, Iterator
from functools import cached_property
from typing import NamedTuple

from requirements_lib.domain.language.passage import Passage
from requirements_lib.domain.library.requirement import Text
from requirements_lib.domain.outcome import Finding
from requirements_lib.domain.value import Value

_QUOTED = re.compile(r"«[^»]*»")


class Said(NamedTuple):
    """A text of a tender: what it is about, which field of that, and the words."""

    subject: str
    field: str
    text: str


class Name(Value):
    """One name in all its forms."""

    called: Text
    words: tuple[Text, ...]
    unless: str = ""
    """A pattern that excuses what it covers."""
    inside: bool = False
    """Whether capitals count, so that only a word inside a sentence is surely this name."""

    @cached_property
    def expression(self) -> re.Pattern[str]:
        """What to search for."""
        forms = "|".join(re.escape(one) for one in sorted(self.words, key=len, reverse=True))
        return re.compile(rf"(?<![\w-])(?:{forms})(?![\w-])", 0 if self.inside else re.IGNORECASE)

    @cached_property
    def excuse(self) -> re.Pattern[str]:
        """What it is not a name in: the words of somebody else, and what is excused."""
        return re.compile("|".join(filter(None, (_QUOTED.pattern, self.unless))), re.IGNORECASE)

    def places(self, text: str) -> Iterator[re.Match[str]]:
        """Where it stands in a text."""
        for hit in self.expression.finditer(text):
            excused = (one.span() for one in self.excuse.finditer(text))
            if not any(a <= hit.start() < b for a, b in excused) and not self._may_be_another(text, hit):
                yield hit

    def _may_be_another(self, text: str, hit: re.Match[str]) -> bool:
        """Whether the capital may be that of the sentence."""
        return self.inside and Passage(text).sentence_at(hit.start()).start == hit.start()


class Thing(Value):
    """What should have one name through a whole tender."""

    names: tuple[Name, ...]
    printed: bool = False
    """Whether the documents use the first name themselves, so that any other is a second one."""


def two_names(said: Iterable[Said], things: Iterable[Thing]) -> Iterator[Finding]:
    """Each name that is a second one for something, once for each subject it stands in."""
    texts = tuple(said)
    for thing in things:
        found = [(one, name, hits) for one in texts for name in thing.names if (hits := _places(name, one))]
        kept = _kept(thing, Counter({name.called: 0 for name in thing.names} | _counted(found)))
        if kept:
            yield from _second(found, kept)


def _places(name: Name, said: Said) -> tuple[re.Match[str], ...]:
    return tuple(name.places(said.text))


def _counted(found: Iterable[tuple[Said, Name, tuple[re.Match[str], ...]]]) -> Counter[str]:
    counted: Counter[str] = Counter()
    for _, name, hits in found:
        counted[name.called] += len(hits)
    return counted


def _kept(thing: Thing, counted: Counter[str]) -> str:
    """The name to go on with; none while only one is used."""
    if thing.printed:
        return thing.names[0].called
    used = [name for name, times in counted.most_common() if times]
    return used[0] if len(used) > 1 else ""


def _second(found: Iterable[tuple[Said, Name, tuple[re.Match[str], ...]]], kept: str) -> Iterator[Finding]:
    told = set()
    for said, name, hits in found:
        if name.called != kept and (said.subject, name.called) not in told:
            told.add((said.subject, name.called))
            yield _finding(said, hits[0], kept)


def _finding(said: Said, hit: re.Match[str], kept: str) -> Finding:
    sentence = Passage(said.text).sentence_at(hit.start()).text
    facts = {"field": said.field, "found": hit[0], "called": kept, "sentence": sentence}
    quote = f"«{hit[0]}» i «{sentence}»"
    return Finding.warning("language_two_names", said.subject, position=hit.start(), quote=quote, **facts)
