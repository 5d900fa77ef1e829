"""Påslag fra kontraktsverdien: no other bid can move an evaluated price."""

from decimal import Decimal
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from requirements_lib.domain.outcome import Blocked
from requirements_lib.domain.weighing.price_model import ContractSurcharge
from scoring.domain.models.contract_surcharge import evaluate, largest
from scoring.domain.ranking.ranking import rank
from tests.scoring.domain.builders import evaluated, evaluation, price, quality

CRITERIA = (price(60), quality(25, "ARK-05"), quality(15, "ARK-06", criterion="T3"))
MODEL = ContractSurcharge(contract_value=Decimal(2_000_000))
BIDS = (
    evaluated("A", 1_900_000, 7, 9),
    evaluated("B", 2_050_000, 9, 10),
    evaluated("C", 1_700_000, 4, 5),
)


def test_oracle_o9b_oslobygg() -> None:
    assert [largest(Fraction(2_000_000), Fraction(weight)) for weight in (25, 15)] == [500_000, 300_000]
    ranking = rank(evaluation(*BIDS, criteria=CRITERIA, price_model=MODEL))
    assert [(bid.letter, bid.total) for bid in ranking.bids] == [
        ("A", Fraction(2_080_000)),
        ("B", Fraction(2_100_000)),
        ("C", Fraction(2_150_000)),
    ]
    assert [one.weighted for one in ranking.of("A").criteria] == [1_900_000, 150_000, 30_000]
    assert ranking.lead == 20_000


OFFERS = st.lists(st.tuples(st.integers(1, 10**9), st.integers(0, 20)), min_size=2, max_size=6)


@given(offers=OFFERS, gone=st.integers(0, 5))
def test_an_evaluated_price_is_unmoved_by_other_bids(offers: list[tuple[int, int]], gone: int) -> None:
    bids = [evaluated("ABCDEF"[place], cost, Decimal(own) / 2) for place, (cost, own) in enumerate(offers)]
    left = [bid for place, bid in enumerate(bids) if place != gone % len(bids)]
    everybody = rank(evaluation(*bids, price_model=MODEL))
    fewer = rank(evaluation(*left, price_model=MODEL))
    assert all(fewer.of(bid.id).total == everybody.of(bid.id).total for bid in left)
    assert [bid.letter for bid in fewer.bids] == [
        bid.letter for bid in everybody.bids if bid.bid in {one.id for one in left}
    ]


def test_unusable_prices_are_refused() -> None:
    with pytest.raises(Blocked):
        evaluate({"A": Decimal(0)}, {"A": ()}, MODEL)
