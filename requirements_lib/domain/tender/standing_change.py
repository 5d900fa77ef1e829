"""What an answer has changed: which requirements stand elsewhere than before it."""

from collections.abc import Iterable, Mapping
from typing import NamedTuple

from requirements_lib.domain.library.requirement import RequirementId
from requirements_lib.domain.tender.selection import Line, Standing

Standings = Mapping[RequirementId, Standing]
_APPLIES = (Standing.IN, Standing.OFFERED)


class Changes(NamedTuple):
    """What came and what went, each in the library's order."""

    taken: tuple[Line, ...]
    """In now."""
    offered: tuple[Line, ...]
    """Applies now, and is there to be taken."""
    gone: tuple[Line, ...]
    """Applied before, and no longer does."""
    settled: int
    """How many that were not decided are now out."""


def standings(lines: Iterable[Line]) -> Standings:
    """Where each requirement stands."""
    return {line.requirement.id: line.standing for line in lines}


def changes(before: Standings, lines: Iterable[Line]) -> Changes:
    """What differs from `before`; a requirement that was not there then is no change."""
    moved = [one for one in lines if before.get(one.requirement.id, one.standing) is not one.standing]
    left = [one for one in moved if one.standing not in _APPLIES]
    gone = [one for one in left if before[one.requirement.id] in _APPLIES]
    return Changes(
        taken=tuple(one for one in moved if one.standing is Standing.IN),
        offered=tuple(one for one in moved if one.standing is Standing.OFFERED),
        gone=tuple(gone),
        settled=sum(one.standing is Standing.OUT for one in left if one not in gone),
    )
