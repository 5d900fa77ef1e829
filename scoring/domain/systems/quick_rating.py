"""The half-hour rating: about twelve questions, and what each answer says of risk, requirements and hard stops."""

from collections.abc import Collection, Iterable
from datetime import date, datetime
from enum import StrEnum
from functools import cached_property
from typing import Self

from pydantic import Field, field_validator, model_validator

from requirements_lib.domain.library.requirement import RequirementId, Text
from requirements_lib.domain.value import Value
from scoring.domain.systems.contract import months_after
from scoring.domain.systems.risk import RiskCriterion, Span

LONGEST_EVIDENCE, LONGEST_GIVEN_BY = 2_000, 200
"""Characters."""


class Asked(StrEnum):
    """Who knows the answer."""

    MANAGER = "manager"
    USERS = "users"
    ACCESSIBILITY = "accessibility"
    OWNER = "owner"
    PROCUREMENT = "procurement"
    OPERATIONS = "operations"
    PRIVACY = "privacy"


class Stop(StrEnum):
    """What is never averaged away."""

    H1 = "H1"
    """A component past its support, and the system can be reached from the internet."""
    H2 = "H2"
    """Records that cannot be taken out and read."""
    H3 = "H3"
    """No valid data processing agreement."""
    H4 = "H4"
    """A contract without a way out for the data."""
    H5 = "H5"
    """A public screen that breaks the rules for universal design, without a plan."""
    H6 = "H6"
    """Only one person, or nobody, can run it."""


class Effect(Value):
    """What one answer says."""

    levels: dict[RiskCriterion, Span] = Field(default_factory=dict)
    points: dict[RequirementId, int] = Field(default_factory=dict)
    stops: tuple[Stop, ...] = ()
    leaves_open: tuple[Stop, ...] = ()
    """Stops it says nothing of, though the question is about them."""
    leaves_out: tuple[RequirementId, ...] = ()
    """Requirements that do not apply when this is the answer, until they are given points."""
    users: int | None = Field(default=None, ge=1, le=5)
    """How those who use the system judge it."""

    @field_validator("levels", mode="before")
    @classmethod
    def _one_level_is_a_span(cls, given: object) -> object:
        if not isinstance(given, dict):
            return given
        return {one: (level, level) if isinstance(level, int) else level for one, level in given.items()}


class Option(Effect):
    """One answer to choose, in the question's own words."""

    id: Text
    text: Text


class QuickQuestion(Value):
    """One question: with answers of its own, or answered by the levels of a risk criterion."""

    id: Text
    ask: Text
    help: Text
    asked_of: Asked
    unless_known: bool = False
    """Asked only when the register does not answer it."""
    criterion: RiskCriterion | None = None
    at: dict[int, Effect] = Field(default_factory=dict)
    """What a level of the criterion says besides the level."""
    options: tuple[Option, ...] = ()
    concerns: dict[RequirementId, Text] = Field(default_factory=dict)
    """The requirements it belongs to without giving points on them, and why it belongs to each."""
    concerns_all: bool = False
    """Whether its yardstick is the whole of the requirements that apply."""

    @model_validator(mode="after")
    def _answered_one_way(self) -> Self:
        if (self.criterion is None) != bool(self.options):
            raise ValueError(f"{self.id}: needs a criterion or options of its own, not both")
        if self.criterion and not set(self.at) <= set(range(1, self.criterion.highest + 1)):
            raise ValueError(f"{self.id}: says something of a level that {self.criterion} does not have")
        return self

    @model_validator(mode="after")
    def _belongs_to_requirements(self) -> Self:
        if not (self.ties or self.concerns_all):
            raise ValueError(f"{self.id}: belongs to no requirement")
        if twice := self.concerns.keys() & set(self.requirements):
            raise ValueError(f"{self.id}: both gives points on and concerns {', '.join(sorted(twice))}")
        return self

    @cached_property
    def effects(self) -> dict[str, Effect]:
        """What each answer says, by its id, in the order they are shown."""
        if self.criterion is None:
            return {one.id: one for one in self.options}
        return {
            str(level): self.at.get(level, Effect()).model_copy(
                update={"levels": {self.criterion: (level, level)}}
            )
            for level in range(1, self.criterion.highest + 1)
        }

    @cached_property
    def criteria(self) -> tuple[RiskCriterion, ...]:
        """The risk criteria it says something of."""
        found = {one for effect in self.effects.values() for one in effect.levels}
        return tuple(one for one in RiskCriterion if one in found)

    @cached_property
    def requirements(self) -> tuple[RequirementId, ...]:
        """The requirements it gives points on."""
        return tuple(sorted({one for effect in self.effects.values() for one in effect.points}))

    @property
    def ties(self) -> tuple[RequirementId, ...]:
        """The requirements it belongs to: those it gives points on, then those it concerns."""
        return *self.requirements, *self.concerns

    @cached_property
    def stops(self) -> tuple[Stop, ...]:
        """The hard stops it may show."""
        return tuple(sorted({one for effect in self.effects.values() for one in effect.stops}))


