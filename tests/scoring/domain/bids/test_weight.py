"""What one score weighs in the whole."""

from fractions import Fraction

from requirements_lib.domain.tender.scored_item import item
from scoring.domain.bids.weight import part_of_total
from tests.builders import a_tender, judged_whole


def test_a_requirement_has_its_part_of_its_criterion() -> None:
    tender = a_tender()  # 60 % shared by ARK-05 with weight 3 and ARK-08 with weight 2
    assert part_of_total(tender, item(tender, "ARK-05")) == Fraction(36, 100)
    assert part_of_total(tender, item(tender, "ARK-08")) == Fraction(24, 100)


def test_a_requirement_under_no_criterion_weighs_nothing() -> None:
    tender = a_tender().model_copy(update={"criteria": ()})
    assert part_of_total(tender, item(tender, "ARK-05")) == 0


def test_a_criterion_judged_whole_weighs_all_it_is() -> None:
    tender = a_tender(criteria=judged_whole())
    assert part_of_total(tender, item(tender, "T2")) == Fraction(60, 100)
