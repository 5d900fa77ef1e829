"""Everything known of a system put together: what was rated, what was answered in half an hour, what the register says.

A level somebody has set on the full scale counts before an older answer to the half-hour rating; an answer is
narrowed by the register where both can be so, and stands alone where they cannot.
"""

from collections.abc import Iterable, Mapping
from datetime import date
from enum import StrEnum

from pydantic import Field

from requirements_lib.domain.library.library import Library
from requirements_lib.domain.library.requirement import RequirementId
from requirements_lib.domain.library.trigger import Answer
from requirements_lib.domain.tender.selection import Line, Standing, whole
from requirements_lib.domain.value import Value
from scoring.domain.rating.gap import has_enough
from scoring.domain.rating.hard_stop import stops
from scoring.domain.systems.last_said import last_said, left_out
from scoring.domain.systems.quick_rating import QuickForm, Said, narrowed, said
from scoring.domain.systems.register_fact import levels, needs
from scoring.domain.systems.risk import RiskAnswer, RiskCriterion, Span, answers_now
from scoring.domain.systems.support_end import SupportEnds, unknown
from scoring.domain.systems.system import AssessedSystem, System, SystemRating, points_now, ratings_now


class Yardstick(StrEnum):
    """What the distance is measured by."""

    WHOLE = "whole"
    SHORT = "short"
    """The requirements of the half-hour rating, as long as less than 70 % of the whole is rated."""


class Source(StrEnum):
    """Where what is known of a criterion comes from."""

    RATING = "rating"
    QUESTION = "question"
    REGISTER = "register"


class Known(Value):
    """A system with everything that is known of it, and the requirements it is measured by."""

    assessed: AssessedSystem
    lines: tuple[Line, ...]
    yardstick: Yardstick
    sources: dict[RiskCriterion, Source]
    disagree: tuple[RiskCriterion, ...]
    """Where the register and an answer cannot both be right; the answer counts."""
    users: int | None
    """How those who use it judge it, 1–5."""
    answered: int
    """How many questions of the half-hour rating have an answer, «ukjent» apart."""
    unmeasured: tuple[Line, ...] = ()
    """The rest of the whole yardstick, where it is measured by the short one."""
    counting: dict[RequirementId, Said] = Field(default_factory=dict)
    """The answer that counts, by requirement; none where points given under the requirement count."""

    @property
    def left_out(self) -> frozenset[RequirementId]:
        """The requirements that do not apply, by the answers."""
        return left_out(self.counting)


class Lists(Value):
    """What every system is judged by, besides the library."""

    form: QuickForm
    ends: SupportEnds | None = None


def lines_of(system: System, library: Library) -> tuple[Line, ...]:
    """Every requirement with its standing, by what is answered and by what the register's own fields say."""
    return whole(library, needs(system), system.delivery_model)


def known(assessed: AssessedSystem, lines: tuple[Line, ...], lists: Lists, on: date) -> Known:
    """Everything known of a system on a day. Of one that nobody has rated, only what is stored."""
    system, given = assessed.system, said(lists.form, assessed.system.quick)
    begun = bool(given)
    register = levels(system, lists.ends, on) if begun or assessed.is_rated else {}
    found = _risk(assessed, given, register)
    counting = last_said(given, assessed.ratings)
    ratings = _ratings(assessed, counting)
    if gone := left_out(counting):
        lines = tuple(one for one in lines if one.requirement.id not in gone)
    applying = [one.requirement for one in lines if one.standing is Standing.IN]
    short = begun and not has_enough(applying, ratings)
    yardstick = Yardstick.SHORT if short else Yardstick.WHOLE
    unmeasured: tuple[Line, ...] = ()
    if short:
        lines, unmeasured = _short(lines, lists.form, ratings)
    spans = {one.criterion: one.span for one in found.answers}
    kept = {
        "risk": found.answers,
        "ratings": ratings,
        "stops": stops(system, lists.form, given, spans, needs(system), begun, register),
        "disagree": found.disagree,
        "support_unknown": unknown(system, lists.ends) if begun or assessed.is_rated else (),
    }
    return Known(
        assessed=assessed.model_copy(update=kept),
        lines=lines,
        yardstick=yardstick,
        sources=found.sources,
        disagree=found.disagree,
        users=next((one.effect.users for one in given if one.effect.users), None),
        answered=len(given),
        unmeasured=unmeasured,
        counting=counting,
    )


