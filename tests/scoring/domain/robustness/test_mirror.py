"""The same bids under several models: the published cases where the model decides who wins."""

from fractions import Fraction

from scoring.domain.robustness.mirror import mirror
from scoring.domain.robustness.order import Order, RankingFunction, by_evaluation, in_order
from tests.oracles import agrees
from tests.scoring.domain.builders import LINEAR_UNFLOORED, evaluated, evaluation
from tests.scoring.domain.robustness import peers
from tests.scoring.domain.robustness.published import fractions, matrix, method, reversal, shares


def _always(order: Order) -> RankingFunction:
    return lambda _: order


def test_kofa_2017_68_normalisation_decides_the_winner() -> None:
    case = reversal("R02")
    cost, skill = (fractions(list(case[name].values())) for name in ("price", "quality"))
    weights = fractions(case["weights"])
    names = tuple(case["price"])

    def totals(own: list[Fraction]) -> dict[str, Fraction]:
        pairs = zip(cost, own, strict=True)
        return {name: weights[0] * a + weights[1] * b for name, (a, b) in zip(names, pairs, strict=True)}

    announced = totals(fractions(list(case["quality_normalised"].values())))
    without = totals(skill)
    found = mirror(names, {"med": _always(in_order(announced)), "uten": _always(in_order(without))})
    assert announced == {one: Fraction(figure) for one, figure in case["published"]["normalised"].items()}
    assert all(
        agrees(without[one], figure) for one, figure in case["following_from_the_rule"]["without"].items()
    )
    assert [one.first for one in found.reflections] == [("valgte",), ("klager",)]


def test_opricovic_tzeng_2004_two_normalisations_two_winners() -> None:
    case = method(reversal("R04")["case"])
    rows, weights, types = matrix(case), shares(case), case["types"]
    models = {
        name: peers.ranked(one, rows, weights, types, lowest_first=False)
        for name, one in (("min–max", peers.topsis_min_max), ("vektor", peers.topsis_vector))
    }
    found = mirror(("1", "2", "3"), models)
    assert [one.first for one in found.reflections] == [("2",), ("1",)]


def test_riksantikvarieambetet_2012_points_and_deductions_have_different_winners() -> None:
    case = reversal("R05")
    prices = {bid: Fraction(one) for bid, one in case["prices"].items()}
    grades = {bid: fractions(own) for bid, own in case["grades"].items()}
    company, personnel, execution, cost = fractions(list(case["weights"].values()))
    lowest = min(prices.values())

    def points(bid: str) -> Fraction:
        own = [*grades[bid], 5 * lowest / prices[bid]]
        return sum(
            (w * g for w, g in zip((company, personnel, execution, cost), own, strict=True)), Fraction(0)
        )

    def evaluated_price(bid: str, weight: Fraction) -> Fraction:
        pairs = zip((company, personnel, weight), grades[bid], strict=True)
        return prices[bid] * (1 - sum((w * g / 5 for w, g in pairs), Fraction(0)))

    heavier = Fraction(case["execution_weight_2"])
    at_35, at_45 = ({bid: evaluated_price(bid, weight) for bid in prices} for weight in (execution, heavier))
    orders = {
        "points": in_order({bid: points(bid) for bid in prices}),
        "deduction_35": in_order(at_35, lowest_first=True),
        "deduction_45": in_order(at_45, lowest_first=True),
    }
    found = mirror(tuple(prices), {name: _always(own) for name, own in orders.items()})
    told = {one.model: ">".join(bid for (bid,) in one.order) for one in found.reflections}
    assert told == {name: case["published"][name] for name in orders}
    for figures, printed in ((at_35, "evaluated_35"), (at_45, "evaluated_45")):
        assert all(agrees(figures[bid], figure) for bid, figure in case["published"][printed].items())


def test_models_that_agree_have_one_first() -> None:
    made = evaluation(evaluated("A", 100, 9), evaluated("B", 110, 7))
    linear = made.model_copy(update={"price_model": LINEAR_UNFLOORED})
    found = mirror(("A", "B"), {"forholdsmessig": by_evaluation(made), "lineær": by_evaluation(linear)})
    assert [one.first for one in found.reflections] == [("A",), ("A",)]


def test_a_model_that_cannot_rank_the_bids_says_why_and_stops_nobody() -> None:
    made, broken = evaluation(evaluated("A", 100, 9)), evaluation(evaluated("A", None, 9))
    found = mirror(("A",), {"en": by_evaluation(made), "annen": by_evaluation(broken)})
    assert [bool(one.order) for one in found.reflections] == [True, False]
    assert found.reflections[1].findings and not found.reflections[1].first
