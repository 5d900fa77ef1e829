"""Every system in the pictures of the portfolio."""

from datetime import date

from requirements_lib.domain.library import Library
from requirements_lib.domain.person import Person
from requirements_lib.domain.selection import Line
from scoring.domain.in_use import OUT_OF_USE
from scoring.domain.known import known, lines_of
from scoring.domain.phase_out import propose
from scoring.domain.portfolio import Judged
from scoring.domain.position import Position, position, worst_first
from scoring.domain.register_fact import needs
from scoring.services.system import lists, systems
from store.engine import Store


def positions(store: Store, person: Person, library: Library, on: date) -> tuple[Position, ...]:
    """Every system in use, the highest risk first, with where it stands on a day."""
    given, lines = lists(), dict[str, tuple[Line, ...]]()
    found = []
    for one in systems(store, person):
        if one.system.life_cycle in OUT_OF_USE:
            continue
        key = repr((sorted(needs(one.system).items()), one.system.delivery_model))
        lines[key] = lines.get(key) or lines_of(one.system, library)
        now = known(one, lines[key], given, on)
        judged = Judged(assessed=now.assessed, proposal=propose(now.assessed, now.lines, on))
        found.append(position(now, judged, themes(library)))
    return worst_first(found)


def themes(library: Library) -> tuple[str, ...]:
    """The themes with requirements, in the library's order."""
    asked = {one.theme for one in library.approved_requirements}
    return tuple(one.code for one in library.themes if one.code in asked)