def settled(system: System, lists: Lists, on: date) -> frozenset[str]:
    """The questions asked only when the register does not answer them, and that it answers well enough."""
    found, answers = levels(system, lists.ends, on), needs(system)
    cloud = found.get(RiskCriterion.L5) is not None
    low, high = found.get(RiskCriterion.L2, (1, RiskCriterion.L2.highest))
    no_people = answers.get("personal_data") is Answer.NO
    known_of = {"platform": cloud, "contract": low == high, "processing": no_people}
    return frozenset(one for one, so in known_of.items() if so)


class _Risk(Value):
    answers: tuple[RiskAnswer, ...]
    sources: dict[RiskCriterion, Source]
    disagree: tuple[RiskCriterion, ...]


def _risk(assessed: AssessedSystem, given: Iterable[Said], register: Mapping[RiskCriterion, Span]) -> _Risk:
    full = {one.criterion: one for one in answers_now(assessed.risk)}
    asked = {criterion: one for one in given for criterion in one.effect.levels}
    answers, sources, disagree = [], {}, []
    for criterion in RiskCriterion:
        rated, one, by_register = full.get(criterion), asked.get(criterion), register.get(criterion)
        if rated is not None and rated.level is not None and not (one and one.is_later(rated.at)):
            answers.append(rated)
            sources[criterion] = Source.RATING
            if by_register and narrowed((rated.span, by_register)) is None:
                disagree.append(criterion)
            continue
        spans = [span for span in (one.effect.levels[criterion] if one else None, by_register) if span]
        if not spans:
            answers += [rated] if rated else []
            continue
        span = narrowed(spans)
        if span is None:
            disagree.append(criterion)
        sources[criterion] = Source.QUESTION if one else Source.REGISTER
        answers.append(_answer(criterion, span or spans[0], one))
    return _Risk(answers=tuple(answers), sources=sources, disagree=tuple(disagree))


def _answer(criterion: RiskCriterion, span: Span, one: Said | None) -> RiskAnswer:
    given = {"at": one.answer.at, "by": one.answer.by, "reason": one.answer.evidence} if one else {}
    return RiskAnswer.of(criterion, span).model_copy(update=given)


def _ratings(assessed: AssessedSystem, counting: Mapping[RequirementId, Said]) -> tuple[SystemRating, ...]:
    """What is rated, and the points of the answers that count."""
    found = {one.requirement: one for one in ratings_now(assessed.ratings)}
    for requirement, one in counting.items():
        if requirement in one.effect.points:
            found[requirement] = SystemRating(
                requirement=requirement,
                points=one.effect.points[requirement],
                reason=one.answer.evidence,
                by=one.answer.by,
                at=one.answer.at,
            )
    return tuple(found.values())


def _short(
    lines: Iterable[Line], form: QuickForm, ratings: Iterable[SystemRating]
) -> tuple[tuple[Line, ...], tuple[Line, ...]]:
    """The requirements of the short rating, and the rest. One that is answered applies."""
    rated = points_now(ratings).keys()
    wanted = form.requirements
    kept: tuple[list[Line], list[Line]] = [], []
    for one in lines:
        id = one.requirement.id
        if id in rated and one.standing is Standing.UNDECIDED:
            one = one.model_copy(update={"standing": Standing.IN})
        kept[id not in wanted].append(one)
    short, rest = kept
    return tuple(short), tuple(rest)
