"""Orders: by one figure each, and of a ranking for whoever takes part."""

from fractions import Fraction

import pytest

from requirements_lib.domain.outcome import Blocked
from scoring.domain.ranking.evaluation import Draw
from scoring.domain.ranking.ranking import rank
from scoring.domain.robustness.order import by_evaluation, in_order, order_of
from tests.scoring.domain.builders import NOON, evaluated, evaluation


def test_the_highest_is_first_and_equals_share_the_place() -> None:
    figures = {"A": Fraction(7), "B": Fraction(9), "C": Fraction(7)}
    assert in_order(figures) == (("B",), ("A", "C"))
    assert in_order(figures, lowest_first=True) == (("A", "C"), ("B",))


def test_a_ranking_gives_its_order_with_shared_places_and_drawn_lots() -> None:
    alike = (evaluated("A", 100, 5), evaluated("B", 100, 5), evaluated("C", 200, 1))
    assert order_of(rank(evaluation(*alike))) == (("A", "B"), ("C",))
    lot = Draw(order=("B", "A"), drawn_by="Kari", at=NOON)
    assert order_of(rank(evaluation(*alike, draws=(lot,)))) == (("B",), ("A",), ("C",))


def test_an_evaluation_is_ranked_again_as_if_the_others_had_not_been_there() -> None:
    ranked = by_evaluation(
        evaluation(evaluated("A", 100, 2), evaluated("B", 200, 7), evaluated("C", 400, 10))
    )
    assert ranked(("A", "B", "C")) == (("C",), ("B",), ("A",))
    assert ranked(("B", "C")) == (("B",), ("C",))


def test_a_rejected_bid_stays_out() -> None:
    ranked = by_evaluation(
        evaluation(evaluated("A", 100, 2), evaluated("B", 200, 7, rejected_because="For sent"))
    )
    assert ranked(("A", "B")) == (("A",),)


def test_what_stands_in_the_way_of_a_ranking_is_told() -> None:
    with pytest.raises(Blocked):
        by_evaluation(evaluation(evaluated("A", None, 2)))(("A",))
