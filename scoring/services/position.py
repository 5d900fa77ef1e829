"""Every system in the pictures of the portfolio."""

from datetime import date
from weakref import WeakKeyDictionary

from requirements_lib.domain.library import Library
from requirements_lib.domain.person import Person
from scoring.domain import position
from scoring.domain.in_use import OUT_OF_USE
from scoring.domain.position import Position
from scoring.services.whole_register import Weighed, weighed
from store.engine import Store

_PLACED: WeakKeyDictionary[Store, dict[str, tuple[Weighed, Position]]] = WeakKeyDictionary()
"""Where each system stood the last time; it stands there as long as it is weighed as then."""


def positions(store: Store, person: Person, library: Library, on: date) -> tuple[Position, ...]:
    """Every system in use, the highest risk first, with where it stands on a day; one not judged anew is not moved."""
    kept = _PLACED.setdefault(store, {})
    asked = [
        (one.known.assessed.system.id, one)
        for one in weighed(store, person, library, on)
        if one.known.assessed.system.life_cycle not in OUT_OF_USE
    ]
    moved = [(id, one) for id, one in asked if id not in kept or kept[id][0] is not one]
    placed = position.positions([one.known for _, one in moved], library)
    kept.update({id: (one, found) for (id, one), found in zip(moved, placed, strict=True)})
    return position.worst_first(kept[id][1] for id, _ in asked)


def theme_names(library: Library) -> dict[str, str]:
    """The themes with requirements and what each is called, in the library's order."""
    return position.theme_names(library)