class QuickForm(Value):
    """All the questions, in the order they are asked."""

    old_after_months: int = Field(ge=1, le=120)
    questions: tuple[QuickQuestion, ...]

    @cached_property
    def requirements(self) -> frozenset[RequirementId]:
        """The requirements the short rating measures by."""
        return frozenset(one for question in self.questions for one in question.requirements)

    @cached_property
    def leaving_out(self) -> frozenset[str]:
        """The questions that leave a requirement out, and those that give such a requirement points."""
        said = [(one.id, effect) for one in self.questions for effect in one.effects.values()]
        gone = {requirement for _, effect in said for requirement in effect.leaves_out}
        return frozenset(id for id, effect in said if gone & {*effect.leaves_out, *effect.points})

    def question(self, id: str) -> QuickQuestion:
        """The question with this id."""
        return next(one for one in self.questions if one.id == id)

    def belonging_to(self, requirement: RequirementId) -> tuple[QuickQuestion, ...]:
        """The questions that give points on a requirement or concern it."""
        return tuple(one for one in self.questions if requirement in one.ties)

    def require_known(self, known: Collection[RequirementId]) -> None:
        """Raise ValueError naming every requirement a question belongs to that is not there."""
        missing = [f"{one.id}: {id}" for one in self.questions for id in one.ties if id not in known]
        if missing:
            raise ValueError(f"no such requirement: {', '.join(missing)}")

    def is_old(self, given: date, on: date) -> bool:
        """Whether an answer, points or a level of a day was given longer ago than they keep."""
        return months_after(given, self.old_after_months) < on


class QuickAnswer(Value):
    """What was answered: an option, or «ukjent» (None), by whom and when, and what it rests on."""

    option: str | None = None
    evidence: str = Field(default="", max_length=LONGEST_EVIDENCE)
    given_by: str = Field(default="", max_length=LONGEST_GIVEN_BY)
    """Who said it in the meeting."""
    by: str = ""
    """Pseudonymous id of the person who wrote it."""
    at: datetime | None = None

    def is_old(self, now: datetime, form: QuickForm) -> bool:
        """Whether it was given longer ago than answers keep."""
        return self.at is not None and form.is_old(self.at.date(), now.date())


class Said(Value):
    """An answer that counts, with its question and what it says."""

    question: str
    answer: QuickAnswer
    effect: Effect

    def is_later(self, at: datetime | None) -> bool:
        """Whether it was given after that; never when either has no time."""
        return _later(self.answer.at, at)

    def is_earlier(self, at: datetime | None) -> bool:
        """Whether it was given before that; never when either has no time."""
        return _later(at, self.answer.at)


def _later(one: datetime | None, other: datetime | None) -> bool:
    return one is not None and other is not None and one > other


def said(form: QuickForm, answers: dict[str, QuickAnswer]) -> tuple[Said, ...]:
    """What the answers say, in the order of the questions; an option that is no longer there says nothing."""
    return tuple(
        Said(question=question.id, answer=answer, effect=question.effects[answer.option])
        for question in form.questions
        if (answer := answers.get(question.id)) and answer.option in question.effects
    )


def narrowed(spans: Iterable[Span]) -> Span | None:
    """What all of them leave possible; None when two of them cannot both be so."""
    kept = tuple(spans)
    low, high = max(one[0] for one in kept), min(one[1] for one in kept)
    return (low, high) if low <= high else None
