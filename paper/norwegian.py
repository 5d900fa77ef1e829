"""Dates and numbers as they are written in Norwegian text, by Babel's nb_NO."""

from datetime import date, datetime
from decimal import Decimal
from zoneinfo import ZoneInfo

from babel.dates import format_date

OSLO = ZoneInfo("Europe/Oslo")
_NO_BREAK = "\u00a0"


def long_day(day: date) -> str:
    """«2. november 2026», kept on one line."""
    return str(format_date(day, "d. MMMM y", locale="nb_NO")).replace(" ", _NO_BREAK)


def today(now: datetime) -> date:
    """The day it is in Norway."""
    return now.astimezone(OSLO).date()


def moment(at: datetime) -> str:
    """«2. november 2026 kl. 12.00», in Oslo's time."""
    local = at.astimezone(OSLO)
    return f"{long_day(local.date())} kl.{_NO_BREAK}{local:%H.%M}"


def short_moment(at: datetime) -> str:
    """«02.11.2026 kl. 12.00», in Oslo's time: the form of the screen."""
    return f"{at.astimezone(OSLO):%d.%m.%Y kl.{_NO_BREAK}%H.%M}"


def number(value: Decimal) -> str:
    """«12,5», with no zeros at the end."""
    return f"{value.normalize():f}".replace(".", ",")
