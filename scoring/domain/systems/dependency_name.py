"""The names people write of the systems another sends to or receives from, held against those there are."""

import re
from collections.abc import Collection, Iterable, Sequence

from requirements_lib.domain.outcome import Finding
from scoring.domain.systems.system import System

FIELDS = ("sends_to", "receives_from")
_BETWEEN = re.compile(r"[,;\n]|\s+og\s+")
_MOST_PARTS = 8
"""So many parts at most are one name: «Plan, bygg og eiendom» has three."""


def keys(names: Iterable[str]) -> frozenset[str]:
    """The names as they are held against one another."""
    return frozenset(one.strip().casefold() for one in names)


def divided(written: Iterable[str], known: Collection[str]) -> tuple[str, ...]:
    """Each system by itself where several stand on one line, «A, B og C», and every one is there by its key.

    A name with a comma in it is one, and so is a line with anything else in it.
    """
    found = (part for one in written for part in _parts(one, known))
    return tuple(dict.fromkeys(found))


def unlisted(systems: Iterable[System], known: Collection[str]) -> tuple[str, ...]:
    """The names systems send to and receive from that no system has, as they are first written.

    In quotation marks: a line may have several names on it.
    """
    found: dict[str, str] = {}
    for system in systems:
        for one in (*system.sends_to, *system.receives_from):
            if (key := one.strip().casefold()) not in known:
                found.setdefault(key, f"«{one}»")
    return tuple(found.values())


def told(names: Sequence[str]) -> Finding:
    """That these are no systems here."""
    return Finding.notice("dependency_unlisted", names[0], names=list(names))


def _parts(whole: str, known: Collection[str]) -> tuple[str, ...]:
    """The longest known name from the left, again and again; the whole when something is left."""
    between = [*_BETWEEN.finditer(whole)]
    if not between:
        return (whole,)
    starts = [0, *(one.end() for one in between)]
    ends = [*(one.start() for one in between), len(whole)]
    found, place = [], 0
    while place < len(starts):
        last = min(place + _MOST_PARTS, len(starts))
        names = ((end, whole[starts[place] : ends[end]].strip()) for end in reversed(range(place, last)))
        end, name = next(
            ((end, name) for end, name in names if not name or name.casefold() in known), (-1, "")
        )
        if end < 0:
            return (whole,)
        found += [name] if name else []
        place = end + 1
    return tuple(found) or (whole,)
