"""Likt resultat: the stated rule, then people's lot; never a silent order."""

from fractions import Fraction

from requirements_lib.domain.weighing.criteria import TieRule
from scoring.domain.ranking.evaluation import Draw, Evaluation
from scoring.domain.ranking.tie import settle, tie_findings
from tests.scoring.domain.builders import NOON, evaluated, evaluation, price, quality

THREE = (price(40), quality(40, "ARK-05", criterion="T2"), quality(20, "ARK-06", criterion="T3"))


def _tied(rule: TieRule = TieRule.HEAVIEST_CRITERION, *draws: Draw) -> Evaluation:
    bids = (evaluated("A", 1, 1, 1), evaluated("B", 1, 1, 1), evaluated("C", 1, 1, 1))
    return evaluation(*bids, criteria=THREE, tie_rule=rule, draws=draws)


def _points(*own: int) -> tuple[Fraction, ...]:
    return tuple(Fraction(one) for one in own)


def _draw(*order: str) -> Draw:
    return Draw(order=order, drawn_by="Kari og Jonas", at=NOON)


def test_the_heaviest_criterion_decides_first() -> None:
    made = evaluation(evaluated("A", 1, 1), evaluated("B", 1, 1), criteria=(price(40), quality(60)))
    tie = settle({"A": _points(10, 4), "B": _points(4, 8)}, made)
    assert tie.groups == (("B",), ("A",))
    assert [step.criteria for step in tie.steps] == [("T2",)]
    assert tie.is_settled


def test_criteria_of_the_same_weight_are_compared_by_their_sum() -> None:
    tie = settle({"A": _points(10, 2, 6), "B": _points(5, 8, 4)}, _tied())
    assert tie.steps[0].criteria == ("T1", "T2")
    assert tie.steps[0].points == {"A": Fraction(12), "B": Fraction(13)}
    assert tie.groups == (("B",), ("A",))


def test_the_next_weight_decides_among_those_still_equal() -> None:
    points = {"A": _points(6, 6, 3), "B": _points(5, 7, 5), "C": _points(7, 6, 1)}
    tie = settle(points, _tied())
    assert tie.groups == (("C",), ("B",), ("A",))
    assert len(tie.steps) == 2


def test_bids_that_are_equal_throughout_stay_together() -> None:
    tie = settle({"A": _points(5, 5, 5), "B": _points(5, 5, 5)}, _tied())
    assert (tie.groups, tie.is_settled, tie.drawn) == ((("A", "B"),), False, False)


def test_a_lot_that_people_have_drawn_settles_what_is_left() -> None:
    tie = settle(
        {"A": _points(5, 5, 5), "B": _points(5, 5, 5)}, _tied(TieRule.HEAVIEST_CRITERION, _draw("B", "A"))
    )
    assert (tie.groups, tie.drawn) == ((("B",), ("A",)), True)


def test_the_rule_goes_before_the_lot() -> None:
    made = _tied(TieRule.HEAVIEST_CRITERION, _draw("A", "B"))
    tie = settle({"A": _points(4, 4, 9), "B": _points(5, 5, 5)}, made)
    assert (tie.groups, tie.drawn) == ((("B",), ("A",)), False)


def test_where_the_rule_is_the_lot_nothing_is_compared() -> None:
    tie = settle({"A": _points(9, 1, 1), "B": _points(1, 9, 1)}, _tied(TieRule.LOT))
    assert (tie.steps, tie.groups) == ((), (("A", "B"),))


def test_a_lot_between_other_bids_is_not_used_and_is_told() -> None:
    made = _tied(TieRule.LOT, _draw("B", "C"))
    tie = settle({"A": _points(1, 1, 1), "B": _points(1, 1, 1)}, made)
    assert tie.groups == (("A", "B"),)
    assert [(one.code, one.facts["bids"]) for one in tie_findings([tie], made)] == [
        ("tie_needs_draw", ["A", "B"]),
        ("draw_not_used", ["B", "C"]),
    ]


def test_a_lot_that_was_used_is_no_finding() -> None:
    made = _tied(TieRule.LOT, _draw("B", "A"))
    tie = settle({"A": _points(1, 1, 1), "B": _points(1, 1, 1)}, made)
    assert tie_findings([tie], made) == ()
