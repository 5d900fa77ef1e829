"""Instants as people read them, in Norwegian time."""

from datetime import UTC, date, datetime

from ui.widgets.clock import clock, day, moment, saved_at, today


def test_the_hour_is_norwegian_in_winter_and_in_summer() -> None:
    assert clock(datetime(2026, 11, 24, 13, 32, tzinfo=UTC)) == "14.32"
    assert clock(datetime(2026, 7, 1, 13, 32, tzinfo=UTC)) == "15.32"


def test_a_moment_near_midnight_has_the_norwegian_day() -> None:
    assert moment(datetime(2026, 12, 31, 23, 30, tzinfo=UTC)) == "01.01.2027 kl.\u00a000.30"


def test_what_was_saved_on_another_norwegian_day_has_its_date() -> None:
    now = datetime(2026, 11, 24, 13, 32, tzinfo=UTC)
    assert saved_at(datetime(2026, 11, 23, 23, 5, tzinfo=UTC), now) == "kl. 00.05"
    assert saved_at(datetime(2026, 11, 23, 12, 2, tzinfo=UTC), now) == "23.11.2026 kl.\u00a013.02"


def test_a_day_is_written_with_two_digits() -> None:
    assert day(date(2027, 2, 1)) == "01.02.2027"


def test_the_day_turns_with_the_norwegian_midnight() -> None:
    assert today(datetime(2026, 12, 31, 23, 30, tzinfo=UTC)) == date(2027, 1, 1)
