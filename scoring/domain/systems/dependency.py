"""What systems send to and receive from one another, by the names people write."""

from collections.abc import Iterable, Mapping, Sequence

from requirements_lib.domain.outcome import Finding
from scoring.domain.systems.system import System


def edges(systems: Iterable[System]) -> dict[str, set[str]]:
    """From each system's name, casefolded, to those it sends to; both ends may tell of the same link."""
    found: dict[str, set[str]] = {}
    for system in systems:
        name = system.name.casefold()
        found.setdefault(name, set()).update(one.casefold() for one in system.sends_to)
        for one in system.receives_from:
            found.setdefault(one.casefold(), set()).add(name)
    return found


def rings(systems: Iterable[System]) -> tuple[tuple[str, ...], ...]:
    """Each group of systems where everybody sends to everybody, directly or by the others; names in order."""
    known = tuple(systems)
    names = {one.name.casefold(): one.name for one in known}
    graph = edges(known)
    found = (group for group in groups(graph) if len(group) > 1 or group[0] in graph.get(group[0], ()))
    return tuple(sorted(tuple(sorted(names.get(one, one) for one in group)) for group in found))


def reached(graph: Mapping[str, set[str]], starts: Iterable[str]) -> set[str]:
    """Every name that data comes to from these, directly or by others, these included."""
    seen: set[str] = set()
    _walk(graph, starts, seen, [])
    return seen


def groups(graph: Mapping[str, set[str]]) -> list[list[str]]:
    """Every name once, together with those it reaches and is reached by.

    Kosaraju's two walks, without recursion: a register may have any number of links in a row.
    """
    order: list[str] = []
    _walk(graph, list(graph), set(), order)
    back: dict[str, set[str]] = {}
    for one, others in graph.items():
        for other in others:
            back.setdefault(other, set()).add(one)
    seen: set[str] = set()
    found: list[list[str]] = []
    for one in reversed(order):
        group: list[str] = []
        _walk(back, [one], seen, group)
        if group:
            found.append(group)
    return found


def _walk(graph: Mapping[str, set[str]], starts: Iterable[str], seen: set[str], left: list[str]) -> None:
    """Every name that can be reached, in the order the walk leaves it."""
    for start in starts:
        stack = [(start, False)]
        while stack:
            one, done = stack.pop()
            if done:
                left.append(one)
            elif one not in seen:
                seen.add(one)
                stack.append((one, True))
                stack += [(other, False) for other in graph.get(one, ()) if other not in seen]


def told(ring: Sequence[str], names: Sequence[str]) -> Finding:
    """A ring by some of its names; one system alone is hardly a ring, but something written wrong."""
    if len(ring) == 1:
        return Finding.notice("dependency_self", ring[0], names=list(names))
    return Finding.notice("dependency_ring", ring[0], names=list(names))
