"""Min–maks: the ends are 10 and 0, and equal prices are told apart by nothing."""

from decimal import Decimal
from fractions import Fraction

import pytest

from requirements_lib.domain.outcome import Blocked
from requirements_lib.domain.weighing.price_model import MinMax
from scoring.domain.models.min_max import evaluate, min_max
from tests.scoring.domain.models.reversal import turns


def test_the_ends_and_the_middle() -> None:
    result = evaluate({"A": Decimal(100), "B": Decimal(150), "C": Decimal(300)}, MinMax())
    assert [result.of(bid).points for bid in "ABC"] == [10, Fraction(15, 2), 0]
    assert (result.lowest, result.highest) == (Decimal(100), Decimal(300))


def test_negometrix_weighted_score_eighty_points_between_the_extremes() -> None:
    assert min_max(Fraction(100), Fraction(200), Fraction(150), best=80) == 40


def test_all_equal_or_one_alone_get_full_points() -> None:
    assert evaluate({"A": Decimal(5), "B": Decimal(5)}, MinMax()).of("B").points == 10
    assert evaluate({"A": Decimal(5)}, MinMax()).of("A").points == 10


def test_a_krone_counts_as_much_as_a_million_when_it_is_all_there_is() -> None:
    result = evaluate({"A": Decimal(1_000_000), "B": Decimal(1_000_001)}, MinMax())
    assert result.of("B").points == 0


def test_unusable_prices_are_refused() -> None:
    with pytest.raises(Blocked):
        evaluate({"A": Decimal("NaN"), "B": Decimal(1)}, MinMax())


@pytest.mark.parametrize("case", ("R07", "R16"))
def test_a_loser_that_falls_away_turns_the_order_of_the_others(case: str) -> None:
    turns(case, MinMax())
