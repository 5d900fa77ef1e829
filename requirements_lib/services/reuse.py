"""Starting a procurement from an earlier one."""

from requirements_lib.domain.access import Action, require
from requirements_lib.domain.library.library import Library
from requirements_lib.domain.outcome import Finding, Refusal
from requirements_lib.domain.person import Person
from requirements_lib.domain.procurement import reuse as rules
from requirements_lib.domain.procurement.procurement import Procurement
from requirements_lib.domain.tender.profile import Profile
from requirements_lib.domain.value import Value
from requirements_lib.services.procurement import fetch_for, seen, start
from requirements_lib.storage import procurement as storage
from store.engine import Store
from store.work import Work


class Origin(Value):
    """The earlier procurement, and what the library of today does otherwise."""

    source: Procurement
    left_out: tuple[Finding, ...] = ()
    """What could not be copied."""
    changed: tuple[Finding, ...] = ()
    """What has become of the requirements that were announced."""


def start_from(store: Store, person: Person, library: Library, source_id: str) -> Procurement:
    """A new draft on the library of today, with what an earlier procurement says apart from its days and its case."""
    require(person.roles, None, Action.START_PROCUREMENT)
    with store.reading(person.id) as work:
        source = _announced(work, seen(person, fetch_for(work, person, source_id, Action.READ_PROCUREMENT)))
    return start(store, person, library, rules.reused(source, source_id, library))


def origin(store: Store, person: Person, now: Procurement, library: Library) -> Origin | None:
    """Where a procurement was started from; None when from nothing, or from what this person may not read."""
    if now.profile.based_on is None:
        return None
    with store.reading(person.id) as work:
        try:
            source = fetch_for(work, person, now.profile.based_on, Action.READ_PROCUREMENT)
        except Refusal:
            return None
        tenders = storage.fetch_tenders(work, source.id)
        left_out = rules.left_out(_announced(work, source), library)
    changed = rules.since(tenders[-1][1], library) if tenders else ()
    return Origin(source=seen(person, source), left_out=left_out, changed=changed)


def _announced(work: Work, source: Procurement) -> Profile:
    """What it says, without a correction that nobody has announced."""
    if source.correction is None:
        return source.profile
    return storage.fetch_revision(work, source.id, source.correction.base).profile
