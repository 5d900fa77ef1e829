"""How much one requirement weighs in the whole, so that a discussion can be given the time it is worth."""

from fractions import Fraction

from requirements_lib.domain.requirement import RequirementId
from requirements_lib.domain.tender import Tender


def part_of_total(tender: Tender, requirement: RequirementId) -> Fraction:
    """The criterion's weight times the requirement's part of it, as a part of 1; 0 when it feeds no criterion."""
    criterion = tender.criterion_of(requirement)
    if criterion is None:
        return Fraction(0)
    weights = {one: Fraction(tender.asked(one).requirement.weight) for one in criterion.requirements}
    return Fraction(criterion.weight) / 100 * weights[requirement] / sum(weights.values())
