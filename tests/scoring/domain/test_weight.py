"""What one requirement weighs in the whole."""

from fractions import Fraction

from scoring.domain.weight import part_of_total
from tests.builders import a_tender


def test_a_requirement_has_its_part_of_its_criterion() -> None:
    tender = a_tender()  # 60 % shared by ARK-05 with weight 3 and ARK-08 with weight 2
    assert part_of_total(tender, "ARK-05") == Fraction(36, 100)
    assert part_of_total(tender, "ARK-08") == Fraction(24, 100)


def test_a_requirement_under_no_criterion_weighs_nothing() -> None:
    assert part_of_total(a_tender(), "ARK-01") == 0
