"""What the models that compare a price share."""

from decimal import Decimal
from fractions import Fraction

from scoring.domain.models.priced_quality import QualityPoints, price_weight, shared

POINTS = [
    QualityPoints(criterion="T2", weight=Decimal(20), points=Fraction(5)),
    QualityPoints(criterion="T3", weight=Decimal(10), points=Fraction(5)),
]


def test_a_value_is_shared_by_the_weights_among_the_quality_criteria() -> None:
    assert shared(Fraction(100), POINTS) == (Fraction(200, 3), Fraction(100, 3))


def test_the_price_has_the_weight_that_is_left() -> None:
    assert price_weight(POINTS) == Fraction(7, 10)
