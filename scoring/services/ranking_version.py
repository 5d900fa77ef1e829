"""Every ranking that has been made, as it was."""

from requirements_lib.domain.access import Action
from requirements_lib.domain.person import Person
from requirements_lib.services.procurement import fetch_for
from scoring.services.result import Ranked, as_ranked
from scoring.storage import score as storage
from store.engine import Store


def versions(store: Store, person: Person, procurement_id: str, lot: str = "") -> tuple[Ranked, ...]:
    """Those of a lot, or of the whole, oldest first."""
    with store.reading(person.id) as work:
        fetch_for(work, person, procurement_id, Action.READ_RANKING)
        kept = storage.ranking_versions(work, procurement_id, lot)
        return tuple(as_ranked(work, row, ranking) for row, ranking in kept)
