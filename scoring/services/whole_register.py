"""The whole register, read and judged once for as long as nothing in it changes: what has changed is read anew."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from functools import cached_property
from typing import NamedTuple, TypeAlias
from weakref import WeakKeyDictionary

from requirements_lib.domain.access import Action
from requirements_lib.domain.library.library import Library
from requirements_lib.domain.person import Person
from requirements_lib.services.people import SYSTEM
from requirements_lib.services.procurement import require_apart
from scoring.domain.phase_out.by_day import ByDay, by_day
from scoring.domain.phase_out.phase_out import propose
from scoring.domain.phase_out.portfolio import Judged
from scoring.domain.rating.known import Known, Lists, known, lines_of
from scoring.domain.systems.support_end import SupportEnds
from scoring.domain.systems.system import AssessedSystem, System
from scoring.storage import quick_form, support_ends
from scoring.storage import system as storage
from scoring.storage.system import Stamp
from store.chain import START, Head
from store.engine import Store
from store.work import Work

Systems: TypeAlias = tuple[AssessedSystem, ...]


class Seen(NamedTuple):
    """The register as it was when somebody read it: who writes later can tell what has changed since."""

    systems: Systems
    stamps: Mapping[str, Stamp]

    @property
    def register(self) -> tuple[System, ...]:
        """The systems without what they are judged by."""
        return tuple(one.system for one in self.systems)

    def number(self, system_id: str) -> int:
        """The version of a system that was read; 0 when there was none."""
        return self.stamps.get(system_id, (0, 0, 0))[0]


class Weighed:
    """A system with everything known of it; the same object until something changes.

    What is recommended is put together the first time somebody asks: most systems of a long list are only counted.
    """

    def __init__(self, found: Known, on: date) -> None:
        self.known = found
        self._on = on

    @cached_property
    def judged(self) -> Judged:
        """The system with what is recommended for it, and why."""
        found = self.known
        return Judged(assessed=found.assessed, proposal=propose(found.assessed, found.lines, self._on))


class _Read(NamedTuple):
    """What was read the last time."""

    head: Head
    """The latest event then: nothing is written without one."""
    stamps: Mapping[str, Stamp]
    by_id: Mapping[str, AssessedSystem]
    systems: Systems


class _Judged(NamedTuple):
    """What was judged the last time, and by what."""

    library: Library
    ends: SupportEnds | None
    on: date
    systems: Systems
    by_id: Mapping[str, tuple[AssessedSystem, ByDay, Weighed]]
    whole: tuple[Weighed, ...]


@dataclass
class _Kept:
    """What was found the last time. Each part is replaced whole: two who read at once see one or the other."""

    read: _Read | None = None
    judged: _Judged | None = None


_KEPT: WeakKeyDictionary[Store, _Kept] = WeakKeyDictionary()


def systems(store: Store, person: Person) -> Systems:
    """Every system, by name; the same values as before as long as nothing has been written."""
    return seen(store, person).systems


def seen(store: Store, person: Person) -> Seen:
    """The same, with what tells later whether a system has changed."""
    with store.reading(person.id) as work:
        require_apart(work, person, Action.READ_SYSTEMS)
        return _read(store, work)


def weighed(store: Store, person: Person, library: Library, on: date) -> tuple[Weighed, ...]:
    """Every system, by name, with everything known of it and what is recommended on a day.

    The very same as before as long as nothing has been written and the day is the same; on another day only those are
    judged anew of which the calendar says something else.
    """
    return _weigh(store, systems(store, person), library, on)


def prepare(store: Store, library: Library, on: date) -> tuple[Weighed, ...]:
    """Every system read before the first person asks; it is shown to nobody."""
    with store.reading(SYSTEM) as work:
        found = _read(store, work)
    return _weigh(store, found.systems, library, on)


def of_systems(
    systems: Iterable[AssessedSystem], library: Library, given: Lists, on: date
) -> tuple[Weighed, ...]:
    """The same for systems that stand in no register."""
    return tuple(Weighed(known(one, lines_of(one.system, library), given, on), on) for one in systems)


def lists() -> Lists:
    """What every system is judged by besides the library: the short questions, and when support ends."""
    return Lists(form=quick_form.load(), ends=support_ends.in_use())


def _read(store: Store, work: Work) -> Seen:
    kept, head = _kept(store), work.head()
    before = kept.read or _Read(START, {}, {}, ())
    if before.head == head:
        return Seen(before.systems, before.stamps)
    stamps = storage.stamps(work)
    changed = {id for id, stamp in stamps.items() if before.stamps.get(id) != stamp}
    found, by_id = before.systems, before.by_id
    if stamps != before.stamps:
        by_id = {id: by_id[id] for id in stamps.keys() - changed} | storage.fetch_some(work, changed)
        found = tuple(sorted(by_id.values(), key=lambda one: (one.system.name, one.system.id)))
    kept.read = _Read(head, stamps, by_id, found)
    return Seen(found, stamps)


def _weigh(store: Store, found: Systems, library: Library, on: date) -> tuple[Weighed, ...]:
    kept, given = _kept(store), lists()
    before = kept.judged
    if before and (before.library is not library or before.ends is not given.ends):
        before = None
    if before and before.systems is found and before.on == on:
        return before.whole
    by_id = dict(_judged(found, before.by_id if before else {}, library, given, on))
    whole = tuple(one for _, _, one in by_id.values())
    kept.judged = _Judged(library, given.ends, on, found, by_id, whole)
    return whole


def _judged(
    systems: Systems,
    before: Mapping[str, tuple[AssessedSystem, ByDay, Weighed]],
    library: Library,
    given: Lists,
    on: date,
) -> Iterator[tuple[str, tuple[AssessedSystem, ByDay, Weighed]]]:
    for one in systems:
        now, kept = by_day(one.system, given.ends, on), before.get(one.system.id)
        if kept is None or kept[0] is not one or kept[1] != now:
            kept = one, now, Weighed(known(one, lines_of(one.system, library), given, on), on)
        yield one.system.id, kept


def _kept(store: Store) -> _Kept:
    return _KEPT.setdefault(store, _Kept())
