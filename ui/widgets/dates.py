"""Dates and deadlines as people write them."""

import re
from datetime import date, datetime, time

from paper.norwegian import OSLO

_NORWEGIAN = re.compile(r"^(\d{1,2})[./ ](\d{1,2})[./ ](\d{2}|\d{4})$")
_ISO = re.compile(r"^(\d{4})-(\d{1,2})-(\d{1,2})$")


def read_day(text: str) -> date | None:
    """«1.2.27», «01.02.2027» or «2027-02-01»; None for an empty text. Raises ValueError with a sentence."""
    bare = text.strip()
    if not bare:
        return None
    found = _NORWEGIAN.match(bare)
    iso = _ISO.match(bare)
    if not found and not iso:
        raise ValueError(f"«{text}» er ikke en dato. Skriv dd.mm.åååå, for eksempel 01.02.2027.")
    parts = [int(part) for part in (found or iso).groups()]  # type: ignore[union-attr]
    year, month, day = (parts[2], parts[1], parts[0]) if found else parts
    try:
        return date(year + 2000 if year < 100 else year, month, day)
    except ValueError as fault:
        raise ValueError(f"Datoen {text} finnes ikke.") from fault


def read_deadline(text: str) -> datetime | None:
    """«11.12.2026 kl. 12.00» in Norwegian time; without an hour it is 12. None for an empty text.

    Raises ValueError with a sentence.
    """
    if not text.strip():
        return None
    words = text.replace(",", " ").replace("kl.", " ").split()
    if len(words) not in (1, 2) or not (_NORWEGIAN.match(words[0]) or _ISO.match(words[0])):
        raise ValueError(f"«{text}» er ikke en dato med klokkeslett. Skriv dd.mm.åååå tt.mm.")
    day = read_day(words[0])
    assert day is not None  # the word is not empty
    return datetime.combine(day, _read_time(words[1]) if len(words) == 2 else time(12), tzinfo=OSLO)


def _read_time(text: str) -> time:
    hours, _, minutes = text.replace(":", ".").partition(".")
    try:
        return time(int(hours), int(minutes or 0))
    except ValueError as fault:
        raise ValueError(f"«{text}» er ikke et klokkeslett. Skriv tt.mm, for eksempel 12.00.") from fault
