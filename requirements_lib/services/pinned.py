"""The library a procurement is worked on with: what it was announced with, also when the library is raised later."""

from requirements_lib.domain.access import Action, Phase
from requirements_lib.domain.library.library import Library
from requirements_lib.domain.person import Person
from requirements_lib.domain.procurement.procurement import Procurement
from requirements_lib.domain.tender.pinned import pinned
from requirements_lib.services.procurement import fetch_for
from requirements_lib.storage import procurement as storage
from requirements_lib.words.question import gone
from store.engine import Store
from store.work import Work


def library_for(store: Store, person: Person, procurement_id: str, library: Library) -> Library:
    """The library to show a procurement with. Raises Refusal «other_library_version» as `library_of` does."""
    with store.reading(person.id) as work:
        now = fetch_for(work, person, procurement_id, Action.READ_PROCUREMENT)
        return library_of(work, now, library)


def library_of(work: Work, now: Procurement, library: Library) -> Library:
    """The library of today, or for a published tender on another version what the tender holds of that.

    For use inside a unit of work whose service has asked for access. Raises Refusal «other_library_version» when the
    tender does not hold enough of it.
    """
    if now.phase is Phase.DRAFT or now.library_version == library.version:
        return library
    announced = storage.fetch_revision(work, now.id, now.correction.base) if now.correction else now
    own = {one.id for one in announced.profile.own_requirements}
    known = {one.id for one in library.questions}
    missing = tuple(gone(one) for one in now.profile.answers if one not in known)
    return pinned(storage.fetch_tender(work, now.id), own, library, missing)
