"""One press from a system in use to the draft of a tender that replaces it.

Everything that is filled in is kept with where it came from, and may be edited like anything else in a draft.
"""

from collections.abc import Iterator
from datetime import UTC, date, datetime, time

from paper.norwegian import OSLO
from requirements_lib.domain.access import Action, require
from requirements_lib.domain.library.library import Library
from requirements_lib.domain.person import Person
from requirements_lib.domain.procurement.procurement import Procurement
from requirements_lib.domain.rules.law import LawTable
from requirements_lib.domain.tender.prefill import Prefill, Prefilled, What, written
from requirements_lib.domain.tender.profile import Profile
from requirements_lib.services import procurement as procurements
from scoring.domain.phase_out import replacement as rules
from scoring.domain.phase_out.latest_day import latest_days
from scoring.domain.phase_out.replacement import Start
from scoring.domain.systems.system import System
from scoring.domain.systems.system_decision import Course
from scoring.services import system as systems
from scoring.storage import lead_time
from scoring.words.phase_out import replacement as words
from store.engine import Store


def start(
    store: Store, person: Person, library: Library, law: LawTable, system_id: str, on: date
) -> Procurement:
    """A new draft with what the register and the rating say of the system it replaces."""
    require(person.roles, None, Action.START_PROCUREMENT)
    return procurements.start(store, person, library, draft(store, person, library, law, system_id, on))


def draft(store: Store, person: Person, library: Library, law: LawTable, system_id: str, on: date) -> Profile:
    """What such a draft would hold, before anything is saved."""
    register = tuple(one.system for one in systems.systems(store, person))
    assessed = systems.fetch(store, person, system_id)
    unmet = systems.judge(assessed, library, on).proposal.fulfilment.unmet
    start_by = latest_start(assessed.system, law, on)
    return _profile(assessed.system, register, unmet, library, start_by, on)


def under_way(store: Store, person: Person, system_id: str) -> tuple[Procurement, ...]:
    """The procurements that replace a system already, of those this person may read."""
    found = procurements.readable(store, person)
    return tuple(one for one in found if one.profile.replaces == system_id)


def latest_start(system: System, law: LawTable, on: date) -> Start:
    """The latest day to announce, by the contract, the law and the municipality's own estimates.

    Whoever starts one replaces the system, whatever else is decided for it.
    """
    decided = system.decision
    if decided is not None and decided.course is not Course.REPLACE:
        system = system.model_copy(update={"decisions": ()})
    return rules.latest_start(latest_days(system, on, law, lead_time.load()))


def _profile(
    system: System,
    register: tuple[System, ...],
    unmet: tuple[str, ...],
    library: Library,
    start_by: Start,
    on: date,
) -> Profile:
    linked = rules.neighbours(system, register)
    given, amounts = rules.answers(system, bool(linked), library), rules.volumes(system)
    counted = ("decommission" if start_by.own else "ends", "lead_times")
    texts = {
        "title": (words.title(system), ("name",)),
        "today": (words.today(system, start_by), ("name", "supplier", "purpose", "ends")),
        "users": (system.users.strip(), ("users",)),
        "volumes": (words.volumes(amounts), tuple(amounts)),
        "systems": (words.systems(linked), ("sends_to", "receives_from", "integrations")),
        "starts": (start_by.on, counted),
        "bid_deadline": (_noon(start_by.bids_by), counted),
    }
    fields = {name: (value, where) for name, (value, where) in texts.items() if value}
    profile = Profile(
        **{name: value for name, (value, _) in fields.items()},
        answers=given,
        overrides=rules.taken(unmet, given, library, words.REASON),
        replaces=system.id,
    )
    items = (
        *(
            Prefilled(what=What.FIELD, name=name, given=written(value), sources=where)
            for name, (value, where) in fields.items()
        ),
        *_answers(profile, system),
        *_requirements(profile, unmet, library),
    )
    return profile.model_copy(
        update={"prefill": Prefill(system=system.id, name=system.name, on=on, items=items)}
    )


def _noon(day: date | None) -> datetime | None:
    """Noon in Norway, which leaves suppliers the working day before."""
    return datetime.combine(day, time(12), OSLO).astimezone(UTC) if day else None


def _answers(profile: Profile, system: System) -> Iterator[Prefilled]:
    by_register = rules.sources(system)
    for name, given in profile.answers.items():
        where = by_register.get(name, "answers")
        yield Prefilled(what=What.ANSWER, name=name, given=written(given), sources=(where,))


def _requirements(profile: Profile, unmet: tuple[str, ...], library: Library) -> Iterator[Prefilled]:
    asked = {one.id for one in profile.chosen(library)}
    for name in unmet:
        if name in asked:
            yield Prefilled(what=What.REQUIREMENT, name=name, given="in", sources=(words.RATED,))
