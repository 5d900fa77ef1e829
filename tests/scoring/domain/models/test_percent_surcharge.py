"""Påslag i prosent: what lacking quality costs follows the bid's own price."""

from decimal import Decimal
from fractions import Fraction

import pytest

from requirements_lib.domain.outcome import Blocked
from requirements_lib.domain.weighing.price_model import PercentSurcharge
from scoring.domain.models.percent_surcharge import evaluate, largest
from scoring.domain.ranking.ranking import Ranking, rank
from tests.oracles import agrees, bid_case
from tests.scoring.domain.builders import evaluated, evaluation, price, quality


def test_oracle_o9_abakus() -> None:
    bids = (evaluated("A", 1_000_000, 7), evaluated("B", 1_150_000, 9), evaluated("C", 1_080_000, 8))
    ranking = rank(evaluation(*bids, criteria=(price(60), quality(40)), price_model=PercentSurcharge()))
    for letter, printed in (("A", "1200000.00"), ("B", "1226666.67"), ("C", "1224000.00")):
        assert agrees(ranking.of(letter).total, printed)
    assert "".join(bid.letter for bid in ranking.bids) == "ACB"
    assert largest(Fraction(1_000_000), Fraction(4, 10), Fraction(6, 10)) == Fraction(2_000_000, 3)


def _riksantikvarieambetet(execution: int, cost: int) -> Ranking:
    case = bid_case("B40-raa-test2-next")["inputs"]
    criteria = (
        price(cost),
        quality(10, "ARK-05", criterion="T2"),
        quality(20, "ARK-06", criterion="T3"),
        quality(execution, "ARK-07", criterion="T4"),
    )
    bids = [
        evaluated(letter, case["prices"][bid], *(2 * Decimal(grade) for grade in case["grades"][bid]))
        for letter, bid in (("A", "F1"), ("B", "F2"), ("C", "F3"))
    ]
    return rank(evaluation(*bids, criteria=criteria, price_model=PercentSurcharge()))


@pytest.mark.parametrize(
    ("execution", "cost", "order"), [(35, 35, "ACB"), (45, 25, "CAB")], ids=["35 percent", "45 percent"]
)
def test_riksantikvarieambetet_2012_percentage_deduction(execution: int, cost: int, order: str) -> None:
    published = bid_case("B40-raa-test2-next")["published"]
    ranking = _riksantikvarieambetet(execution, cost)
    names = {"A": "F1", "B": "F2", "C": "F3"}
    assert "".join(bid.letter for bid in ranking.bids) == order
    assert ">".join(names[letter] for letter in order) == published[f"evalprice{execution}_rank"]
    for letter, bid in names.items():
        # Theirs is price · (1 − Σ weight · grade / 5); ours is that divided by the weight of the price.
        printed = published.get(f"evalprice{execution}_{bid}")
        if printed is not None:
            assert agrees(ranking.of(letter).total * cost / 100, printed)


def test_unusable_prices_are_refused() -> None:
    with pytest.raises(Blocked):
        evaluate({"A": Decimal(0)}, {"A": ()}, PercentSurcharge())
