"""What deviations are priced at is put on the price before it is compared, exactly, and only there."""

from decimal import Decimal
from fractions import Fraction

import pytest

from requirements_lib.domain.outcome import Blocked, Refusal
from requirements_lib.domain.weighing.price_model import Basket, BasketLine, LowestPrice, PriceModel
from scoring.domain.bids.deviation import PricedDeviation, added, without
from scoring.domain.explanation import leads, price_needed
from scoring.domain.ranking.evaluation import Evaluation
from scoring.domain.ranking.low_bid import Against, LowBidRule, low_bids
from scoring.domain.ranking.ranking import rank
from scoring.storage.low_bid import load
from tests.scoring.domain.builders import TODAY, evaluated, evaluation, price

LICENCE = PricedDeviation(requirement="ARK-05", amount=Decimal(50_000), reason="Egen lisens i fire år.")
TRIFLE = PricedDeviation(amount=Decimal("0.01"), reason="Avrunding i avtalen.")


def _made(*deviations: PricedDeviation, model: PriceModel | None = None) -> Evaluation:
    a = evaluated("A", 1_000_000, 5, deviations=deviations)
    changes = {"price_model": model} if model else {}
    return evaluation(a, evaluated("B", 1_050_000, 5), **changes)


def test_a_priced_deviation_is_put_on_the_price_that_gives_points() -> None:
    ranking = rank(_made(LICENCE))
    assert ranking.price is not None
    assert ranking.price.of("A").price == 1_050_000
    assert [one.shared for one in ranking.bids] == [True, True]


def test_one_ore_more_turns_the_order() -> None:
    assert [one.letter for one in rank(_made(LICENCE, TRIFLE)).bids] == ["B", "A"]


def test_a_price_that_is_compared_itself_and_one_made_of_lines_get_it_too() -> None:
    alone = evaluated("A", 100, deviations=(LICENCE,))
    ranking = rank(evaluation(alone, criteria=(price(100),), price_model=LowestPrice()))
    assert ranking.bids[0].total == 50_100
    basket = Basket(lines=(BasketLine(name="Timer", quantity=Decimal(10)),))
    lines = evaluated("A", None, 5, amounts=(Decimal(700),), deviations=(LICENCE,))
    made = rank(evaluation(lines, price_model=basket))
    assert made.price is not None
    assert made.price.of("A").price == 57_000


def test_a_price_that_is_missing_or_zero_is_not_hidden_by_a_deviation() -> None:
    for offered in (None, 0):
        with pytest.raises(Blocked):
            rank(evaluation(evaluated("A", offered, 5, deviations=(LICENCE,))))


def test_what_the_supplier_asks_is_held_against_the_others_without_the_deviations() -> None:
    (rule,) = [one for one in load().at(TODAY) if one.code is Against.NEXT_LOWEST]
    strict = LowBidRule.model_validate(rule.model_dump() | {"percent": Decimal(40)})
    made = evaluation(evaluated("A", 60, 5, deviations=(LICENCE,)), evaluated("B", 100, 5))
    assert [one.price for one in low_bids(made, (strict,), None)] == [60]


def test_the_price_that_would_have_closed_a_lead_is_the_suppliers_own() -> None:
    made = evaluation(evaluated("B", 1_000_000, 5), evaluated("A", 1_000_000, 5, deviations=(LICENCE,)))
    (lead,) = leads(rank(made))
    assert lead.behind.letter == "A"
    assert price_needed(rank(made), lead) == 950_000


def test_deviations_are_added_and_taken_back_by_their_place() -> None:
    both = (LICENCE, TRIFLE)
    assert Fraction(added(both)) == Fraction(5_000_001, 100)
    assert without(both, 1) == (TRIFLE,)
    for place in (0, 3):
        with pytest.raises(Refusal, match="unknown_deviation"):
            without(both, place)


def test_a_file_without_deviations_is_as_it_was() -> None:
    assert "deviations" not in evaluation(evaluated("A", 1, 5)).bids[0].model_dump(mode="json")
