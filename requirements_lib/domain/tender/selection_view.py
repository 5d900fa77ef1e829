"""The ways an officer looks through the requirements: where they stand, what differs from the library, and remarks."""

from collections.abc import Collection, Iterable, Mapping
from enum import StrEnum

from requirements_lib.domain.library.requirement import RequirementId
from requirements_lib.domain.tender.selection import Ground, Line, Standing

Numbers = Mapping[RequirementId, Mapping[str, int]]


class View(StrEnum):
    """One way to look; a requirement may be seen in several."""

    IN = "in"
    OFFERED = "offered"
    UNDECIDED = "undecided"
    OUT = "out"
    CHANGED = "changed"
    """Worded by the procurement itself, wholly or in part."""
    REMARKED = "remarked"
    """Somebody should look at how it is worded."""


_BY_STANDING = {
    Standing.IN: View.IN,
    Standing.OFFERED: View.OFFERED,
    Standing.UNDECIDED: View.UNDECIDED,
    Standing.OUT: View.OUT,
}


def is_changed(line: Line, numbers: Numbers) -> bool:
    """Whether it is asked otherwise than the library has it."""
    chosen = numbers.get(line.requirement.id, {})
    bounds = line.requirement.parameters
    other = any(name in bounds and bounds[name].default != number for name, number in chosen.items())
    return line.edit is not None or line.ground is Ground.OWN or other


def views(line: Line, numbers: Numbers, remarked: Collection[str]) -> frozenset[View]:
    """Every view it is seen in."""
    found = {_BY_STANDING[line.standing]}
    if is_changed(line, numbers):
        found.add(View.CHANGED)
    if line.requirement.id in remarked:
        found.add(View.REMARKED)
    return frozenset(found)


def tally(seen: Iterable[frozenset[View]]) -> dict[View, int]:
    """How many requirements there are in each view."""
    kept = list(seen)
    return {view: sum(view in one for one in kept) for view in View}
