"""Everything about how close it was, for the bid that is ranked first."""

from decimal import Decimal
from fractions import Fraction

from requirements_lib.domain.weighing.price_model import Deduction
from requirements_lib.domain.weighing.quality_model import Normalisation, QualityModel
from scoring.domain.ranking.ranking import Ranking, rank
from scoring.domain.robustness.closeness import Closeness, closeness
from tests.scoring.domain.builders import evaluated, evaluation, price, quality


def _found(ranking: Ranking) -> Closeness:
    found = closeness(ranking)
    assert found is not None
    return found


def test_where_a_price_is_compared_or_quality_is_lifted_nothing_is_said() -> None:
    bids = (evaluated("A", 100, 5), evaluated("B", 110, 7))
    assert closeness(rank(evaluation(*bids, price_model=Deduction(full_value=Decimal(10))))) is None
    lifted = QualityModel(normalisation=Normalisation.ADDITIVE)
    assert closeness(rank(evaluation(*bids, quality_model=lifted))) is None


def test_the_worked_example_of_the_method_page() -> None:
    found = _found(
        rank(
            evaluation(
                evaluated("A", 1_000_000, 6, 8),
                evaluated("B", 1_250_000, 9, "4.5"),
                criteria=(price(40), quality(60, "ARK-05", "ARK-06")),
                requirement_weights={"ARK-05": Decimal(3), "ARK-06": Decimal(2)},
            )
        )
    )
    assert (found.first, found.dominates) == (("A",), False)
    assert [(one.low, one.high) for one in found.intervals] == [(Fraction(50, 3), 100), (0, Fraction(250, 3))]
    assert (found.shifts[0].column, found.shifts[0].to) == ("T1", Fraction(50, 3))
    change = found.changes[0]
    assert (change.bid, change.column, change.level_at, change.whole) == (
        "A",
        "ARK-05",
        Fraction(40, 9),
        Fraction(4),
    )
    assert found.space.of("A").first == Fraction(5, 6)
    assert found.uncertainty is not None and found.uncertainty.scores == 4
    assert found.uncertainty.of("A") + found.uncertainty.of("B") + found.uncertainty.shared == 1
    assert found.uncertainty.of("A") == Fraction(225, 256)
    assert found.removals is not None
    assert [one.turns_first for one in found.removals] == [False, False]


def test_a_shared_first_place_names_everybody() -> None:
    found = _found(rank(evaluation(evaluated("A", 100, 5), evaluated("B", 100, 5))))
    assert found.first == ("A", "B")


def test_one_bid_only_is_no_obstacle() -> None:
    found = _found(rank(evaluation(evaluated("A", 100, 5))))
    assert (found.shifts, found.changes, found.removals) == ((), (), ())
    assert found.dominates


def test_two_hundred_bids_are_answered_but_for_leaving_each_out() -> None:
    found = _found(rank(evaluation(*(evaluated(f"B{one}", 100 + one, one % 11) for one in range(200)))))
    assert found.removals is None
    assert len(found.space.shares) == 200
    assert found.space.is_exact


def test_all_equal_is_no_obstacle() -> None:
    found = _found(rank(evaluation(*(evaluated(letter, 100, 5) for letter in "ABCD"))))
    assert found.first == ("A", "B", "C", "D")
    assert {one.size for one in found.changes} == {0}


def test_on_a_shorter_scale_the_same_judgement_is_as_close_and_is_told_on_that_scale() -> None:
    ten = rank(evaluation(evaluated("A", 1_000_000, 5), evaluated("B", 1_250_000, 10)))
    six = QualityModel(requirement_highest=6)
    short = rank(evaluation(evaluated("A", 1_000_000, 3), evaluated("B", 1_250_000, 6), quality_model=six))
    wide, narrow = _found(ten), _found(short)
    assert narrow.items.totals == narrow.criteria.totals == wide.criteria.totals
    assert [one.level_at for one in narrow.changes] == [one.level_at * 6 / 10 for one in wide.changes]
    steps = [one.whole for one in narrow.changes if one.whole is not None]
    assert steps and all(one % Fraction(1, 2) == 0 for one in steps)
    assert narrow.uncertainty is not None and narrow.uncertainty.step == 1
    moved = next(one for one in narrow.items.columns if one.id == "ARK-05")
    assert moved.unit == Fraction(10, 6)
