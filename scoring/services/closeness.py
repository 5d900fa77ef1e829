"""How close a ranking was and what other models would have given: read-only, and each view is an event."""

from requirements_lib.domain.access import Action
from requirements_lib.domain.person import Person
from requirements_lib.services.procurement import fetch_for, subject_of
from scoring.domain.robustness import closeness as robustness
from scoring.domain.robustness import reranked
from scoring.domain.robustness.closeness import Closeness
from scoring.domain.robustness.reranked import Steadiness
from scoring.domain.robustness.table import is_additive
from scoring.domain.trial.other_models import OtherModels, other_models
from scoring.services.result import Ranked, latest
from store.engine import Store
from store.work import Work


def closeness(store: Store, person: Person, procurement_id: str, lot: str = "") -> Closeness | None:
    """How close the latest ranking of a lot was; None where the bids are not compared by a sum of points.

    Raises Refusal «not_ranked».
    """
    with store.work(person.id) as work:
        kept = _latest(work, person, procurement_id, lot)
        if not is_additive(kept.ranking):
            return None
        _seen(work, procurement_id, kept, "closeness_viewed")
    return robustness.closeness(kept.ranking)


def steadiness(store: Store, person: Person, procurement_id: str, lot: str = "") -> Steadiness:
    """The same by ranking again, for any model. Raises Refusal «not_ranked»."""
    with store.work(person.id) as work:
        kept = _latest(work, person, procurement_id, lot)
        _seen(work, procurement_id, kept, "closeness_viewed")
    return reranked.steadiness(kept.ranking)


def mirror(store: Store, person: Person, procurement_id: str, lot: str = "") -> OtherModels:
    """What the other models would have given on the bids of the latest ranking of a lot.

    Raises Refusal «not_ranked».
    """
    with store.work(person.id) as work:
        kept = _latest(work, person, procurement_id, lot)
        _seen(work, procurement_id, kept, "mirror_viewed")
    return other_models(kept.ranking)


def _latest(work: Work, person: Person, procurement_id: str, lot: str) -> Ranked:
    fetch_for(work, person, procurement_id, Action.READ_RANKING)
    return latest(work, procurement_id, lot)


def _seen(work: Work, procurement_id: str, kept: Ranked, verb: str) -> None:
    """Who has seen it and when, once for each time it is asked for."""
    work.append(verb, subject_of(procurement_id), kept.told)
