"""Contract dates: ends, renewals, options, and notice counted back."""

from datetime import date
from typing import Any

import pytest
from pydantic import ValidationError

from scoring.domain.systems.contract import SystemContract, months_after, months_between
from tests.scoring.domain.builders import TODAY


@pytest.mark.parametrize(
    ("day", "months", "expected"),
    [
        (date(2027, 10, 1), -3, date(2027, 7, 1)),
        (date(2027, 12, 31), -6, date(2027, 6, 30)),
        (date(2027, 5, 31), -3, date(2027, 2, 28)),
        (date(2028, 5, 31), -3, date(2028, 2, 29)),
        (date(2027, 1, 15), -1, date(2026, 12, 15)),
        (date(2027, 1, 31), 13, date(2028, 2, 29)),
        (date(2027, 6, 30), 0, date(2027, 6, 30)),
    ],
)
def test_months_are_counted_by_the_calendar(day: date, months: int, expected: date) -> None:
    assert months_after(day, months) == expected


def test_notice_is_counted_back_from_the_end() -> None:
    contract = SystemContract(ends=date(2027, 10, 1), notice_months=3)
    assert contract.notice_by(TODAY) == date(2027, 7, 1)


def test_without_an_end_or_a_length_of_notice_there_is_no_notice_date() -> None:
    assert SystemContract(notice_months=3).notice_by(TODAY) is None
    assert SystemContract(ends=date(2027, 10, 1)).notice_by(TODAY) is None


def test_a_contract_that_renews_itself_runs_to_the_next_end() -> None:
    contract = SystemContract(ends=date(2024, 6, 30), renewal_months=12, notice_months=3)
    assert contract.end(TODAY) == date(2027, 6, 30)
    assert contract.notice_by(TODAY) == date(2027, 3, 30)
    assert not contract.has_ended(TODAY)


def test_it_has_not_renewed_before_its_end() -> None:
    contract = SystemContract(ends=date(2026, 11, 24), renewal_months=12)
    assert contract.end(TODAY) == TODAY
    assert contract.end(date(2026, 11, 25)) == date(2027, 11, 24)


def test_a_contract_without_renewal_has_ended_the_day_after_its_end() -> None:
    contract = SystemContract(ends=TODAY)
    assert not contract.has_ended(TODAY)
    assert contract.has_ended(date(2026, 11, 25))


def test_unused_options_move_the_last_end_only() -> None:
    contract = SystemContract(ends=date(2027, 6, 30), option_months=(12, 12))
    assert contract.last_end() == date(2029, 6, 30)
    assert contract.end(TODAY) == date(2027, 6, 30)
    assert SystemContract().last_end() is None


@pytest.mark.parametrize(
    "fields",
    [
        {"ends": date(1949, 12, 31)},
        {"starts": date(2200, 1, 1)},
        {"notice_months": 601},
        {"renewal_months": 0},
        {"option_months": (12, -12)},
        {"option_months": (1,) * 21},
    ],
)
def test_what_somebody_must_have_written_wrong_is_no_contract(fields: dict[str, Any]) -> None:
    with pytest.raises(ValidationError):
        SystemContract(**fields)


def test_at_its_bounds_every_date_still_exists() -> None:
    first = SystemContract(ends=date(1950, 1, 1), renewal_months=1, notice_months=600)
    last = SystemContract(ends=date(2199, 12, 31), option_months=(600,) * 20, notice_months=600)
    assert first.notice_by(TODAY) and last.last_end() and first.end(TODAY) == date(2026, 12, 1)


def test_a_contract_that_renews_itself_has_no_last_possible_end() -> None:
    options = SystemContract(ends=date(2027, 6, 30), option_months=(12,))
    assert options.last_possible_end() == date(2028, 6, 30)
    assert options.model_copy(update={"renewal_months": 12}).last_possible_end() is None
    assert SystemContract().last_possible_end() is None


def test_months_between_are_whole() -> None:
    assert months_between(date(2025, 5, 24), date(2026, 11, 23)) == 17
    assert months_between(date(2025, 5, 24), date(2026, 11, 24)) == 18
    assert months_between(date(2025, 1, 31), date(2025, 2, 28)) == 1
