"""Dates and deadlines as people write them."""

from datetime import UTC, date, datetime

import pytest

from ui.widgets.dates import read_day, read_deadline


@pytest.mark.parametrize("text", ["1.2.27", "01.02.2027", "1/2/2027", "1 2 27", "2027-02-01", " 2027-2-1 "])
def test_a_day_is_read_in_every_usual_way(text: str) -> None:
    assert read_day(text) == date(2027, 2, 1)


@pytest.mark.parametrize("text", ["", "  "])
def test_nothing_is_no_day_and_no_deadline(text: str) -> None:
    assert read_day(text) is None
    assert read_deadline(text) is None


@pytest.mark.parametrize("text", ["neste uke", "1.2", "1.2.227", "2027/02/01", "1.2.27 kl. 12", "01-02-2027"])
def test_what_is_no_day_is_told_with_an_example(text: str) -> None:
    with pytest.raises(ValueError, match="er ikke en dato"):
        read_day(text)


@pytest.mark.parametrize("text", ["31.2.2027", "2027-13-01", "0.1.2027"])
def test_a_day_that_is_not_in_the_calendar_is_told(text: str) -> None:
    with pytest.raises(ValueError, match="finnes ikke"):
        read_day(text)


@pytest.mark.parametrize("text", ["11.12.2026 12.00", "11.12.26 kl. 12", "11.12.2026, 12:00", "11.12.2026"])
def test_a_deadline_is_norwegian_time_and_noon_when_no_hour_is_given(text: str) -> None:
    assert read_deadline(text) == datetime(2026, 12, 11, 11, 0, tzinfo=UTC)


def test_a_deadline_in_summer_is_summer_time() -> None:
    assert read_deadline("11.6.2027 12.00") == datetime(2027, 6, 11, 10, 0, tzinfo=UTC)


@pytest.mark.parametrize("text", ["11.12.2026 25.00", "11.12.2026 12.60", "11.12.2026 tolv"])
def test_what_is_no_hour_is_told(text: str) -> None:
    with pytest.raises(ValueError, match="er ikke et klokkeslett"):
        read_deadline(text)


@pytest.mark.parametrize("text", ["kl.", "11.12.2026 12.00 presis", "i morgen kl. 12"])
def test_what_is_no_deadline_is_told(text: str) -> None:
    with pytest.raises(ValueError, match="er ikke en dato"):
        read_deadline(text)
