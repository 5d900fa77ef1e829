"""Dates as they are written in Norwegian text."""

from datetime import UTC, date, datetime
from decimal import Decimal

from paper.norwegian import long_day, moment, number, short_moment, today


def test_a_day_is_written_out_and_kept_on_one_line() -> None:
    assert long_day(date(2026, 11, 2)) == "2.\u00a0november\u00a02026"


def test_a_moment_is_in_oslos_time_summer_and_winter() -> None:
    assert moment(datetime(2026, 11, 2, 11, 0, tzinfo=UTC)).endswith("kl.\u00a012.00")
    assert moment(datetime(2026, 7, 1, 10, 5, tzinfo=UTC)).endswith("kl.\u00a012.05")
    assert moment(datetime(2026, 12, 31, 23, 30, tzinfo=UTC)).startswith("1.\u00a0januar\u00a02027")


def test_a_number_has_a_decimal_comma_and_no_zeros_at_the_end() -> None:
    assert [number(Decimal(one)) for one in ("12.50", "40", "0.0")] == ["12,5", "40", "0"]


def test_the_form_of_the_screen_is_short() -> None:
    assert short_moment(datetime(2026, 11, 2, 11, 0, tzinfo=UTC)) == "02.11.2026 kl.\u00a012.00"


def test_a_new_day_begins_at_midnight_in_norway() -> None:
    assert today(datetime(2026, 11, 2, 23, 30, tzinfo=UTC)) == date(2026, 11, 3)
    assert today(datetime(2026, 7, 1, 21, 59, tzinfo=UTC)) == date(2026, 7, 1)
