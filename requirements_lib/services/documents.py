"""The documents of a published tender: made for sending out, and read when suppliers have answered."""

from requirements_lib.documents import bundle, response
from requirements_lib.domain.access import Action
from requirements_lib.domain.outcome import Finding
from requirements_lib.domain.person import Person
from requirements_lib.domain.response import ResponseForm
from requirements_lib.domain.standard_contract import StandardContracts
from requirements_lib.services import procurement as procurements
from store.engine import Store


def make(store: Store, person: Person, procurement_id: str, contracts: StandardContracts) -> dict[str, bytes]:
    """The tender's files by name: bilag 1, bilag 2, konkurransegrunnlag and the frozen tender."""
    with store.reading(person.id) as work:
        procurements.fetch_for(work, person, procurement_id, Action.MAKE_DOCUMENTS)
        tender = procurements.published(work, procurement_id)
    return bundle.make(tender, contracts)


def read(
    store: Store, person: Person, procurement_id: str, content: bytes
) -> tuple[ResponseForm | None, tuple[Finding, ...]]:
    """A supplier's filled-in form, and everything that is odd about it; nothing is registered by reading."""
    with store.reading(person.id) as work:
        procurements.fetch_for(work, person, procurement_id, Action.REGISTER_BID)
        tender = procurements.published(work, procurement_id)
    return response.read(content, tender)
