"""The additive table: exact totals, refused when it is not whole, and the same figures as the ranking it is from."""

from decimal import Decimal
from fractions import Fraction

import pytest

from scoring.domain.ranking.ranking import rank
from scoring.domain.robustness.table import Column, Row, Table, from_ranking, items_from_ranking
from tests.oracles import agrees
from tests.scoring.domain.builders import evaluated, evaluation, price, quality
from tests.scoring.domain.robustness.peers import sum_share
from tests.scoring.domain.robustness.published import fractions, matrix, method, shares
from tests.scoring.domain.robustness.tables import exact, table, with_price


def test_the_total_is_the_exact_weighted_sum() -> None:
    made = table(("33.3", "66.7"), A=("1/3", 10), B=(10, 0))
    assert made.totals == {"A": Fraction("33.3") / 300 + Fraction("6.67"), "B": Fraction("3.33")}
    assert made.leaders == ("A",)


def test_bids_with_the_same_total_share_the_lead() -> None:
    assert table((50, 50), A=(8, 6), B=(6, 8), C=(7, 6)).leaders == ("A", "B")


@pytest.mark.parametrize(
    ("weights", "points"),
    [
        ((50, 49), (5, 5)),
        ((50, 50), (5,)),
        ((50, 50), (5, 11)),
        ((50, 50), (5, -1)),
        ((150, -50), (5, 5)),
    ],
    ids=["weights of 99", "points missing", "above the scale", "below the scale", "a negative weight"],
)
def test_a_table_that_is_not_whole_is_refused(weights: tuple[int, ...], points: tuple[int, ...]) -> None:
    with pytest.raises(ValueError):
        table(weights, A=points)


@pytest.mark.parametrize("number", ["nan", "inf", "-inf"])
def test_what_is_not_a_number_is_refused(number: str) -> None:
    with pytest.raises(ValueError):
        Row.model_validate({"bid": "A", "points": (number,)})
    with pytest.raises(ValueError):
        Column.model_validate({"id": "T1", "weight": float(number)})


def test_a_bid_that_stands_twice_is_refused() -> None:
    row = Row(bid="A", points=(Fraction(5),))
    with pytest.raises(ValueError):
        Table(columns=(Column(id="T1", weight=Fraction(100)),), rows=(row, row))


def test_points_of_a_price_may_leave_the_scale() -> None:
    assert with_price((50, 50), A=(-3, 5)).totals["A"] == 1


def test_a_ranking_gives_the_same_totals_by_criterion_and_by_requirement() -> None:
    ranking = rank(
        evaluation(
            evaluated("A", 1_000_000, 6, 8, supplier="Nordfjell AS"),
            evaluated("B", 1_300_000, 9, "4.5"),
            criteria=(price(40), quality(60, "ARK-05", "ARK-06")),
            requirement_weights={"ARK-05": Decimal(3), "ARK-06": Decimal(4)},
        )
    )
    totals = {bid.bid: bid.total for bid in ranking.bids}
    criteria, requirements = from_ranking(ranking), items_from_ranking(ranking)
    assert criteria.totals == requirements.totals == totals
    assert [one.id for one in criteria.columns] == ["T1", "T2"]
    assert [one.id for one in requirements.columns] == ["T1", "ARK-05", "ARK-06"]
    assert requirements.weights == exact(40, "180/7", "240/7")
    assert [one.judged for one in requirements.columns] == [False, True, True]
    assert criteria.of("A").supplier == "Nordfjell AS"


def test_scikit_criteria_weighted_sum_basic() -> None:
    case = method("sk-wsm-basic")
    rows = {letter: row for letter, row in zip("AB", matrix(case), strict=True)}
    made = table([100 * one for one in shares(case)], **rows)
    assert [3 * total for total in made.totals.values()] == fractions(case["published"])


def test_pymcdm_weighted_sum_of_sum_shares() -> None:
    case = method("pm-wsm-selfref")
    rows = dict(zip("ABCDE", sum_share(matrix(case), case["types"]), strict=True))
    made = table([100 * one for one in shares(case)], **rows)
    whole = sum(fractions(case["weights"]))  # the source's weights add to 2
    assert all(
        agrees(whole * total, printed)
        for total, printed in zip(made.totals.values(), case["published"], strict=True)
    )
