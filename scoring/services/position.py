"""Every system in the pictures of the portfolio."""

from collections.abc import Mapping
from datetime import date
from typing import NamedTuple
from weakref import WeakKeyDictionary

from requirements_lib.domain.library.library import Library
from requirements_lib.domain.person import Person
from scoring.domain.rating import position
from scoring.domain.rating.position import Position
from scoring.domain.systems.in_use import OUT_OF_USE
from scoring.services.whole_register import Weighed, weighed
from scoring.words.rating.position_row import told_apart
from store.engine import Store


class _Placed(NamedTuple):
    whole: tuple[Weighed, ...]
    by_system: Mapping[Weighed, Position]
    found: tuple[Position, ...]


_PLACED: WeakKeyDictionary[Store, _Placed] = WeakKeyDictionary()
"""Where each system stood the last time; it stands there as long as it is weighed as then."""


def positions(store: Store, person: Person, library: Library, on: date) -> tuple[Position, ...]:
    """Every system in use, the highest risk first, with where it stands on a day; one not judged anew is not moved.

    Two of one name are told apart.
    """
    return placed(store, weighed(store, person, library, on), library)


def placed(store: Store, whole: tuple[Weighed, ...], library: Library) -> tuple[Position, ...]:
    """The same for a register that is read and judged."""
    before = _PLACED.get(store)
    if before and before.whole is whole:
        return before.found
    asked = [one for one in whole if one.known.assessed.system.life_cycle not in OUT_OF_USE]
    kept = before.by_system if before else {}
    moved = [one for one in asked if one not in kept]
    found = position.positions([one.known for one in moved], library)
    by_system = {**kept, **dict(zip(moved, found, strict=True))}
    by_system = {one: by_system[one] for one in asked}
    in_order = told_apart(position.worst_first(by_system.values()))
    _PLACED[store] = now = _Placed(whole, by_system, in_order)
    return now.found


def theme_names(library: Library) -> dict[str, str]:
    """The themes with requirements and what each is called, in the library's order."""
    return position.theme_names(library)
