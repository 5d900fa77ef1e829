"""What was said last of a requirement: what somebody set for it, or an answer that gives points or leaves it out."""

from collections.abc import Iterable, Mapping

from requirements_lib.domain.library.requirement import RequirementId
from scoring.domain.systems.quick_rating import Said
from scoring.domain.systems.system import SystemRating, ratings_now


def last_said(given: Iterable[Said], ratings: Iterable[SystemRating]) -> dict[RequirementId, Said]:
    """The answer that counts, by requirement; none where what is set under the requirement counts."""
    rated = {one.requirement: one for one in ratings_now(ratings)}
    found: dict[RequirementId, Said] = {}
    for one in given:
        for requirement in (*one.effect.points, *one.effect.leaves_out):
            if requirement in rated and _stands(rated[requirement], one):
                continue
            before = found.get(requirement)
            if before is None or one.is_later(before.answer.at):
                found[requirement] = one
    return found


def _stands(rated: SystemRating, one: Said) -> bool:
    """Whether what is set counts before an answer: points until it is later, «ukjent» against older points alone."""
    if rated.points is not None:
        return not one.is_later(rated.at)
    return rated.requirement in one.effect.points and one.is_earlier(rated.at)


def left_out(counting: Mapping[RequirementId, Said]) -> frozenset[RequirementId]:
    """The requirements that do not apply, by the answers that count."""
    return frozenset(
        requirement for requirement, one in counting.items() if requirement in one.effect.leaves_out
    )
