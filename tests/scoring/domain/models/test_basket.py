"""Priskurv: stated quantities times unit prices."""

from decimal import Decimal
from fractions import Fraction

from requirements_lib.domain.weighing.price_model import Basket, BasketLine
from scoring.domain.models.basket import basket, evaluate
from scoring.domain.ranking.ranking import rank
from tests.oracles import bid_case
from tests.scoring.domain.builders import evaluated, evaluation


def _model() -> tuple[Basket, tuple[Decimal, ...], dict[str, str]]:
    case = bid_case("B16-dfo-basket")
    lines = tuple(
        BasketLine(name=f"Post {place}", quantity=one)
        for place, one in enumerate(case["inputs"]["quantities"])
    )
    return Basket(lines=lines), tuple(map(Decimal, case["inputs"]["unit_prices"])), case["published"]


def test_oracle_o11_dfo_price_basket() -> None:
    model, prices, published = _model()
    cost = evaluate({"A": prices}, model).of("A")
    assert cost is not None
    assert [one.cost for one in cost.lines] == [Fraction(published[f"l{place}"]) for place in range(1, 5)]
    assert cost.price == Decimal(published["sum"])
    quantities = [Fraction(line.quantity) for line in model.lines]
    assert basket(quantities, [Fraction(one) for one in prices]) == cost.total


def test_the_sum_is_ranked_as_a_price() -> None:
    model, prices, _ = _model()
    dearer = tuple(2 * one for one in prices)
    bids = (evaluated("A", None, 5, amounts=prices), evaluated("B", None, 5, amounts=dearer))
    ranking = rank(evaluation(*bids, price_model=model))
    assert ranking.price is not None
    assert [ranking.price.of(bid).points for bid in "AB"] == [10, 5]
    assert ranking.price.lowest == Decimal(75280)


def test_unit_prices_of_any_length_are_summed_exactly() -> None:
    model = Basket(lines=(BasketLine(name="Post", quantity=Decimal("0.000001")),))
    cost = evaluate({"A": [Decimal("123456789012.123456")]}, model).of("A")
    assert cost is not None and Fraction(cost.price) == cost.total
