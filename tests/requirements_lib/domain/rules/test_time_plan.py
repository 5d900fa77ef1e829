"""Minimum deadlines by regime and procedure, O15 on standstill, and what a plan is told."""

from datetime import UTC, date, datetime
from decimal import Decimal

import pytest

from requirements_lib.domain.outcome import Finding, Severity
from requirements_lib.domain.rules.law import Certainty, LawTable
from requirements_lib.domain.rules.regime import Decision, Purchase, decide
from requirements_lib.domain.rules.time_plan import Procedure, TimePlan, standstill
from requirements_lib.domain.rules.working_day import DayOff
from requirements_lib.storage.law import load

STARTS = date(2026, 10, 12)
OPEN = Procedure.OPEN


@pytest.fixture(scope="module")
def law() -> LawTable:
    """What the product ships."""
    return load()


def decided(law: LawTable, value: int = 4_000_000, starts: date = STARTS) -> Decision:
    """The regime of a procurement, over the EEA threshold unless told otherwise."""
    found = decide(Decimal(value), starts, law)
    assert found is not None
    return found


def told(
    law: LawTable, deadline: date, procedure: Procedure | None = OPEN, value: int = 4_000_000
) -> list[Finding]:
    """What a plan with a deadline at noon on a day is told."""
    noon = datetime(deadline.year, deadline.month, deadline.day, 11, tzinfo=UTC)
    plan = TimePlan(starts=STARTS, bid_deadline=noon, procedure=procedure)
    return list(plan.check(decided(law, value), law))


@pytest.mark.parametrize(
    ("procedure", "ends", "shortest"),
    [
        (Procedure.OPEN, date(2026, 11, 11), date(2026, 10, 27)),
        # 30 days to Wednesday 11 November, invitations on the 12th, 25 days to Monday 7 December.
        (Procedure.RESTRICTED, date(2026, 12, 7), date(2026, 11, 9)),
        (Procedure.NEGOTIATED, date(2026, 12, 7), date(2026, 11, 9)),
    ],
)
def test_part_iii_names_the_days(law: LawTable, procedure: Procedure, ends: date, shortest: date) -> None:
    plan = TimePlan(starts=STARTS, procedure=procedure)
    whole, short = (plan.minimum(decided(law), law, ending) for ending in ("", "_shortest"))
    assert whole is not None
    assert short is not None
    assert (whole.ends, short.ends) == (ends, shortest)
    assert whole.certainty is Certainty.CONFIRMED


def test_a_minimum_that_would_end_on_a_holiday_ends_with_the_next_working_day(law: LawTable) -> None:
    starts = date(2026, 12, 2)  # thirty days on is 1 January, a Friday
    found = TimePlan(starts=starts, procedure=OPEN).minimum(decided(law, starts=starts), law)
    assert found is not None
    assert found.ends == date(2027, 1, 4)


@pytest.mark.parametrize("value", [400_000, 700_000, 1_600_000])
def test_below_the_eea_threshold_the_law_names_no_days(law: LawTable, value: int) -> None:
    assert TimePlan(starts=STARTS, procedure=OPEN).minimum(decided(law, value), law) is None


@pytest.mark.parametrize("procedure", [Procedure.DIALOGUE, Procedure.INNOVATION_PARTNERSHIP, None])
def test_a_procedure_without_days_for_bids_has_no_minimum(law: LawTable, procedure: Procedure | None) -> None:
    assert TimePlan(starts=STARTS, procedure=procedure).minimum(decided(law), law) is None


@pytest.mark.parametrize(
    ("deadline", "code", "severity"),
    [
        (date(2026, 10, 26), "deadline_too_short", Severity.ERROR),
        (date(2026, 10, 27), "deadline_shortened", Severity.WARNING),
        (date(2026, 11, 10), "deadline_shortened", Severity.WARNING),
        (date(2026, 11, 11), "deadline_on_last_day", Severity.NOTICE),
    ],
)
def test_a_deadline_is_held_against_the_minimum(
    law: LawTable, deadline: date, code: str, severity: Severity
) -> None:
    assert [(one.code, one.severity) for one in told(law, deadline)] == [(code, severity)]


def test_a_deadline_after_the_minimum_is_well(law: LawTable) -> None:
    assert told(law, date(2026, 11, 12)) == []


def test_a_rule_that_is_only_probable_does_not_block(law: LawTable) -> None:
    unsure = LawTable(
        values=tuple(one.model_copy(update={"certainty": Certainty.PROBABLE}) for one in law.values)
    )
    (finding,) = told(unsure, date(2026, 10, 26))
    assert (finding.code, finding.severity) == ("deadline_too_short", Severity.WARNING)


