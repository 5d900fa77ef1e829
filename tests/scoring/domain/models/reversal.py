"""A published case where the winner changes when a bid that loses falls away, through the ranking itself."""

from decimal import Decimal
from fractions import Fraction
from typing import Any

from requirements_lib.domain.weighing.price_model import PriceModel
from scoring.domain.ranking.ranking import Ranking, rank
from tests.oracles import reversals
from tests.scoring.domain.builders import evaluated, evaluation, price, quality

NEAR = Fraction(1, 10**5)
"""Their figures have six decimals, and their qualities are rounded when written."""


def turns(case_id: str, model: PriceModel) -> None:
    """Assert that the case gives its published winner and scores, before and after the loser is rejected."""
    case = next(one for one in reversals() if one["id"] == case_id)
    before, after = _ranked(case, model, ""), _ranked(case, model, case["removed_loser"])
    assert before.of(case["removed_loser"]).place > 1
    for ranking, when in ((before, "before"), (after, "after")):
        assert ranking.first is not None and ranking.first.letter == case[f"winner_{when}"]
        for letter, printed in case[f"scores_{when}"].items():
            assert abs(ranking.of(letter).total * 10 - Fraction(printed)) < NEAR


def _ranked(case: dict[str, Any], model: PriceModel, gone: str) -> Ranking:
    """Their scale is 0–100, ours 0–10."""
    weight = Decimal(case["w_quality"]) * 100
    bids = [
        evaluated(
            letter,
            cost,
            Decimal(case["inputs"]["q"][letter]) / 10,
            rejected_because="Avvist." if letter == gone else "",
        )
        for letter, cost in case["inputs"]["p"].items()
    ]
    criteria = (price(str(100 - weight)), quality(str(weight)))
    return rank(evaluation(*bids, criteria=criteria, price_model=model))
