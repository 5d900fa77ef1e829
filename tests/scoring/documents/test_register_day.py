"""Days, and the months and years written where a day is asked for."""

from datetime import date

import pytest

from scoring.documents.register_day import day_of, days_of, days_or_none


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("31.12.2027", date(2027, 12, 31)),
        ("31.12.27", date(2027, 12, 31)),
        ("31.12.2027 00:00:00", date(2027, 12, 31)),
        ("2027-12-31T12:30:00", date(2027, 12, 31)),
        ("31. desember 2027", date(2027, 12, 31)),
        ("46752", date(2027, 12, 31)),
        ("ut 2027", date(2027, 12, 31)),
        ("Utgangen av juni 2027", date(2027, 6, 30)),
    ],
)
def test_a_whole_day_is_a_value(text: str, day: date) -> None:
    assert day_of(text) == day


@pytest.mark.parametrize(
    ("text", "first", "last"),
    [
        ("2027", date(2027, 1, 1), date(2027, 12, 31)),
        ("juni 2027", date(2027, 6, 1), date(2027, 6, 30)),
        ("feb. 2028", date(2028, 2, 1), date(2028, 2, 29)),
        ("2027-06", date(2027, 6, 1), date(2027, 6, 30)),
        ("12/2027", date(2027, 12, 1), date(2027, 12, 31)),
        ("Q2 2027", date(2027, 4, 1), date(2027, 6, 30)),
        ("2027 Q4", date(2027, 10, 1), date(2027, 12, 31)),
        ("2. kvartal 2027", date(2027, 4, 1), date(2027, 6, 30)),
        ("1. halvår 2027", date(2027, 1, 1), date(2027, 6, 30)),
    ],
)
def test_a_month_or_a_year_is_its_first_and_last_day_and_no_value(text: str, first: date, last: date) -> None:
    assert days_of(text) == (first, last)
    with pytest.raises(ValueError):
        day_of(text)


@pytest.mark.parametrize(
    "text", ["snart", "13/2027", "Q5 2027", "0.halvår 2027", "1899", "jun 27", "1. halv 2027", "2027-00"]
)
def test_anything_else_is_neither(text: str) -> None:
    assert days_or_none(text) is None
    with pytest.raises(ValueError):
        day_of(text)
