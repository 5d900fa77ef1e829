"""The whole register, read and judged once for as long as nothing in it changes: what has changed is read anew."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date
from functools import cached_property
from typing import NamedTuple, TypeAlias
from weakref import WeakKeyDictionary

from requirements_lib.domain.access import Action
from requirements_lib.domain.library import Library
from requirements_lib.domain.person import Person
from requirements_lib.services.people import SYSTEM
from requirements_lib.services.procurement import require_apart
from scoring.domain.known import Known, Lists, known, lines_of
from scoring.domain.phase_out import propose
from scoring.domain.portfolio import Judged
from scoring.domain.system import AssessedSystem, System
from scoring.storage import quick_form, support_ends
from scoring.storage import system as storage
from scoring.storage.system import Stamp
from store.engine import Store
from store.work import Work

Basis: TypeAlias = tuple[int, date, date]
"""The library, the day of the list of support ends, and the day something is judged on."""
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


@dataclass
class _Kept:
    """What was found the last time. Each part is replaced whole: two who read at once see one or the other."""

    read: tuple[Mapping[str, Stamp], Mapping[str, AssessedSystem], Systems] = field(
        default_factory=lambda: ({}, {}, ())
    )
    weighed: tuple[Library | None, Basis | None, Systems, Mapping[str, tuple[AssessedSystem, Weighed]]] = (
        None,
        None,
        (),
        {},
    )


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
    """Every system, by name, with everything known of it and what is recommended on a day."""
    return _weigh(store, systems(store, person), library, on)


def prepare(store: Store, library: Library, on: date) -> None:
    """Read and judge every system before the first person asks; it is shown to nobody."""
    with store.reading(SYSTEM) as work:
        found = _read(store, work)
    for one in _weigh(store, found.systems, library, on):
        _ = one.judged


def of_systems(
    systems: Iterable[AssessedSystem], library: Library, given: Lists, on: date
) -> tuple[Weighed, ...]:
    """The same for systems that stand in no register."""
    return tuple(Weighed(known(one, lines_of(one.system, library), given, on), on) for one in systems)


def lists() -> Lists:
    """What every system is judged by besides the library: the short questions, and when support ends."""
    return Lists(form=quick_form.load(), ends=support_ends.in_use())


def _read(store: Store, work: Work) -> Seen:
    kept = _kept(store)
    then, before, found = kept.read
    stamps = storage.stamps(work)
    if stamps == then:
        return Seen(found, then)
    changed = {id for id, stamp in stamps.items() if then.get(id) != stamp}
    now = {id: before[id] for id in stamps.keys() - changed} | storage.fetch_some(work, changed)
    found = tuple(sorted(now.values(), key=lambda one: (one.system.name, one.system.id)))
    kept.read = stamps, now, found
    return Seen(found, stamps)


def _weigh(store: Store, found: Systems, library: Library, on: date) -> tuple[Weighed, ...]:
    kept, given = _kept(store), lists()
    basis = id(library), given.ends.as_of if given.ends else on, on
    _, then, read, before = kept.weighed
    if then != basis:
        before = {}
    elif read is found:
        return tuple(one for _, one in before.values())
    now = dict(_weighed(found, before, library, given, on))
    kept.weighed = library, basis, found, now
    return tuple(one for _, one in now.values())


def _weighed(
    systems: Systems,
    before: Mapping[str, tuple[AssessedSystem, Weighed]],
    library: Library,
    given: Lists,
    on: date,
) -> Iterable[tuple[str, tuple[AssessedSystem, Weighed]]]:
    for one in systems:
        kept = before.get(one.system.id)
        if kept is None or kept[0] is not one:
            kept = one, Weighed(known(one, lines_of(one.system, library), given, on), on)
        yield one.system.id, kept


def _kept(store: Store) -> _Kept:
    return _KEPT.setdefault(store, _Kept())
