"""What is left open of the weights is tried at its ends, and who can come first is exact."""

from decimal import Decimal
from fractions import Fraction
from itertools import product

from hypothesis import given
from hypothesis import strategies as st

from requirements_lib.domain.weighing.criteria import Criterion, CriterionKind, leaves
from requirements_lib.domain.weighing.price_model import Linear, MinMax, Qcbs
from requirements_lib.domain.weighing.trial import UNTRIED, ImaginedBid
from requirements_lib.domain.weighing.weighting import settled
from scoring.domain.ranking.ranking import rank
from scoring.domain.robustness.order import order_of
from scoring.domain.trial.trial import Setting, evaluation
from scoring.domain.trial.trial_ends import Open, left_open
from tests.scoring.domain.trial.test_trial import a_setting


def _tops(*given: tuple[int, int, int]) -> tuple[Criterion, ...]:
    """Price and then quality criteria, each with a preliminary weight and its range."""
    return tuple(
        Criterion(
            id=f"T{place}",
            name=f"K{place}",
            kind=CriterionKind.QUALITY if place else CriterionKind.PRICE,
            weight=Decimal(weight),
            least=Decimal(low),
            most=Decimal(high),
        )
        for place, (weight, low, high) in enumerate(given)
    )


def _open(criteria: tuple[Criterion, ...], weighting: str = "ranges", **changes: object) -> Open | None:
    setting = a_setting(criteria=criteria, weighting=weighting, **changes)
    return left_open(setting, rank(evaluation(setting)))


def test_two_criteria_have_two_ends_where_the_one_is_lowest_and_the_other_highest() -> None:
    found = _open(_tops((40, 35, 90), (60, 10, 65)))
    assert found is not None
    assert [(one.lowest, one.highest, one.best_for) for one in found.ends] == [
        (("K0",), ("K1",), ()),
        (("K1",), ("K0",), ("B", "A")),
    ]
    assert [one.order[0] for one in found.ends] == [("C",), ("A",)]
    assert (found.first, found.challengers, found.exact) == (("C",), ("A", "B"), True)
    assert [one.weights["T0"] for one in found.ends] == [35, 90]


def test_the_first_is_safe_when_nobody_passes_it_anywhere_in_the_ranges() -> None:
    found = _open(_tops((40, 35, 45), (60, 55, 65)))
    assert found is not None and found.challengers == ()
    assert next(one.price_share for one in found.ends) == Fraction(84, 383)


def test_an_end_is_never_further_out_than_the_others_let_it() -> None:
    found = _open(_tops((40, 10, 90), (60, 55, 65)))
    assert found is not None
    assert sorted(one.weights["T0"] for one in found.ends) == [35, 45]


def test_nothing_is_open_where_weights_are_announced_frozen_or_the_ranges_cannot_be() -> None:
    sound = _tops((40, 35, 45), (60, 55, 65))
    assert _open(sound, "exact") is None
    assert _open(_tops((40, 45, 35), (60, 55, 65))) is None
    setting = a_setting(criteria=sound, weighting="ranges").model_copy(update={"frozen": True})
    assert left_open(setting, rank(evaluation(setting))) is None


def test_an_order_has_no_ends_but_the_bids_that_can_come_first_in_it_are_known() -> None:
    quality_first = _tops((40, 1, 1), (60, 1, 1))[::-1]
    safe = _open(quality_first, "priority")
    assert safe is not None and (safe.ends, safe.challengers) == ((), ())
    open_ = _open(_tops((60, 1, 1), (40, 1, 1)), "priority")
    assert open_ is not None and "A" in open_.challengers


def test_a_model_where_points_follow_the_weights_is_tried_at_the_ends_alone() -> None:
    found = _open(_tops((40, 35, 90), (60, 10, 65)), price_model=Qcbs())
    assert found is not None and not found.exact
    assert found.challengers


_POINTS = st.integers(0, 10).map(Decimal)


@given(
    st.lists(st.tuples(st.integers(1, 9), _POINTS, _POINTS), min_size=2, max_size=3),
    st.sampled_from([Linear(), MinMax()]),
    st.tuples(st.integers(0, 4), st.integers(0, 4), st.integers(0, 4)),
)
def test_no_weights_on_a_grid_within_the_ranges_put_another_first_than_those_named(
    bids: list[tuple[int, Decimal, Decimal]], model: Linear | MinMax, widths: tuple[int, int, int]
) -> None:
    tops = _tops(
        *((mid, mid - 2 * wide, mid + 2 * wide) for mid, wide in zip((40, 30, 30), widths, strict=True))
    )
    written = tuple(
        ImaginedBid(name="N", price=Decimal(price), points={"T1": one, "T2": two}) for price, one, two in bids
    )
    setting = a_setting(
        criteria=tops, weighting="ranges", price_model=model, trial=UNTRIED.with_bids("", written)
    )
    ranking = rank(evaluation(setting))
    found = left_open(setting, ranking)
    assert found is not None
    allowed = {ranking.bids[0].bid, *found.challengers}
    for price, one in product(*(range(int(top.least or 0), int(top.most or 0) + 1, 2) for top in tops[:2])):
        if tops[2].least <= (rest := Decimal(100 - price - one)) <= tops[2].most:  # type: ignore[operator]
            assert set(_first(setting, {"T0": Decimal(price), "T1": Decimal(one), "T2": rest})) <= allowed


def _first(setting: Setting, weights: dict[str, Decimal]) -> tuple[str, ...]:
    criteria = leaves(settled(setting.tree, weights))
    return order_of(rank(evaluation(setting.model_copy(update={"criteria": criteria}))))[0]


def test_the_parts_of_a_criterion_are_weighed_together() -> None:
    price, quality = _tops((40, 35, 90), (60, 10, 65))
    parts = tuple(
        Criterion(id=name, name=name, kind=CriterionKind.QUALITY, weight=Decimal(weight), under="T1")
        for name, weight in (("T2", 25), ("T3", 75))
    )
    whole, divided = _open((price, quality)), _open((price, quality, *parts))
    assert whole is not None and divided is not None
    assert [one.order for one in divided.ends] == [one.order for one in whole.ends]
    assert divided.challengers == whole.challengers
