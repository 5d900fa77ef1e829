"""Every system in the pictures of the portfolio."""

from datetime import date
from weakref import WeakKeyDictionary

from requirements_lib.domain.library import Library
from requirements_lib.domain.person import Person
from requirements_lib.domain.selection import Line
from scoring.domain.in_use import OUT_OF_USE
from scoring.domain.known import known, lines_of
from scoring.domain.portfolio import Judged
from scoring.domain.position import Position, position, worst_first
from scoring.domain.register_fact import needs
from scoring.services.system import judged, lists
from store.engine import Store

_PLACED: WeakKeyDictionary[Store, dict[str, Position]] = WeakKeyDictionary()
"""Where each system stood the last time; it stands there as long as it is judged as then."""


def positions(store: Store, person: Person, library: Library, on: date) -> tuple[Position, ...]:
    """Every system in use, the highest risk first, with where it stands on a day; one not judged anew is not moved."""
    kept = _PLACED.setdefault(store, {})
    lines: dict[str, tuple[Line, ...]] = {}
    found = []
    for one in judged(store, person, library, on):
        system = one.assessed.system
        if system.life_cycle in OUT_OF_USE:
            continue
        before = kept.get(system.id)
        if before is None or before.judged is not one:
            key = repr((sorted(needs(system).items()), system.delivery_model))
            lines[key] = lines.get(key) or lines_of(system, library)
            before = kept[system.id] = _placed(one, lines[key], library, on)
        found.append(before)
    return worst_first(found)


def _placed(one: Judged, lines: tuple[Line, ...], library: Library, on: date) -> Position:
    return position(known(one.assessed, lines, lists(), on), one, themes(library))


def themes(library: Library) -> tuple[str, ...]:
    """The themes with requirements, in the library's order."""
    asked = {one.theme for one in library.approved_requirements}
    return tuple(one.code for one in library.themes if one.code in asked)
