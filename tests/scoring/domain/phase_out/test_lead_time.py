"""How long a stage takes: back to working days, and never below the law's least."""

from datetime import date

from requirements_lib.domain.rules.law import Certainty, LawTable, LawValue
from requirements_lib.domain.rules.regime import Regime
from scoring.domain.phase_out.lead_time import LeadTime, LeadTimes, Length, Stage, in_use

TODAY = date(2026, 11, 25)
RULE = LawValue(
    code="bid_days_open",
    value="30",
    unit="dager",
    basis="forskriften § 1",
    valid_from=date(2017, 1, 1),
    source="NO-FOA-37",
    certainty=Certainty.CONFIRMED,
)
LAW = LawTable(values=(RULE,))


def _times(**fields: object) -> LeadTimes:
    row = {"stage": Stage.BIDS, "regime": Regime.PARTS_I_III, "valid_from": date(2026, 1, 1)} | fields
    return LeadTimes(years=4, source="Vårt anslag", rows=(LeadTime.model_validate(row),))


def test_the_laws_least_is_reckoned_with_when_the_estimate_is_lower() -> None:
    (low,) = _times(days=10, law="bid_days_open").of(Regime.PARTS_I_III, LAW, TODAY)
    (high,) = _times(days=40, law="bid_days_open").of(Regime.PARTS_I_III, LAW, TODAY)
    assert (low.days, low.by_law, low.law) == (30, True, RULE)
    assert (high.days, high.by_law, high.law) == (40, False, RULE)


def test_an_estimate_stands_from_its_first_day_to_its_last_and_for_its_regime() -> None:
    times = _times(days=10, valid_to=date(2026, 12, 31))
    assert times.of(Regime.PARTS_I_III, LAW, date(2026, 12, 31))
    assert not times.of(Regime.PARTS_I_III, LAW, date(2027, 1, 1))
    assert not times.of(Regime.PARTS_I_III, LAW, date(2025, 12, 31))
    assert not times.of(Regime.PART_I, LAW, TODAY)


def test_stages_come_in_the_order_they_are_done() -> None:
    rows = [
        LeadTime(stage=stage, regime=Regime.PART_I, months=1, valid_from=date(2026, 1, 1))
        for stage in reversed(Stage)
    ]
    found = LeadTimes(years=1, source="", rows=tuple(rows)).of(Regime.PART_I, LAW, TODAY)
    assert [one.stage for one in found] == list(Stage)


def test_days_back_leave_out_the_first_day_and_never_run_out_on_a_day_off() -> None:
    standstill = Length(stage=Stage.STANDSTILL, days=10)
    assert standstill.back(date(2028, 3, 31)) == date(2028, 3, 20)
    # Sent on 9, 8 or 6 November the forty days end on or after Monday 20 December: Friday 5 November is in time.
    assert Length(stage=Stage.BIDS, days=40).back(date(2027, 12, 20)) == date(2027, 11, 5)


def test_months_back_end_on_the_working_day_before_a_weekend_or_a_holiday() -> None:
    assert Length(stage=Stage.PREPARATION, months=5).back(date(2027, 11, 5)) == date(2027, 6, 4)
    assert Length(stage=Stage.TRANSITION, months=1).back(date(2027, 6, 17)) == date(2027, 5, 14)


def test_forward_the_day_after_the_standstill_is_the_first_to_sign() -> None:
    assert Length(stage=Stage.STANDSTILL, days=10).forward(date(2026, 12, 15)) == date(2026, 12, 29)


def test_what_is_counted_back_is_reached_when_it_is_counted_forward() -> None:
    lengths = (
        Length(stage=Stage.PREPARATION, months=5),
        Length(stage=Stage.BIDS, days=40),
        Length(stage=Stage.EVALUATION, months=3),
        Length(stage=Stage.STANDSTILL, days=10),
        Length(stage=Stage.TRANSITION, months=9),
    )
    for ends in (date(2028, 12, 31), date(2028, 5, 17), date(2029, 1, 1), date(2030, 4, 19)):
        day = ends
        for one in reversed(lengths):
            day = one.back(day)
        assert in_use(lengths, day) <= max(ends, in_use(lengths[-1:], lengths[-1].back(ends)))
