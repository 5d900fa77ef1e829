"""Why each requirement is in or left out, as a report for the case file."""

from requirements_lib.documents import why as document
from requirements_lib.domain.access import Action
from requirements_lib.domain.library.library import Library
from requirements_lib.domain.outcome import Refusal
from requirements_lib.domain.person import Person
from requirements_lib.domain.procurement.history import Made, Revision, history
from requirements_lib.services import procurement as procurements
from requirements_lib.storage import person as people
from requirements_lib.storage import procurement as storage
from store.engine import Store
from store.work import Work


def report(store: Store, person: Person, procurement_id: str, library: Library) -> bytes:
    """The Word file, as the procurement stands now.

    Raises Refusal «other_library_version», and «grounds_closed» while those who evaluate may not read it.
    """
    with store.reading(person.id) as work:
        now = procurements.fetch_for(work, person, procurement_id, Action.READ_PROCUREMENT)
        if procurements.seen(person, now) != now:
            raise Refusal("grounds_closed")
        if now.library_version != library.version:
            raise Refusal("other_library_version", pinned=now.library_version, loaded=library.version)
        made = history(_revisions(work, procurement_id))
        published = _published(work, procurement_id)
        acted = made.people | ({published[0].by} if published else set())
        known = {one: people.find(work, one) for one in acted}
    case = document.Case(now, library, made, known, store.clock(), person, published)
    return document.make(case)


def _revisions(work: Work, procurement_id: str) -> tuple[Revision, ...]:
    return tuple(
        Revision(made=Made(at=row.at, by=row.actor), profile=one.profile)
        for row, one in storage.fetch_since(work, procurement_id, 1)
    )


def _published(work: Work, procurement_id: str) -> tuple[Made, str] | None:
    row = storage.publication(work, procurement_id)
    return (Made(at=row.at, by=row.actor), row.fingerprint) if row else None
