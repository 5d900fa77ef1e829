"""Places and shares in a framework agreement with several suppliers: exact, by what was announced, never guessed."""

from decimal import Decimal
from fractions import Fraction

from hypothesis import given
from hypothesis import strategies as st

from requirements_lib.domain.weighing.criteria import TieRule
from requirements_lib.domain.weighing.winners import Division, Winners
from scoring.domain.ranking.award import Award, award, whole_percents
from scoring.domain.ranking.evaluation import EvaluatedBid
from scoring.domain.ranking.ranking import rank
from tests.scoring.domain.builders import LINEAR_UNFLOORED, evaluated, evaluation

FIXED = Winners(most=3, division=Division.FIXED, shares=(Decimal(50), Decimal(30), Decimal(20)))
POINTS = Winners(most=2, division=Division.POINTS)
CASCADE = Winners(most=2)
# Totals 8,2, 8 and 2.
BIDS = (evaluated("A", 1_000_000, 7), evaluated("B", 1_250_000, 8), evaluated("C", 4_000_000, 2))


def _award(winners: Winners, *bids: EvaluatedBid, **changes: object) -> Award:
    return award(rank(evaluation(*(bids or BIDS), **changes)), winners)


def _letters(found: Award) -> list[str]:
    return [one.bid.letter for one in found.awarded]


def test_the_best_ranked_get_the_places_and_no_share_where_call_offs_follow_the_ranking() -> None:
    found = _award(CASCADE)
    assert [(one.bid.letter, one.place, one.share) for one in found.awarded] == [
        ("A", 1, None),
        ("B", 2, None),
    ]


def test_fixed_shares_follow_the_places() -> None:
    assert [(one.bid.letter, one.percent) for one in _award(FIXED).awarded] == [
        ("A", 50),
        ("B", 30),
        ("C", 20),
    ]


def test_fixed_shares_of_fewer_are_divided_in_the_same_proportion() -> None:
    found = _award(FIXED, *BIDS[:2])
    assert [one.share for one in found.awarded] == [Fraction(5, 8), Fraction(3, 8)]
    # 62.5 and 37.5: equal remainders, so the one left goes to the one ranked first.
    assert [one.percent for one in found.awarded] == [63, 37]


def test_shares_that_follow_points_are_exact() -> None:
    found = _award(POINTS)
    assert [one.share for one in found.awarded] == [Fraction(82, 162), Fraction(80, 162)]
    assert [one.percent for one in found.awarded] == [51, 49]


def test_a_total_that_is_not_above_zero_gives_no_shares_by_points() -> None:
    bids = (evaluated("A", 1_000_000, 7), evaluated("B", 9_000_000, 1))
    found = _award(POINTS, *bids, price_model=LINEAR_UNFLOORED)
    assert found.unshared
    assert [one.share for one in found.awarded] == [None, None]


def test_a_place_that_is_shared_at_the_border_is_not_given_to_anybody() -> None:
    alike = (BIDS[0], evaluated("B", 4_000_000, 2), evaluated("C", 4_000_000, 2))
    found = _award(CASCADE, *alike, tie_rule=TieRule.LOT)
    assert _letters(found) == ["A"]
    assert [one.letter for one in found.undecided] == ["B", "C"]


def test_a_shared_place_inside_is_undecided_where_the_place_decides_and_not_where_points_do() -> None:
    alike = (evaluated("A", 100, 5), evaluated("B", 100, 5))
    assert _letters(_award(CASCADE, *alike, tie_rule=TieRule.LOT)) == []
    by_points = _award(POINTS, *alike, tie_rule=TieRule.LOT)
    assert [one.share for one in by_points.awarded] == [Fraction(1, 2), Fraction(1, 2)]


def test_a_supplier_gets_a_second_place_only_when_that_was_announced() -> None:
    a, b, c = BIDS
    variant = b.model_copy(update={"same_supplier_as": "A"})
    found = _award(CASCADE, a, variant, c)
    assert _letters(found) == ["A", "C"]
    assert [one.letter for one in found.passed_over] == ["B"]
    twice = _award(CASCADE.model_copy(update={"same_supplier_twice": True}), a, variant, c)
    assert _letters(twice) == ["A", "B"]


@given(st.lists(st.integers(1, 10**6), min_size=1, max_size=30))
def test_whole_percents_always_add_to_100_and_none_is_moved_by_one_or_more(weights: list[int]) -> None:
    shares = tuple(Fraction(one, sum(weights)) for one in weights)
    percents = whole_percents(shares)
    assert sum(percents) == 100
    assert all(abs(one - share * 100) < 1 for one, share in zip(percents, shares, strict=True))
