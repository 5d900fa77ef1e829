"""The standstill is over when the rule of the day says so, or the last day the municipality has set is past."""

from datetime import date
from decimal import Decimal

import pytest

from requirements_lib.domain.outcome import Refusal
from requirements_lib.storage import law
from scoring.domain.bids.standstill import Ended, ended
from tests.builders import a_profile

LAW = law.load()
SENT = date(2026, 11, 4)


def _of(value: str, *, alone: bool = False) -> Ended:
    return ended(a_profile(estimated_value=Decimal(value)).regime(LAW), SENT, LAW, alone=alone)


def test_in_part_iii_it_ends_on_a_working_day_ten_days_after() -> None:
    found = _of("2500000")
    assert found.ends == date(2026, 11, 16)
    with pytest.raises(Refusal, match="standstill_runs"):
        found.require(date(2026, 11, 16), None, "")
    assert found.require(date(2026, 11, 17), None, "") == found.ends
    assert found.require(date(2026, 11, 10), None, "Avrop under rammeavtale.") == found.ends


def test_in_part_ii_the_municipality_says_which_day_was_the_last() -> None:
    found = _of("1300000")
    assert found.is_set_by_us
    with pytest.raises(Refusal, match="standstill_unsaid"):
        found.require(date(2026, 12, 1), None, "")
    with pytest.raises(Refusal, match="standstill_unsaid"):
        found.require(date(2026, 11, 5), date(2026, 11, 3), "")
    with pytest.raises(Refusal, match="standstill_runs"):
        found.require(date(2026, 11, 14), date(2026, 11, 14), "")
    assert found.require(date(2026, 11, 15), date(2026, 11, 14), "") == date(2026, 11, 14)


def test_nothing_is_waited_for_where_no_rule_asks_or_nobody_else_is_affected() -> None:
    assert _of("900000").rule is None and _of("2500000", alone=True).rule is None
    assert _of("900000").require(SENT, None, "") is None