def test_nothing_is_said_of_the_minimum_before_a_procedure_is_chosen(law: LawTable) -> None:
    assert told(law, date(2026, 10, 20), procedure=None) == []


@pytest.mark.parametrize(("value", "codes"), [(1_600_000, ["procedure_outside_regime"]), (700_000, [])])
def test_part_ii_knows_two_procedures(law: LawTable, value: int, codes: list[str]) -> None:
    found = told(law, date(2026, 11, 12), Procedure.NEGOTIATED, value)
    assert [one.code for one in found] == codes
    assert told(law, date(2026, 11, 12), Procedure.RESTRICTED, value) == []


@pytest.mark.parametrize(
    ("deadline", "why"),
    [
        (date(2026, 11, 15), DayOff.SUNDAY),
        (date(2027, 3, 25), DayOff.MAUNDY_THURSDAY),
        (date(2026, 12, 26), DayOff.BOXING_DAY),
    ],
)
def test_a_deadline_on_a_day_off_is_noticed(law: LawTable, deadline: date, why: DayOff) -> None:
    (finding,) = told(law, deadline)
    assert (finding.code, finding.severity) == ("deadline_on_day_off", Severity.NOTICE)
    assert finding.facts["why"] is why


def test_the_deadlines_day_is_the_day_in_norway() -> None:
    plan = TimePlan(bid_deadline=datetime(2026, 11, 15, 23, 30, tzinfo=UTC))
    assert plan.deadline_day == date(2026, 11, 16)


def test_what_has_passed_is_told_when_the_time_is_known(law: LawTable) -> None:
    deadline = datetime(2026, 11, 16, 11, tzinfo=UTC)
    plan = TimePlan(starts=STARTS, bid_deadline=deadline)
    assert [one.code for one in plan.check(None, law, deadline)] == ["deadline_passed", "start_passed"]
    assert list(plan.check(None, law, datetime(2026, 10, 12, 20, tzinfo=UTC))) == []


@pytest.mark.parametrize(
    ("value", "basis"),
    [
        (4_000_000, "anskaffelsesforskriften § 20-6 andre ledd"),
        (1_600_000, "anskaffelsesforskriften § 8-15 andre ledd"),
    ],
)
def test_bids_bind_thirty_days_when_nothing_else_is_set(law: LawTable, value: int, basis: str) -> None:
    plan = TimePlan(starts=STARTS, bid_deadline=datetime(2026, 11, 16, 11, tzinfo=UTC))
    found = plan.bound_until(decided(law, value), law)
    assert found is not None
    assert (found[0], found[1].basis) == (date(2026, 12, 16), basis)
    assert plan.bound_until(decided(law, 700_000), law) is None
    assert plan.bound_until(None, law) is None


@pytest.mark.parametrize(
    ("sent", "ends"),
    [
        (date(2026, 11, 2), date(2026, 11, 12)),
        (date(2026, 11, 4), date(2026, 11, 16)),
        (date(2026, 11, 5), date(2026, 11, 16)),
        (date(2026, 11, 6), date(2026, 11, 16)),
        (date(2026, 12, 14), date(2026, 12, 24)),
        (date(2026, 12, 15), date(2026, 12, 28)),
        (date(2026, 12, 16), date(2026, 12, 28)),
        (date(2026, 12, 22), date(2027, 1, 4)),
        (date(2027, 3, 15), date(2027, 3, 30)),
        (date(2027, 3, 18), date(2027, 3, 30)),
        (date(2027, 5, 7), date(2027, 5, 18)),
    ],
)
def test_standstill_ends_on_a_working_day(law: LawTable, sent: date, ends: date) -> None:
    found = standstill(decided(law), sent, law)
    assert found is not None
    assert found.ends == ends
    assert found.rule.basis == "anskaffelsesforskriften § 25-2 første ledd"


@pytest.mark.parametrize("value", [400_000, 700_000, 1_600_000])
def test_below_the_eea_threshold_the_standstill_has_no_number(law: LawTable, value: int) -> None:
    assert standstill(decided(law, value), STARTS, law) is None


@pytest.mark.parametrize(("value", "days"), [("8700000", False), ("8700000.01", True)])
def test_special_services_above_the_threshold_get_the_ten_days(law: LawTable, value: str, days: bool) -> None:
    found = decide(Decimal(value), STARTS, law, Purchase.SPECIAL_SERVICES)
    assert found is not None
    assert (standstill(found, date(2026, 11, 2), law) is not None) is days
