"""Norwegian public holidays, and how a period in days is counted (forskrift om tidsfrister i EØS-avtalen)."""

from collections.abc import Mapping
from datetime import date, timedelta
from enum import StrEnum
from functools import cache


class DayOff(StrEnum):
    """Why a day is no working day."""

    SATURDAY = "saturday"
    SUNDAY = "sunday"
    NEW_YEAR = "new_year"
    MAUNDY_THURSDAY = "maundy_thursday"
    GOOD_FRIDAY = "good_friday"
    EASTER_SUNDAY = "easter_sunday"
    EASTER_MONDAY = "easter_monday"
    LABOUR_DAY = "labour_day"
    CONSTITUTION_DAY = "constitution_day"
    ASCENSION = "ascension"
    WHIT_SUNDAY = "whit_sunday"
    WHIT_MONDAY = "whit_monday"
    CHRISTMAS_DAY = "christmas_day"
    BOXING_DAY = "boxing_day"


_FIXED = {
    DayOff.NEW_YEAR: (1, 1),
    DayOff.LABOUR_DAY: (5, 1),
    DayOff.CONSTITUTION_DAY: (5, 17),
    DayOff.CHRISTMAS_DAY: (12, 25),
    DayOff.BOXING_DAY: (12, 26),
}
_FROM_EASTER = {
    DayOff.MAUNDY_THURSDAY: -3,
    DayOff.GOOD_FRIDAY: -2,
    DayOff.EASTER_SUNDAY: 0,
    DayOff.EASTER_MONDAY: 1,
    DayOff.ASCENSION: 39,
    DayOff.WHIT_SUNDAY: 49,
    DayOff.WHIT_MONDAY: 50,
}


def easter(year: int) -> date:
    """Easter Sunday in the Gregorian calendar, by Meeus, Jones and Butcher."""
    golden, century, in_century = year % 19, year // 100, year % 100
    skipped, lunar = century // 4, (century - (century + 8) // 25 + 1) // 3
    epact = (19 * golden + century - skipped - lunar + 15) % 30
    weekday = (32 + 2 * (century % 4) + 2 * (in_century // 4) - epact - in_century % 4) % 7
    late = (golden + 11 * epact + 22 * weekday) // 451
    month, day = divmod(epact + weekday - 7 * late + 114, 31)
    return date(year, month, day + 1)


@cache
def public_holidays(year: int) -> Mapping[date, DayOff]:
    """The year's public holidays; when two fall on one day, the fixed one."""
    sunday = easter(year)
    moving = {sunday + timedelta(days=days): why for why, days in _FROM_EASTER.items()}
    return moving | {date(year, month, day): why for why, (month, day) in _FIXED.items()}


def day_off(day: date) -> DayOff | None:
    """Why this is no working day; None when it is one."""
    weekend = {5: DayOff.SATURDAY, 6: DayOff.SUNDAY}.get(day.weekday())
    return public_holidays(day.year).get(day, weekend)


def last_day(event: date, days: int) -> date:
    """The last day of a period that starts with an event.

    The day of the event is not counted. A period that would end on a Saturday, a Sunday or a public holiday ends with
    the next working day.
    """
    day = event + timedelta(days=days)
    while day_off(day):
        day += timedelta(days=1)
    return day
