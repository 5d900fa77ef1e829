"""Days in a calendar file (RFC 5545), for Outlook and every other calendar. The same input makes the same bytes."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from typing import Final

_MAKER: Final = "-//Malestokk//Utfasing//NB"
_FOLD: Final = 75
"""Octets in one line, the line break apart."""
_CONTROL: Final = {code: None for code in (*range(32), 127) if code != 10}


@dataclass(frozen=True)
class Day:
    """Something that happens on a day, the whole day."""

    key: str
    """Always the same for the same thing, so that a calendar that has it moves it and does not show it twice."""
    on: date
    title: str
    text: str = ""


def write(days: Iterable[Day], name: str, at: datetime) -> bytes:
    """A calendar of days, called `name`, as it was at a time (with its zone)."""
    stamp = f"{at.astimezone(UTC):%Y%m%dT%H%M%SZ}"
    number = int(at.timestamp()) // 60
    lines = ["BEGIN:VCALENDAR", "VERSION:2.0", f"PRODID:{_MAKER}", "CALSCALE:GREGORIAN", "METHOD:PUBLISH"]
    lines.append(f"X-WR-CALNAME:{escaped(name)}")
    for one in days:
        lines += _event(one, stamp, number)
    return b"".join(folded(line) for line in [*lines, "END:VCALENDAR"])


def _event(one: Day, stamp: str, number: int) -> list[str]:
    found = [
        "BEGIN:VEVENT",
        f"UID:{escaped(one.key)}@malestokk",
        f"DTSTAMP:{stamp}",
        f"SEQUENCE:{number}",
        f"DTSTART;VALUE=DATE:{one.on:%Y%m%d}",
        f"DTEND;VALUE=DATE:{one.on + timedelta(days=1):%Y%m%d}",
        f"SUMMARY:{escaped(one.title)}",
    ]
    if one.text:
        found.append(f"DESCRIPTION:{escaped(one.text)}")
    return [*found, "CLASS:CONFIDENTIAL", "TRANSP:TRANSPARENT", "END:VEVENT"]


def escaped(text: str) -> str:
    """A text as a value: what means something in the file is escaped, and what it cannot hold is left out."""
    bare = text.replace("\r\n", "\n").replace("\r", "\n").translate(_CONTROL)
    for sign in ("\\", ";", ","):
        bare = bare.replace(sign, f"\\{sign}")
    return bare.replace("\n", "\\n")


def folded(line: str) -> bytes:
    """A line with its break, in pieces of at most 75 octets; a letter is never cut in two."""
    pieces, room = [b""], _FOLD
    for letter in line:
        octets = letter.encode()
        if len(pieces[-1]) + len(octets) > room:
            pieces.append(b"")
            room = _FOLD - 1  # each piece after the first begins with a space
        pieces[-1] += octets
    return b"\r\n ".join(pieces) + b"\r\n"
