"""Which single answer would change what is recommended: each answer is tried, and the whole is computed again."""

from collections.abc import Iterator, Mapping, Sequence
from datetime import date, datetime
from fractions import Fraction
from typing import TypeAlias

from requirements_lib.domain.library.trigger import Answer
from requirements_lib.domain.tender.selection import Line, Standing
from requirements_lib.domain.value import Value
from scoring.domain.phase_out.phase_out import Advice, Proposal, outlook, propose
from scoring.domain.rating.gap import WIDE
from scoring.domain.rating.known import Known, Lists, Yardstick, known
from scoring.domain.scale import MET_FROM
from scoring.domain.systems.quick_rating import QuickAnswer, QuickQuestion, narrowed
from scoring.domain.systems.register_fact import levels
from scoring.domain.systems.risk import RiskAnswer, RiskCriterion, Span
from scoring.domain.systems.system import AssessedSystem, SystemRating

Outcomes: TypeAlias = Mapping[str, tuple[Advice, Advice]]
"""What each answer would lead to, at best and at worst."""
EXPOSED = "exposed"
"""The field of the register whose answer may change it too."""
_ANCHORS = (0, MET_FROM)
"""Not met and met: more than that counts no more."""


class Turn(Value):
    """One answer that would change the recommendation, and what it would be."""

    question: str
    """A question of the half-hour rating, a field of the register, a risk criterion, or a requirement."""
    option: str
    best: Advice
    worst: Advice

    @property
    def is_certain(self) -> bool:
        """Whether nothing else that is missing could change it again."""
        return self.best is self.worst


def decided(found: Known, on: date) -> Proposal:
    """What is recommended by everything known of a system."""
    return propose(found.assessed, found.lines, on)


def turns(
    assessed: AssessedSystem, lines: tuple[Line, ...], lists: Lists, on: date, at: datetime
) -> tuple[Turn, ...]:
    """For each question the answer nearest to the one given that changes the recommendation, milder and worse.

    The questions of the half-hour rating once it is begun, and otherwise the risk criteria; the requirements where
    the whole yardstick counts. When the recommendation is open, only the answers that settle it count. An answer the
    register says cannot be so is not tried.
    """
    found = known(assessed, lines, lists, on)
    now, turned = decided(found, on), list[Turn]()
    if found.answered:
        for question in lists.form.questions:
            given = assessed.system.quick.get(question.id)
            tried = _questions(assessed, question, lines, lists, on, at)
            stands = given.option if given else None
            turned += _nearest(now, question.id, tuple(question.effects), tried, stands)
    else:
        turned += _criteria(assessed, now, lines, lists, on)
    turned += _exposed(assessed, now, lines, lists, on)
    if found.yardstick is Yardstick.WHOLE:
        turned += _requirements(now, found)
    return tuple(sorted(turned, key=lambda one: (one.best.urgency, one.worst.urgency)))


def _questions(
    assessed: AssessedSystem,
    question: QuickQuestion,
    lines: tuple[Line, ...],
    lists: Lists,
    on: date,
    at: datetime,
) -> Outcomes:
    found, register = {}, levels(assessed.system, lists.ends, on)
    for option, effect in question.effects.items():
        if _is_contradicted(effect.levels, register):
            continue
        answered = assessed.system.quick | {question.id: QuickAnswer(option=option, at=at)}
        system = assessed.system.model_copy(update={"quick": answered})
        tried = assessed.model_copy(update={"system": system})
        found[option] = _outlook(known(tried, lines, lists, on))
    return found


def _exposed(
    assessed: AssessedSystem, now: Proposal, lines: tuple[Line, ...], lists: Lists, on: date
) -> Iterator[Turn]:
    """Whether it is reached from the internet stands in the register, and decides alone with a support that ended."""
    outcomes = {}
    for answer in (Answer.YES, Answer.NO):
        system = assessed.system.model_copy(update={EXPOSED: answer})
        tried = assessed.model_copy(update={"system": system})
        outcomes[answer.value] = _outlook(known(tried, lines, lists, on))
    yield from _nearest(now, EXPOSED, tuple(outcomes), outcomes, assessed.system.exposed)


def _criteria(
    assessed: AssessedSystem, now: Proposal, lines: tuple[Line, ...], lists: Lists, on: date
) -> Iterator[Turn]:
    register = levels(assessed.system, lists.ends, on)
    for criterion in RiskCriterion:
        others = tuple(one for one in assessed.risk if one.criterion is not criterion)
        outcomes = {}
        every = [str(level) for level in range(1, criterion.highest + 1)]
        for level in range(1, criterion.highest + 1):
            if _is_contradicted({criterion: (level, level)}, register):
                continue
            risk = (*others, RiskAnswer(criterion=criterion, level=level))
            tried = known(assessed.model_copy(update={"risk": risk}), lines, lists, on)
            outcomes[str(level)] = _outlook(tried)
        stands = now.risk.levels.get(criterion)
        yield from _nearest(now, criterion.value, every, outcomes, str(stands) if stands else None)


def _requirements(now: Proposal, found: Known) -> Iterator[Turn]:
    applying = [line.requirement for line in found.lines if line.standing is Standing.IN]
    whole = sum((Fraction(one.weight) for one in applying), Fraction(0))
    for requirement in applying:
        share = Fraction(requirement.weight) / whole
        if not requirement.today.blocks_switch_off and not _may_cross(now, share):
            continue
        id = requirement.id
        others = tuple(one for one in found.assessed.ratings if one.requirement != id)
        outcomes = {}
        for points in _ANCHORS:
            ratings = (*others, SystemRating(requirement=id, points=points))
            tried = found.assessed.model_copy(update={"ratings": ratings})
            outcomes[str(points)] = outlook(tried, found.lines)
        yield from _nearest(now, id, tuple(outcomes), outcomes, None)


def _may_cross(now: Proposal, share: Fraction) -> bool:
    """Whether the distance can come over or under the half by one requirement's part of the weight."""
    return now.gap.possible.low - share < WIDE <= now.gap.possible.high + share


def _is_contradicted(spans: Mapping[RiskCriterion, Span], register: Mapping[RiskCriterion, Span]) -> bool:
    """Whether the register leaves no room for one of the levels."""
    return any(one in register and narrowed((span, register[one])) is None for one, span in spans.items())


def _nearest(
    now: Proposal, question: str, options: Sequence[str], outcomes: Outcomes, stands: str | None
) -> Iterator[Turn]:
    """One for each outcome that is another: the nearest to the answer that stands, or the first when none does."""
    place = options.index(stands) if stands in options else 0
    found: dict[tuple[Advice, Advice], Turn] = {}
    for option in sorted(outcomes, key=lambda one: abs(options.index(one) - place)):
        one = outcomes[option]
        if _changes(now, one):
            best, worst = one
            found.setdefault(one, Turn(question=question, option=option, best=best, worst=worst))
    yield from found.values()


def _changes(now: Proposal, one: tuple[Advice, Advice]) -> bool:
    if now.is_certain:
        return one != (now.best, now.worst)
    best, worst = one
    return best is worst


def _outlook(found: Known) -> tuple[Advice, Advice]:
    return outlook(found.assessed, found.lines)
