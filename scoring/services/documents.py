"""Everything that is sent out for one tender, with what explains how bids are compared and what has been corrected."""

from requirements_lib.domain.access import Action, Phase
from requirements_lib.domain.library.library import Library
from requirements_lib.domain.outcome import Refusal
from requirements_lib.domain.person import Person
from requirements_lib.domain.rules.law import LawTable
from requirements_lib.domain.rules.standard_contract import StandardContracts
from requirements_lib.services import documents, procurement, revision, template
from scoring.documents import evaluation_annex
from store.engine import Store


def make(store: Store, person: Person, procurement_id: str, contracts: StandardContracts) -> dict[str, bytes]:
    """The files by name, on the municipality's template: those of `titles`."""
    files = documents.make(store, person, procurement_id, contracts)
    tender = procurement.tender(store, person, procurement_id)
    with store.reading(person.id) as work:
        ground = template.ground(work)
    letters = {
        name: revision.letter(store, person, procurement_id, number, contracts)
        for number, name in enumerate(revision.letter_titles(store, person, procurement_id), start=2)
    }
    return evaluation_annex.added(files, tender, contracts, ground) | letters


def titles(store: Store, person: Person, procurement_id: str, contracts: StandardContracts) -> dict[str, str]:
    """What each file is called, by its name, in the order they are listed: the tender's, then the letters about it."""
    tender = procurement.tender(store, person, procurement_id)
    return documents.titles(tender, contracts) | revision.letter_titles(store, person, procurement_id)


def draft(store: Store, person: Person, procurement_id: str, library: Library, law: LawTable) -> bytes:
    """The annex on the evaluation as it would be published now, marked as a draft. Raises Blocked with every error."""
    with store.reading(person.id) as work:
        now = procurement.fetch_for(work, person, procurement_id, Action.MAKE_DOCUMENTS)
        ground = template.ground(work)
    if now.phase is not Phase.DRAFT:
        raise Refusal("already_published")
    return evaluation_annex.draft(procurement.frozen(now, library, law), ground)
