"""What binds a question of the half-hour rating to requirements: what it gives points on, what it is evidence of."""

from collections.abc import Iterable

from requirements_lib.domain.library.requirement import Requirement, RequirementId
from requirements_lib.domain.tender.selection import Line, Standing
from requirements_lib.domain.value import Value
from scoring.domain.rating.known import Known
from scoring.domain.systems.quick_rating import Effect, QuickAnswer, QuickForm, QuickQuestion
from scoring.domain.systems.system import SystemRating


class Tie(Value):
    """One requirement a question belongs to, as it stands for a system."""

    requirement: Requirement
    tells: str
    """Why it belongs to the question; empty where the answer gives points instead."""
    standing: Standing
    rating: SystemRating | None
    """What counts now; None as long as nobody has said anything of it."""
    answered: str = ""
    """The question whose answer counts; empty when somebody has rated the requirement itself."""
    is_left_out: bool = False
    """Whether that answer says that the requirement does not apply."""


class Evidence(Value):
    """A question that belongs to a requirement, and what was answered to it."""

    question: QuickQuestion
    answer: QuickAnswer | None
    points: int | None
    """What the answer gives by itself."""
    leaves_out: bool
    """Whether the answer says that the requirement does not apply."""
    counts: bool
    """Whether it is the answer that counts, until somebody rates the requirement."""
    set_unknown: bool
    """Whether «ukjent» is what counts, set under the requirement."""
    tells: str


def ties(question: QuickQuestion, found: Known, lines: Iterable[Line]) -> tuple[Tie, ...]:
    """The requirements a question belongs to, those it gives points on first."""
    by_id = {one.requirement.id: one for one in lines}
    return tuple(
        Tie(
            requirement=by_id[id].requirement,
            tells=question.concerns.get(id, ""),
            standing=by_id[id].standing,
            rating=found.assessed.rating(id),
            answered=_answered(id, found),
            is_left_out=id in found.left_out,
        )
        for id in question.ties
        if id in by_id
    )


def evidence(requirement: RequirementId, form: QuickForm, found: Known) -> tuple[Evidence, ...]:
    """What was answered to each question that belongs to a requirement, in the order they are asked."""
    return tuple(_evidence(one, requirement, found) for one in form.belonging_to(requirement))


def _evidence(question: QuickQuestion, requirement: RequirementId, found: Known) -> Evidence:
    answer = found.assessed.system.quick.get(question.id)
    effect = question.effects.get((answer and answer.option) or "", Effect())
    rating = found.assessed.rating(requirement)
    return Evidence(
        question=question,
        answer=answer,
        points=effect.points.get(requirement),
        leaves_out=requirement in effect.leaves_out,
        counts=question.id == _answered(requirement, found),
        set_unknown=rating is not None and rating.points is None,
        tells=question.concerns.get(requirement, ""),
    )


def _answered(requirement: RequirementId, found: Known) -> str:
    counting = found.counting.get(requirement)
    return counting.question if counting else ""
