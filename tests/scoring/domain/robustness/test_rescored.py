"""Who is first when points on one criterion are others, against ranking everything again."""

from decimal import Decimal
from fractions import Fraction

import pytest

from requirements_lib.domain.weighing.price_model import Deduction, PriceModel, Proportional, Qcbs
from requirements_lib.domain.weighing.quality_model import Normalisation, QualityModel
from scoring.domain.ranking.ranking import rank
from scoring.domain.robustness.rescored import Rescored
from tests.scoring.domain.builders import evaluated, evaluation, price, quality


@pytest.mark.parametrize(
    ("model", "lifting"),
    [
        (Proportional(), Normalisation.NONE),
        (Proportional(), Normalisation.PROPORTIONAL),
        (Proportional(), Normalisation.ADDITIVE),
        (Qcbs(), Normalisation.NONE),
        (Deduction(full_value=Decimal(100)), Normalisation.NONE),
    ],
)
def test_the_first_is_that_of_ranking_again(model: PriceModel, lifting: Normalisation) -> None:
    def ranked(points: int) -> tuple[str, ...]:
        bids = evaluated("A", 100, 5), evaluated("B", 110, points), evaluated("C", 130, 7)
        made = evaluation(*bids, price_model=model, quality_model=QualityModel(normalisation=lifting))
        return tuple(one.bid for one in rank(made).bids if one.place == 1)

    bids = evaluated("A", 100, 5), evaluated("B", 110, 4), evaluated("C", 130, 7)
    made = evaluation(*bids, price_model=model, quality_model=QualityModel(normalisation=lifting))
    rescored = Rescored(rank(made))
    found = [rescored.first("B", made.criteria[1], Fraction(points)) for points in range(11)]
    assert found == [ranked(points) for points in range(11)]
    assert len(set(found)) > 1


def test_a_tie_is_settled_by_the_announced_rule() -> None:
    criteria = (price(40), quality(35), quality(25, "ARK-06", criterion="T3"))
    bids = evaluated("A", 100, 5, 5), evaluated("B", 100, 0, 10)
    rescored = Rescored(rank(evaluation(*bids, criteria=criteria)))
    # 35 · q + 25 · 10 = 35 · 5 + 25 · 5 at q = 10/7: the heavier quality criterion settles it.
    assert rescored.first("B", criteria[1], Fraction(10, 7)) == ("A",)
    assert rescored.first("B", criteria[1], Fraction(10, 7) + Fraction(1, 10**9)) == ("B",)
    alike = Rescored(rank(evaluation(evaluated("A", 100, 5), evaluated("B", 100, 4))))
    assert alike.first("B", quality(), Fraction(5)) == ("A", "B")
