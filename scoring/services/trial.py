"""Trying the evaluation on imagined bids, before there are real ones and never after."""

from requirements_lib.domain.access import Action
from requirements_lib.domain.person import Person
from requirements_lib.domain.weighing.weighting import settled
from requirements_lib.services.frozen_model import in_force
from requirements_lib.services.procurement import fetch_for, published
from scoring.domain.trial import trial, tried
from scoring.domain.trial.trial import Setting
from scoring.domain.trial.tried import Tried
from store.engine import Store


def imagined(store: Store, person: Person, procurement_id: str, lot: str = "") -> Setting:
    """The imagined bids of a lot, or of the whole, and what they are tried by: the frozen weights once there are any.

    Raises Refusal «not_allowed_now» once bids are opened.
    """
    with store.reading(person.id) as work:
        now = fetch_for(work, person, procurement_id, Action.TRY_MODEL)
        frozen = None if now.is_open else in_force(work, now.id, published(work, now.id))
    criteria = now.profile.criteria_of(lot)
    if frozen is not None:
        criteria = settled(criteria, frozen.model.weights_of(lot))
    return trial.setting(now.profile, criteria, lot, frozen=frozen is not None)


def results(store: Store, person: Person, procurement_id: str, lot: str = "") -> Tried:
    """What comes of them. Raises Blocked with what stands in the way, such as weights that are not 100 %."""
    return tried.tried(imagined(store, person, procurement_id, lot))
