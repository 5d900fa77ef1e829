"""The latest days to decide, publish and sign, counted back from the ends of a contract."""

from datetime import date
from decimal import Decimal

from requirements_lib.domain.rules.regime import Regime
from requirements_lib.storage import law
from scoring.domain.phase_out.latest_day import LatestDays, Reach, Way, latest_days
from scoring.domain.systems.contract import SystemContract
from scoring.domain.systems.system import System
from scoring.storage import lead_time

TODAY = date(2026, 11, 25)


def _days(on: date = TODAY, cost: int | None = 1_000_000, **contract: object) -> LatestDays:
    given = {"contract": SystemContract.model_validate(contract), "yearly_cost": cost}
    system = System.model_validate({"id": "s", "name": "Arkivet"} | given)
    return latest_days(system, on, law.load(), lead_time.load())


def test_each_stage_is_counted_back_from_the_end_by_hand() -> None:
    found = _days(ends=date(2028, 12, 31))
    (one,) = found.rounds
    assert found.reach is Reach.IN_TIME and one.way is Way.RUNS_OUT
    assert [step.begins for step in one.steps] == [
        date(2028, 3, 31),
        date(2028, 3, 20),
        date(2027, 12, 20),
        date(2027, 11, 5),
        date(2027, 6, 4),
    ]
    assert (one.decide_by, one.publish_by, one.sign_by) == (
        date(2027, 6, 4),
        date(2027, 11, 5),
        date(2028, 3, 31),
    )


def test_the_rules_follow_from_four_years_cost() -> None:
    assert _days(cost=1_000_000).regime is Regime.PARTS_I_III
    assert _days(cost=400_000).regime is Regime.PARTS_I_II
    assert _days(cost=400_000).value == Decimal(1_600_000)
    assert _days(cost=150_000).regime is Regime.PART_I
    assert _days(cost=100_000).regime is Regime.OUTSIDE


def test_without_a_cost_the_longest_rules_are_assumed_and_told() -> None:
    found = _days(cost=None)
    assert found.regime is Regime.PARTS_I_III and found.assumed and found.value is None
    assert not _days().assumed


def test_the_day_to_decide_is_the_last_day_in_time() -> None:
    last = date(2027, 6, 4)
    assert _days(last, ends=date(2028, 12, 31)).reach is Reach.IN_TIME
    assert _days(date(2027, 6, 5), ends=date(2028, 12, 31)).reach is Reach.TOO_LATE


def test_an_option_gives_a_later_end_to_work_towards() -> None:
    found = _days(ends=date(2027, 6, 30), option_months=(12, 12))
    assert found.reach is Reach.LATER_END
    assert [one.ends for one in found.rounds] == [date(2027, 6, 30), date(2028, 6, 30)]
    assert found.aim is not None and found.aim.way is Way.OPTION
    assert found.aim.decide_by == date(2026, 12, 7)
    assert [one.ends for one in found.missed] == [date(2027, 6, 30)]


def test_a_contract_that_renews_itself_is_reached_at_the_first_end_with_time_for_notice_too() -> None:
    found = _days(ends=date(2027, 6, 30), renewal_months=12, notice_months=3)
    assert found.reach is Reach.LATER_END
    assert found.aim is not None and found.aim.ends == date(2028, 6, 30) and found.aim.way is Way.RENEWAL
    long = _days(ends=date(2027, 6, 30), renewal_months=12, notice_months=36)
    assert long.aim is not None and long.aim.ends == date(2030, 6, 30)
    assert long.aim.decide_by == long.aim.notice_by == date(2027, 6, 30)


def test_a_contract_by_the_month_is_reached_too_and_only_the_end_that_is_reached_is_told() -> None:
    found = _days(ends=date(2026, 12, 15), renewal_months=1, notice_months=1)
    assert found.reach is Reach.LATER_END and found.aim is not None
    assert [one.ends for one in found.rounds] == [date(2026, 12, 15), date(2028, 7, 15)]


def test_notice_does_not_matter_where_the_contract_runs_out_by_itself() -> None:
    found = _days(ends=date(2028, 12, 31), notice_months=36)
    assert found.reach is Reach.IN_TIME and found.aim is not None
    assert found.aim.notice_by == date(2025, 12, 31) and found.aim.decide_by == date(2027, 6, 4)


def test_when_no_end_is_reached_it_is_told_how_long_there_is_no_contract() -> None:
    found = _days(ends=date(2027, 12, 31))
    assert found.reach is Reach.TOO_LATE
    assert found.in_use == date(2028, 6, 21)
    assert found.days_without == (date(2028, 6, 21) - date(2027, 12, 31)).days


def test_a_contract_past_its_end_is_ended_whatever_options_are_left() -> None:
    found = _days(ends=date(2026, 11, 24), option_months=(60,))
    assert found.reach is Reach.ENDED and len(found.rounds) == 1 and found.days_without > 500
    assert _days(ends=TODAY, option_months=(60,)).reach is Reach.LATER_END


def test_without_an_end_nothing_is_counted() -> None:
    found = _days()
    assert found.reach is Reach.UNKNOWN and found.aim is None and not found.missed and not found.days_without
