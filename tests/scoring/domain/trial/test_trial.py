"""Imagined bids are made from the value and the spread, and ranked by the same rules as real ones."""

from decimal import Decimal
from fractions import Fraction

from requirements_lib.domain.weighing.price_model import Deduction
from requirements_lib.domain.weighing.quality_model import QualityModel
from requirements_lib.domain.weighing.trial import UNTRIED, Expectation, ImaginedBid
from scoring.domain.ranking.ranking import rank
from scoring.domain.trial.trial import NAMES, UNKNOWN_VALUE, Rules, Setting, evaluation, setting
from tests.builders import a_profile, criteria, lots


def a_setting(**changes: object) -> Setting:
    """Three bids around 4 000 000 on price 40 % and Arkiv 60 %."""
    profile = a_profile(**changes)
    return setting(profile, profile.criteria)


def test_three_bids_lie_around_the_estimated_value_with_the_spread_between_the_outermost() -> None:
    bids = a_setting().bids
    assert tuple(one.name for one in bids) == NAMES
    assert [one.price for one in bids] == [3_400_000, 4_000_000, 4_600_000]
    assert [one.points["T2"] for one in bids] == [4, Decimal("6.5"), 9]


def test_what_the_officer_expects_goes_before_the_estimated_value() -> None:
    expected = UNTRIED.expecting(Expectation(price=Decimal(1000), spread=Decimal(10)))
    assert [one.price for one in a_setting(trial=expected).bids] == [950, 1000, 1050]
    assert a_setting(estimated_value=None).bids[1].price == UNKNOWN_VALUE


def test_a_criterion_that_is_new_since_the_bids_were_written_gets_the_points_halfway() -> None:
    written = (ImaginedBid(name="A", price=Decimal(1), points={"T9": Decimal(3)}),) * 2
    (bid, _) = a_setting(trial=UNTRIED.with_bids("", written)).bids
    assert bid.points == {"T2": Decimal("6.5")}


def test_the_totals_are_the_weighted_points_exactly() -> None:
    ranking = rank(evaluation(a_setting()))
    assert [one.letter for one in ranking.bids] == ["C", "B", "A"]
    assert ranking.bids[0].total == Fraction(40, 100) * 10 * Fraction(34, 46) + Fraction(60, 100) * 9


def test_a_lot_is_tried_by_its_own_amount() -> None:
    d1, d2 = lots()
    common, own = Deduction(full_value=Decimal(500)), Deduction(full_value=Decimal(80))
    profile = a_profile(lots=(d1, d2.changed(price_model=own)), price_model=common)
    tried = [setting(profile, profile.criteria_of(lot), lot).rules.price_model for lot in ("D1", "D2")]
    assert tried == [common, own]


def test_a_criterion_that_nothing_feeds_yet_can_be_tried() -> None:
    (price, quality) = criteria()
    bare = quality.model_copy(update={"requirements": ()})
    profile = a_profile()
    assert rank(evaluation(setting(profile, (price, bare)))) is not None


def test_points_are_on_the_scale_of_ten_whatever_the_scale_of_the_requirements() -> None:
    six = Rules(quality_model=QualityModel(requirement_highest=6))
    assert rank(evaluation(a_setting(), six)).bids[0].total == rank(evaluation(a_setting())).bids[0].total


def test_the_ends_are_those_expected_or_written_whichever_are_farther_out() -> None:
    written = tuple(
        ImaginedBid(name="N", price=Decimal(price), points={"T2": Decimal(points)})
        for price, points in ((3_000_000, 2), (4_000_000, 8))
    )
    asked = a_setting(trial=UNTRIED.with_bids("", written))
    assert list(asked.prices) == [3_000_000, 4_600_000]
    assert list(asked.points("T2")) == [2, 9]
