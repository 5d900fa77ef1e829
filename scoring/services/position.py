"""Every system in the pictures of the portfolio."""

from datetime import date
from weakref import WeakKeyDictionary

from requirements_lib.domain.library import Library
from requirements_lib.domain.person import Person
from scoring.domain.in_use import OUT_OF_USE
from scoring.domain.position import Position, position, worst_first
from scoring.services.whole_register import Weighed, weighed
from store.engine import Store

_PLACED: WeakKeyDictionary[Store, dict[str, tuple[Weighed, Position]]] = WeakKeyDictionary()
"""Where each system stood the last time; it stands there as long as it is weighed as then."""


def positions(store: Store, person: Person, library: Library, on: date) -> tuple[Position, ...]:
    """Every system in use, the highest risk first, with where it stands on a day; one not judged anew is not moved."""
    kept = _PLACED.setdefault(store, {})
    asked, found = themes(library), []
    for one in weighed(store, person, library, on):
        system = one.known.assessed.system
        if system.life_cycle in OUT_OF_USE:
            continue
        before = kept.get(system.id)
        if before is None or before[0] is not one:
            before = kept[system.id] = one, position(one.known, one.judged, asked)
        found.append(before[1])
    return worst_first(found)


def themes(library: Library) -> tuple[str, ...]:
    """The themes with requirements, in the library's order."""
    asked = {one.theme for one in library.approved_requirements}
    return tuple(one.code for one in library.themes if one.code in asked)
