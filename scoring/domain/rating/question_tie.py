"""What binds a question of the half-hour rating to requirements: what it gives points on, what it is evidence of."""

from collections.abc import Iterable

from requirements_lib.domain.library.requirement import Requirement, RequirementId
from requirements_lib.domain.tender.selection import Line, Standing
from requirements_lib.domain.value import Value
from scoring.domain.rating.known import Known
from scoring.domain.systems.quick_rating import QuickAnswer, QuickForm, QuickQuestion
from scoring.domain.systems.system import AssessedSystem, SystemRating


class Tie(Value):
    """One requirement a question belongs to, as it stands for a system."""

    requirement: Requirement
    tells: str
    """What an answer says of it; empty where the answer gives points instead."""
    standing: Standing
    rating: SystemRating | None
    """What counts now; None as long as nobody has said anything of it."""
    answered: str = ""
    """The question whose answer the points come from; empty when somebody has rated the requirement itself."""


class Evidence(Value):
    """A question that belongs to a requirement, and what was answered to it."""

    question: QuickQuestion
    answer: QuickAnswer | None
    points: int | None
    """What the answer gives by itself."""
    counts: bool
    """Whether those points are the ones that count, until somebody rates the requirement."""
    tells: str


def ties(
    question: QuickQuestion, form: QuickForm, now: AssessedSystem, found: Known, lines: Iterable[Line]
) -> tuple[Tie, ...]:
    """The requirements a question belongs to, those it gives points on first. `now` is the system as stored."""
    by_id = {one.requirement.id: one for one in lines}
    return tuple(
        Tie(
            requirement=by_id[id].requirement,
            tells=question.concerns.get(id, ""),
            standing=by_id[id].standing,
            rating=found.assessed.rating(id),
            answered=_answered(id, form, now, found),
        )
        for id in question.ties
        if id in by_id
    )


def evidence(
    requirement: RequirementId, form: QuickForm, now: AssessedSystem, found: Known
) -> tuple[Evidence, ...]:
    """What was answered to each question that belongs to a requirement, in the order they are asked."""
    counting = _answered(requirement, form, now, found)
    return tuple(
        Evidence(
            question=one,
            answer=now.system.quick.get(one.id),
            points=_points(one, requirement, now),
            counts=one.id == counting,
            tells=one.concerns.get(requirement, ""),
        )
        for one in form.belonging_to(requirement)
    )


def _answered(requirement: RequirementId, form: QuickForm, now: AssessedSystem, found: Known) -> str:
    """The question whose answer counts as the rating of a requirement."""
    rating = found.assessed.rating(requirement)
    if rating is None or rating == now.rating(requirement):
        return ""
    given = (one.id for one in form.belonging_to(requirement) if _points(one, requirement, now) is not None)
    return next(given, "")


def _points(question: QuickQuestion, requirement: RequirementId, now: AssessedSystem) -> int | None:
    answer = now.system.quick.get(question.id)
    effect = question.effects.get(answer.option) if answer and answer.option else None
    return effect.points.get(requirement) if effect else None
