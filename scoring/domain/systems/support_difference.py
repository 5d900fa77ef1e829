"""What a newer list of support ends would change: lines that are new, lines with another day, lines that are gone."""

from collections.abc import Iterable
from datetime import date

from requirements_lib.domain.value import Value
from scoring.domain.systems.support_end import Release, SupportEnds
from scoring.domain.systems.system import System


class Moved(Value):
    """A line with another day than before, and the systems that somebody has confirmed rest on it."""

    before: Release
    after: Release
    systems: tuple[str, ...] = ()


class SupportDifference(Value):
    """The two lists compared."""

    was: date
    now: date
    new: tuple[Release, ...]
    moved: tuple[Moved, ...]
    kept: tuple[Release, ...]
    """In the old list alone. They stay when somebody has confirmed them, with the day they had."""


def difference(before: SupportEnds, after: SupportEnds, systems: Iterable[System]) -> SupportDifference:
    """Every line that is not the same in both, by id."""
    old, new = before.by_id(), after.by_id()
    resting: dict[str, list[str]] = {}
    for system in systems:
        for line in set(system.support.values()) - {""}:
            resting.setdefault(line, []).append(system.name)
    return SupportDifference(
        was=before.as_of,
        now=after.as_of,
        new=tuple(one for id, one in new.items() if id not in old),
        moved=tuple(
            Moved(before=old[id], after=one, systems=tuple(sorted(resting.get(id, ()))))
            for id, one in new.items()
            if id in old and one != old[id]
        ),
        kept=tuple(one for id, one in old.items() if id not in new and id in resting),
    )


def with_kept(after: SupportEnds, kept: Iterable[Release]) -> SupportEnds:
    """The new list with the lines that systems rest on and that it has left out."""
    return SupportEnds(
        as_of=after.as_of,
        source=after.source,
        releases=(*after.releases, *kept),
        products=after.products,
    )
