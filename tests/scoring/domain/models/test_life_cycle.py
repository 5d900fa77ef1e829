"""Livssykluskostnad: payments at their value today."""

from decimal import Decimal
from fractions import Fraction

from requirements_lib.domain.weighing.price_model import CostLine, LifeCycle, LowestPrice
from scoring.domain.models.life_cycle import discounted, evaluate, present_value
from scoring.domain.ranking.ranking import rank
from tests.oracles import agrees, bid_case
from tests.scoring.domain.builders import evaluated, evaluation, price


def test_ekene_life_cycle_cost_year_by_year_and_in_all() -> None:
    case = bid_case("B10-ekene-lcc")
    inputs, published = case["inputs"], case["published"]
    rate = Fraction(inputs["rate"])
    for year in range(1, 5):
        assert agrees(present_value(Fraction(inputs["annual"]), rate, year), published[f"y{year}"])
    line = CostLine(name="Drift", first_year=1, last_year=int(inputs["years"]))
    model = LifeCycle(lines=(line,), rate=Decimal(10), cost_decimals=6)
    amounts = {"A": [Decimal(inputs["annual"])], "B": [Decimal(inputs["annual2"])]}
    result = evaluate(amounts, model)
    for bid, name in (("A", "sum5"), ("B", "sum5_6000")):
        cost = result.of(bid)
        assert cost is not None and cost.price == Decimal(published[name])


def test_an_option_counts_for_its_share_and_a_residual_value_is_taken_off() -> None:
    lines = (
        CostLine(name="Anskaffelse"),
        CostLine(name="Opsjon", first_year=1, last_year=2, share=Decimal(50)),
        CostLine(name="Restverdi", first_year=2, last_year=2),
    )
    model = LifeCycle(lines=lines, rate=Decimal(0))
    cost = evaluate({"A": [Decimal(1000), Decimal(100), Decimal(-200)]}, model).of("A")
    assert cost is not None
    assert [one.cost for one in cost.lines] == [1000, 100, -200]
    assert cost.price == 900


def test_year_zero_is_not_discounted() -> None:
    assert discounted(CostLine(name="Anskaffelse"), Fraction(1, 10)) == 1


def test_the_present_value_is_ranked_as_a_price_rounded_as_announced() -> None:
    line = CostLine(name="Lisens", first_year=1, last_year=3)
    model = LifeCycle(lines=(line,), rate=Decimal(4), ranked_by=LowestPrice())
    bids = (evaluated("A", None, amounts=(Decimal(100),)), evaluated("B", None, amounts=(Decimal(99),)))
    ranking = rank(evaluation(*bids, criteria=(price(100),), price_model=model))
    assert [(bid.letter, bid.total) for bid in ranking.bids] == [
        ("B", Fraction("274.73")),
        ("A", Fraction("277.51")),
    ]
    assert ranking.cost is not None and ranking.cost.of("A") is not None
