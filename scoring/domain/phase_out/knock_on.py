"""Which replacements free most: what must come first among the systems that are on their way out.

A system holds back every other one on the list that receives data from it, directly or through others on the list:
replaced before its source, such a one must be connected twice. Systems that hold back one another are one step, and
are planned together. A step frees the systems outside it that it holds back; the links it has to anything outside it
are those that are then built once.
"""

from collections.abc import Collection, Iterable, Mapping

from requirements_lib.domain.value import Value
from scoring.domain.systems.dependency import edges, groups, reached
from scoring.domain.systems.register_fact import neighbours
from scoring.domain.systems.system import System

FIRST = 3


class Step(Value):
    """One system, or a ring of systems, on its way out."""

    systems: tuple[str, ...]
    """Ids, by name."""
    names: tuple[str, ...]
    frees: tuple[str, ...]
    """The names of the others on the list that it holds back."""
    waits_for: tuple[str, ...]
    """The names of the others on the list that hold it back."""
    links: int
    """How many systems outside the step it exchanges data with."""

    @property
    def is_ring(self) -> bool:
        """Whether its systems hold back one another."""
        return len(self.systems) > 1


def steps(out: Collection[str], register: Iterable[System]) -> tuple[Step, ...]:
    """Every step among the systems with the ids `out`: what frees most first, then the most links, then the name.

    Two systems of one name cannot be told apart by what others write, so they count as one.
    """
    known = tuple(register)
    listed = sorted((one for one in known if one.id in out), key=lambda one: (one.name.casefold(), one.id))
    by_name: dict[str, list[System]] = {}
    for one in listed:
        by_name.setdefault(one.name.casefold(), []).append(one)
    whole, around = edges(known), _around(known)
    inside = {name: {to for to in whole[name] if to in by_name and to != name} for name in by_name}
    back: dict[str, set[str]] = {name: set() for name in inside}
    for name, others in inside.items():
        for other in others:
            back[other].add(name)

    def step(group: set[str]) -> Step:
        systems = [one for name in sorted(group) for one in by_name[name]]
        return Step(
            systems=tuple(one.id for one in systems),
            names=tuple(one.name for one in systems),
            frees=_names(reached(inside, group) - group, by_name),
            waits_for=_names(reached(back, group) - group, by_name),
            links=len({other for name in group for other in around[name]} - group),
        )

    found = [step(set(group)) for group in groups(inside)]
    return tuple(sorted(found, key=lambda one: (-len(one.frees), -one.links, one.names)))


def first(found: Iterable[Step]) -> tuple[Step, ...]:
    """The three that free most; those that free nothing are left out."""
    return tuple(one for one in found if one.frees)[:FIRST]


def _around(register: Iterable[System]) -> dict[str, set[str]]:
    """What each system exchanges data with, by what either end says."""
    found: dict[str, set[str]] = {}
    for one in register:
        name = one.name.casefold()
        for other in neighbours(one):
            found.setdefault(name, set()).add(other)
            found.setdefault(other, set()).add(name)
        found.setdefault(name, set())
    return found


def _names(keys: Iterable[str], by_name: Mapping[str, list[System]]) -> tuple[str, ...]:
    return tuple(by_name[key][0].name for key in sorted(keys))
