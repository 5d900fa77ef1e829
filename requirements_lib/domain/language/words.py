"""The words the linter knows: data with dates, never code."""

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping
from datetime import date
from functools import cached_property

from pydantic import Field, field_validator, model_validator

from requirements_lib.domain.language.naming import Thing
from requirements_lib.domain.library.requirement import Text
from requirements_lib.domain.value import Value

_WORD = re.compile(r"\w+")


class Term(Value):
    """Words to find, or a pattern with the words that give it away, and what to write instead."""

    words: tuple[Text, ...] = ()
    pattern: str = ""
    anchors: tuple[Text, ...] = ()
    """For a pattern: small letters; the pattern is only tried where one of them stands."""
    unless: str = ""
    """A pattern that excuses what it covers, or touches, in the same sentence."""
    measured: bool = False
    """Whether a number in the same sentence excuses it."""
    exact: bool = False
    """Whether capitals count."""
    suggestion: Text
    valid_from: date | None = None
    valid_to: date | None = None
    source: str = ""
    """For a legal claim: what the judgement rests on."""

    @field_validator("pattern", "unless")
    @classmethod
    def _readable(cls, pattern: str) -> str:
        try:
            re.compile(pattern)
        except re.error as problem:
            raise ValueError(f"not a pattern: {problem}") from problem
        return pattern

    @model_validator(mode="after")
    def _can_be_found(self) -> "Term":
        if bool(self.pattern) != bool(self.anchors) or not (self.pattern or self.words):
            raise ValueError("a term has words, or a pattern with anchors")
        return self

    def in_force(self, on: date) -> bool:
        """Whether the advice holds on a day."""
        return (self.valid_from is None or self.valid_from <= on) and (
            self.valid_to is None or on <= self.valid_to
        )

    @cached_property
    def expression(self) -> re.Pattern[str]:
        """What to search for: the longest words first, so that «Azure AD» is not told as «Azure»."""
        longest = sorted(self.words, key=len, reverse=True)
        spaced = (r"\s+".join(map(re.escape, one.split())) for one in longest)
        either = [rf"(?<!\w)(?:{'|'.join(spaced)})(?!\w)"] if self.words else []
        return re.compile("|".join([*either, *([self.pattern] if self.pattern else [])]))

    @cached_property
    def excuse(self) -> re.Pattern[str] | None:
        """What makes it right after all."""
        return re.compile(self.unless, re.IGNORECASE) if self.unless else None

    def giveaways(self) -> Iterator[str]:
        """Without one of these in a text, the term is not there: of several words the longest, which is the rarest."""
        yield from self.anchors
        yield from (max(_WORD.findall(one.lower()), key=len) for one in self.words)


class TermGroup(Value):
    """Terms that give the same finding."""

    code: str = Field(pattern=r"^language_[a-z_]+$")
    terms: tuple[Term, ...]


class Grammar(Value):
    """The closed lists that rules of grammar need."""

    verbs: frozenset[Text]
    """Infinitives that make a demand of their own."""
    openers: frozenset[Text]
    """Verbs whose second verb belongs to somebody else: «la kommunen lese og ta ut»."""
    light: frozenset[Text]
    """Verbs that may begin a demand, but never are a second one: «være», «få»."""
    pairs: tuple[Text, ...]
    """Two verbs that are one act: «kopiere og lime inn»."""
    grades: frozenset[Text]
    """Words that only grade, or say nothing of what is seen: «god», «meget god», «kravet er oppfylt»."""
    empty: frozenset[Text]
    """Words that are no reason: «viktig», «nødvendig», «krav»."""


class Words(Value):
    """Everything the linter knows."""

    groups: tuple[TermGroup, ...]
    grammar: Grammar
    things: tuple[Thing, ...] = ()
    """What should have one name through a whole tender."""

    @cached_property
    def terms(self) -> tuple[tuple[str, Term], ...]:
        """(code of the finding, term), in the order of the data."""
        return tuple((group.code, term) for group in self.groups for term in group.terms)

    @cached_property
    def index(self) -> Mapping[str, tuple[int, ...]]:
        """By the word that gives a term away: its places in `terms`."""
        found: dict[str, list[int]] = defaultdict(list)
        for place, (_, term) in enumerate(self.terms):
            for word in dict.fromkeys(term.giveaways()):
                found[word].append(place)
        return {word: tuple(places) for word, places in found.items()}

    def terms_for(self, words: frozenset[str], on: date) -> Iterator[tuple[str, Term]]:
        """The terms that can be in a text of these words on a day, each once, in the order of the data."""
        for place in sorted({place for word in self.index.keys() & words for place in self.index[word]}):
            code, term = self.terms[place]
            if term.in_force(on):
                yield code, term
