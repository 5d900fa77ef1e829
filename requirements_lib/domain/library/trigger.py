"""Triggers: which answers bring a requirement in, as data with three-valued logic.

One evaluator answers three questions: does it apply, because of which answers, and what should be asked next.
An answer is yes, no or not yet given; a rule may be decided before every answer is known (Kleene logic).
"""

from collections.abc import Iterator, Mapping
from enum import StrEnum
from typing import Annotated, Literal, TypeAlias

from pydantic import Field

from requirements_lib.domain.value import Value


class Answer(StrEnum):
    """What the buyer has said to a yes/no question; a question not answered is absent or UNKNOWN."""

    YES = "yes"
    NO = "no"
    UNKNOWN = "unknown"


Answers: TypeAlias = Mapping[str, Answer]


class Truth(StrEnum):
    """The outcome of a trigger: Kleene's three values."""

    TRUE = "true"
    FALSE = "false"
    OPEN = "open"


class Verdict(Value):
    """The outcome and the answers that decide it (or, when open, the questions that would)."""

    truth: Truth
    because: tuple[tuple[str, Answer], ...] = ()


class Always(Value):
    """Applies whatever is answered."""

    op: Literal["always"] = "always"

    def verdict(self, answers: Answers) -> Verdict:
        """True, because of nothing in particular."""
        return Verdict(truth=Truth.TRUE)

    def questions(self) -> Iterator[str]:
        """None."""
        return iter(())


class Is(Value):
    """Applies when one question is answered in one way."""

    op: Literal["is"] = "is"
    question: str
    answer: Literal[Answer.YES, Answer.NO] = Answer.YES

    def verdict(self, answers: Answers) -> Verdict:
        """Decided by the one answer."""
        given = answers.get(self.question, Answer.UNKNOWN)
        if given is Answer.UNKNOWN:
            return Verdict(truth=Truth.OPEN, because=((self.question, given),))
        truth = Truth.TRUE if given == self.answer else Truth.FALSE
        return Verdict(truth=truth, because=((self.question, given),))

    def questions(self) -> Iterator[str]:
        """The one question."""
        yield self.question


class AllOf(Value):
    """Applies when every part does."""

    op: Literal["all"] = "all"
    parts: tuple["Trigger", ...] = Field(min_length=1)

    def verdict(self, answers: Answers) -> Verdict:
        """One false part settles it; otherwise every part counts."""
        return _combine([part.verdict(answers) for part in self.parts], Truth.FALSE, Truth.TRUE)

    def questions(self) -> Iterator[str]:
        """Those of every part."""
        for part in self.parts:
            yield from part.questions()


class AnyOf(Value):
    """Applies when at least one part does."""

    op: Literal["any"] = "any"
    parts: tuple["Trigger", ...] = Field(min_length=1)

    def verdict(self, answers: Answers) -> Verdict:
        """One true part settles it; otherwise every part counts."""
        return _combine([part.verdict(answers) for part in self.parts], Truth.TRUE, Truth.FALSE)

    def questions(self) -> Iterator[str]:
        """Those of every part."""
        for part in self.parts:
            yield from part.questions()


Trigger: TypeAlias = Annotated[Always | Is | AllOf | AnyOf, Field(discriminator="op")]


def _combine(verdicts: list[Verdict], settling: Truth, otherwise: Truth) -> Verdict:
    """Join the parts: the first settling part alone explains; an open one keeps it open."""
    for verdict in verdicts:
        if verdict.truth is settling:
            return verdict
    undecided = [verdict for verdict in verdicts if verdict.truth is Truth.OPEN]
    if undecided:
        return Verdict(truth=Truth.OPEN, because=_joined(undecided))
    return Verdict(truth=otherwise, because=_joined(verdicts))


def _joined(verdicts: list[Verdict]) -> tuple[tuple[str, Answer], ...]:
    """Every reason once, in the order first met."""
    return tuple(dict.fromkeys(reason for verdict in verdicts for reason in verdict.because))


AllOf.model_rebuild()
AnyOf.model_rebuild()
