"""What people write for a day, and for a month or a year where a day is asked for.

Only a whole day is a value: «2027» for when a contract ends most likely means its last day, but nobody has said so.
Such a text is kept beside, and the first and the last day of its time are offered to whoever knows the list. What says
itself that it is the end («ut 2027», «utgangen av juni 2027») is that day.
"""

import re
from datetime import date, timedelta

_FIRST_SERIAL, _LAST_SERIAL = 18_264, 109_938
"""Excel's numbers for 1 January 1950 and 31 December 2200."""
_FIRST_YEAR, _LAST_YEAR = 1950, 2200
_CLOCK = r"(?:[T ]\d{1,2}[:.]\d{2}(?:[:.][\d.]+)?)?"
_NORWEGIAN = re.compile(rf"(\d{{1,2}})[./ -](\d{{1,2}})[./ -](\d{{4}}|\d{{2}}){_CLOCK}")
_ISO = re.compile(rf"(\d{{4}})[-/.](\d{{1,2}})[-/.](\d{{1,2}}){_CLOCK}")
_NAMED = re.compile(r"(\d{1,2})\.?\s*([a-zæøå]{3,9})\.?\s*(\d{4})")
_NAMES_OF_MONTHS = ("jan", "feb", "mar", "apr", "mai", "jun", "jul", "aug", "sep", "okt", "nov", "des")
_TO_THE_END = re.compile(r"(?:ut|ultimo|utgangen av)\s+(.+)")
_YEAR = r"(?P<year>\d{4})"
_PERIODS = tuple(
    (months, re.compile(form))
    for months, form in (
        (12, _YEAR),
        (1, rf"(?P<name>[a-zæøå]{{3,9}})\.?\s*{_YEAR}"),
        (1, rf"{_YEAR}[-/.](?P<part>\d{{1,2}})"),
        (1, rf"(?P<part>\d{{1,2}})[-/.]{_YEAR}"),
        (3, rf"(?:q|k)(?P<part>\d)[\s./-]*{_YEAR}"),
        (3, rf"{_YEAR}[\s./-]*(?:q|k)(?P<part>\d)"),
        (3, rf"(?P<part>\d)\.?\s*(?:kvartal|kv\.?)\s*{_YEAR}"),
        (6, rf"(?P<part>\d)\.?\s*halvår\s*{_YEAR}"),
        (6, rf"h(?P<part>\d)[\s./-]*{_YEAR}"),
    )
)


def is_day(text: str) -> bool:
    """Whether it is a day in figures."""
    return bool(_NORWEGIAN.fullmatch(text) or _ISO.fullmatch(text))


def day_of(text: str) -> date:
    """«31.12.2027», «31.12.27», «2027-12-31», «31. desember 2027», «ut 2027» or Excel's number. Raises ValueError."""
    if text.isdecimal() and len(text) < 9 and _FIRST_SERIAL <= int(text) <= _LAST_SERIAL:
        return date(1899, 12, 30) + timedelta(days=int(text))
    if found := _ISO.fullmatch(text):
        return date(int(found[1]), int(found[2]), int(found[3]))
    if found := _NORWEGIAN.fullmatch(text):
        year = int(found[3])
        return date(year + 2000 if year < 100 else year, int(found[2]), int(found[1]))
    lower = text.lower()
    if found := _NAMED.fullmatch(lower):
        return date(int(found[3]), _month(found[2]), int(found[1]))
    if found := _TO_THE_END.fullmatch(lower):
        return days_of(found[1])[1]
    raise ValueError(text)


def days_or_none(text: str) -> tuple[date, date] | None:
    """The same as `days_of`; None for anything else."""
    try:
        return days_of(text)
    except ValueError:
        return None


def days_of(text: str) -> tuple[date, date]:
    """The first and the last day of a month, a quarter, half a year or a year. Raises ValueError for anything else."""
    lower = " ".join(text.lower().split())
    for months, form in _PERIODS:
        if found := form.fullmatch(lower):
            return _span(int(found["year"]), _part(found.groupdict(), months), months)
    raise ValueError(text)


def _part(found: dict[str, str | None], months: int) -> int:
    """Which of the year's parts of so many months it is."""
    if name := found.get("name"):
        return _month(name)
    part = int(found.get("part") or 1)
    if not 1 <= part <= 12 // months:
        raise ValueError(part)
    return part


def _span(year: int, part: int, months: int) -> tuple[date, date]:
    if not _FIRST_YEAR <= year <= _LAST_YEAR:
        raise ValueError(year)
    first, after = (part - 1) * months, part * months
    end = date(year + after // 12, after % 12 + 1, 1) - timedelta(days=1)
    return date(year, first + 1, 1), end


def _month(name: str) -> int:
    return _NAMES_OF_MONTHS.index(name[:3]) + 1
