"""The phase-out list: every system in use in the order it is urgent, with its latest days, its plan, its archive."""

from collections.abc import Iterable, Mapping
from datetime import date
from typing import NamedTuple
from weakref import WeakKeyDictionary

from requirements_lib.domain.library.library import Library
from requirements_lib.domain.person import Person
from requirements_lib.domain.rules.law import LawTable
from requirements_lib.services import people
from scoring.domain.phase_out.lead_time import LeadTimes
from scoring.domain.phase_out.overview import Overview, overview
from scoring.domain.phase_out.phase_out import Data, Listed, listed
from scoring.domain.phase_out.phase_out_list import PhaseOutList, parted
from scoring.domain.phase_out.portfolio import Judged
from scoring.domain.rating import position
from scoring.domain.systems.ending import endings
from scoring.domain.systems.in_use import OUT_OF_USE, Papers
from scoring.domain.systems.system import AssessedSystem
from scoring.services import system as systems
from scoring.services import whole_register
from scoring.services.ending import of_whole
from scoring.services.position import placed
from scoring.services.whole_register import Weighed, of_systems, weighed
from scoring.storage import choices, lead_time
from store.engine import Store


class _Listed(NamedTuple):
    whole: tuple[Weighed, ...]
    law: LawTable
    names: dict[str, str]
    by_system: Mapping[Weighed, Listed]
    found: PhaseOutList


class _Around(NamedTuple):
    whole: tuple[Weighed, ...]
    found: Overview


NOBODY: Mapping[str, str] = {}
_LISTED: WeakKeyDictionary[Store, _Listed] = WeakKeyDictionary()
_AROUND: WeakKeyDictionary[Store, _Around] = WeakKeyDictionary()
"""The list, and what stands beside it, as they were made the last time, with what they were made from."""


def data(library: Library, law: LawTable) -> Data:
    """What the list is made from besides the systems: what is shipped, and the municipality's own choices."""
    return Data(
        library=library,
        lists=systems.lists(),
        law=law,
        times=lead_time.load(),
        retest_months=choices.load().intervals[Papers.EXIT_TEST].months,
    )


def from_judged(
    judged: Iterable[Judged], on: date, given: Data, names: Mapping[str, str] = NOBODY
) -> PhaseOutList:
    """The list of systems that are judged already; `names` are those of who has decided, by their ids."""
    return parted((one(each, on, given, names) for each in judged), on)


def around(store: Store, person: Person, library: Library, on: date) -> Overview:
    """The register as a whole, beside the list; the same as before until something in the register changes."""
    return _around(store, weighed(store, person, library, on), library, on)


def without_register(
    systems: Iterable[AssessedSystem], on: date, given: Data, names: Mapping[str, str] = NOBODY
) -> tuple[PhaseOutList, Overview]:
    """The list and what stands beside it for systems that are read already; `names` as for `from_judged`."""
    kept = of_systems(systems, given.library, given.lists, on)
    in_use = [one.known for one in kept if one.known.assessed.system.life_cycle not in OUT_OF_USE]
    placed = position.positions(in_use, given.library)
    judged = tuple(one.judged for one in kept)
    found = endings([one.known.assessed.system for one in kept], given.lists.ends, on)
    return from_judged(judged, on, given, names), overview(
        judged, position.worst_first(placed), position.theme_names(given.library), found
    )


def list_now(store: Store, person: Person, library: Library, law: LawTable, on: date) -> PhaseOutList:
    """The list as it stands on a day; the same as before until something in the register changes."""
    return _list(store, weighed(store, person, library, on), library, law, on)


def prepare(store: Store, library: Library, law: LawTable, on: date) -> PhaseOutList:
    """The register read and judged and the list put together before the first person asks; it is shown to nobody."""
    whole = whole_register.prepare(store, library, on)
    _around(store, whole, library, on)
    return _list(store, whole, library, law, on)


def one(judged: Judged, on: date, given: Data, names: Mapping[str, str] = NOBODY) -> Listed:
    """One system as it stands on the list."""
    found, made = listed(judged.assessed, judged.proposal, on, given), judged.assessed.system.decision
    by = names.get(made.by, "") if made else ""
    return found.model_copy(update={"decided_by": by}) if by else found


def lead_times() -> LeadTimes:
    """How long it takes to replace a system, by the municipality's own estimates."""
    return lead_time.load()


def _list(
    store: Store, whole: tuple[Weighed, ...], library: Library, law: LawTable, on: date
) -> PhaseOutList:
    before, names = _LISTED.get(store), people.names(store)
    if before and (before[1:3] != (law, names) or before.found.on != on):
        before = None
    if before and before.whole is whole:
        return before.found
    kept, given = before.by_system if before else {}, data(library, law)
    by_system = {each: kept.get(each) or one(each.judged, on, given, names) for each in whole}
    _LISTED[store] = now = _Listed(whole, law, names, by_system, parted(by_system.values(), on))
    return now.found


def _around(store: Store, whole: tuple[Weighed, ...], library: Library, on: date) -> Overview:
    before, ending = _AROUND.get(store), of_whole(store, whole, on)
    if before and before.whole is whole and before.found.endings is ending:
        return before.found
    judged = (one.judged for one in whole)
    found = overview(judged, placed(store, whole, library), position.theme_names(library), ending)
    _AROUND[store] = _Around(whole, found)
    return found
