"""Easter and the public holidays by known dates, and how a period in days is counted."""

from datetime import date

import pytest

from requirements_lib.domain.rules.working_day import DayOff, day_off, easter, last_day, public_holidays

EASTER = {2026: (4, 5), 2027: (3, 28), 2028: (4, 16), 2029: (4, 1), 2030: (4, 21)}


@pytest.mark.parametrize("year", EASTER)
def test_easter_falls_on_known_dates(year: int) -> None:
    assert easter(year) == date(year, *EASTER[year])


@pytest.mark.parametrize(("year", "day"), [(2008, date(2008, 3, 23)), (2011, date(2011, 4, 24))])
def test_easter_may_be_very_early_and_very_late(year: int, day: date) -> None:
    assert easter(year) == day


def test_a_year_has_twelve_holidays() -> None:
    days = sorted(public_holidays(2026))
    assert [(day.month, day.day) for day in days] == [
        *((1, 1), (4, 2), (4, 3), (4, 5), (4, 6), (5, 1), (5, 14), (5, 17), (5, 24), (5, 25)),
        *((12, 25), (12, 26)),
    ]


def test_two_holidays_on_one_day_are_one_day_off() -> None:
    assert public_holidays(2008)[date(2008, 5, 1)] is DayOff.LABOUR_DAY  # Ascension too
    assert len(public_holidays(2008)) == 11


@pytest.mark.parametrize(
    ("day", "why"),
    [
        (date(2026, 11, 2), None),
        (date(2026, 11, 7), DayOff.SATURDAY),
        (date(2026, 11, 8), DayOff.SUNDAY),
        (date(2026, 12, 24), None),
        (date(2026, 12, 25), DayOff.CHRISTMAS_DAY),
        (date(2026, 5, 17), DayOff.CONSTITUTION_DAY),
    ],
)
def test_a_day_off_says_why(day: date, why: DayOff | None) -> None:
    assert day_off(day) is why


def test_a_period_ends_with_a_working_day() -> None:
    assert last_day(date(2027, 3, 15), 10) == date(2027, 3, 30)  # Maundy Thursday to the Tuesday after Easter
