"""How much one score weighs in the whole, so that a discussion can be given the time it is worth."""

from fractions import Fraction

from requirements_lib.domain.tender.scored_item import ScoredItem
from requirements_lib.domain.tender.tender import Tender


def part_of_total(tender: Tender, item: ScoredItem) -> Fraction:
    """The criterion's weight times the item's part of it, as a part of 1; 0 when it feeds no criterion."""
    if item.criterion is not None:
        return Fraction(item.criterion.weight) / 100
    criterion = tender.criterion_of(item.id)
    if criterion is None:
        return Fraction(0)
    weights = {one: Fraction(tender.asked(one).requirement.weight) for one in criterion.requirements}
    return Fraction(criterion.weight) / 100 * weights[item.id] / sum(weights.values())
