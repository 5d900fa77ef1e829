"""When the contracts and the support of the whole register end, and who has confirmed what the support is of."""

from collections.abc import Collection, Mapping
from datetime import date
from typing import NamedTuple
from weakref import WeakKeyDictionary

from paper.norwegian import today
from requirements_lib.domain.access import Action
from requirements_lib.domain.library.library import Library
from requirements_lib.domain.person import Person
from requirements_lib.services import people
from requirements_lib.services.procurement import require_apart
from scoring.domain.systems.ending import Confirmed, Endings, SystemEnding, gathered, of_system
from scoring.domain.systems.support_end import SupportEnds
from scoring.services.whole_register import Weighed, lists, weighed
from scoring.storage import system as storage
from store.engine import Store


class _Found(NamedTuple):
    whole: tuple[Weighed, ...]
    ends: SupportEnds | None
    by_system: Mapping[Weighed, tuple[SystemEnding, ...]]
    found: Endings


_FOUND: WeakKeyDictionary[Store, _Found] = WeakKeyDictionary()
"""What was found the last time: it holds as long as the register, the list and the day are the same."""


def endings(store: Store, person: Person, library: Library, on: date) -> Endings:
    """Every end in the register, seen from a day; of a system that has not changed, nothing is found anew."""
    return of_whole(store, weighed(store, person, library, on), on)


def of_whole(store: Store, whole: tuple[Weighed, ...], on: date) -> Endings:
    """The same for a register that is read and judged."""
    ends, before = lists().ends, _FOUND.get(store)
    if before and (before.ends is not ends or before.found.on != on):
        before = None
    if before and before.whole is whole:
        return before.found
    kept = before.by_system if before else {}
    by_system = {one: kept.get(one) or of_system(one.known.assessed.system, ends, on) for one in whole}
    _FOUND[store] = now = _Found(whole, ends, by_system, gathered([*by_system.values()], ends, on))
    return now.found


def confirmations(store: Store, person: Person, systems: Collection[str]) -> dict[tuple[str, str], Confirmed]:
    """Who has confirmed what, of some systems, by system and technology, where the name is known."""
    with store.reading(person.id) as work:
        require_apart(work, person, Action.READ_SYSTEMS)
        found = storage.support_said(work, systems)
    names = people.names(store)
    return {key: Confirmed(names[by], today(at)) for key, (by, at) in found.items() if by in names}
