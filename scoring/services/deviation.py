"""Pricing deviations: sealed with the price, so that no amount is seen before quality is locked.

None is set once anybody but the evaluators sees the points, so that none is chosen by them.
"""

from decimal import Decimal

from requirements_lib.domain.access import Action
from requirements_lib.domain.outcome import Refusal
from requirements_lib.domain.person import Person
from requirements_lib.services.procurement import fetch_for, published
from scoring.domain.bids.amount import require_amounts
from scoring.domain.bids.bid import Price
from scoring.domain.bids.deviation import Deviations, Named, PricedDeviation, named, require_said, without
from scoring.services import seal as seals
from scoring.storage import bid as storage
from store.engine import Store
from store.work import Work


def price_deviation(
    store: Store,
    person: Person,
    procurement_id: str,
    bid: str,
    requirement: str,
    amount: Decimal,
    reason: str,
    words: str = "",
    immaterial: bool = False,
) -> None:
    """Seal what one deviation of a bid costs, with the price; `requirement` is empty for another reservation.

    `words` are the supplier's own, where it is one the form of the bid holds; an `immaterial` one costs nothing. The
    event tells neither amount nor reason. Raises Refusal «price_too_high», «price_too_fine», «deviation_negative»,
    «deviation_zero», «deviation_both», «deviation_before_price», «deviation_priced», «unknown_deviation» or
    «unknown_requirement».
    """
    require_amounts((amount,))
    require_said(amount, immaterial)
    with store.work(person.id) as work:
        sealed = _sealed(work, person, procurement_id, bid)
        offered = storage.fetch(work, procurement_id, bid)
        if requirement:
            published(work, procurement_id).of_lot(offered.lot).asked(requirement)
        if words and words not in offered.deviations:
            raise Refusal("unknown_deviation")
        if words and words in {one.text for one in sealed.deviations}:
            raise Refusal("deviation_priced")
        own = PricedDeviation(
            requirement=requirement, text=words, amount=amount, reason=reason, by=person.id, at=work.at
        )
        _save(work, procurement_id, sealed, (*sealed.deviations, own), seals.DEVIATION)


def withdraw_deviation(
    store: Store, person: Person, procurement_id: str, bid: str, place: int, seen: tuple[Named, ...]
) -> None:
    """Take one priced deviation back, of those that were `seen`; what was sealed before is kept.

    Raises Refusal «unknown_deviation», also when they are others by now.
    """
    with store.work(person.id) as work:
        sealed = _sealed(work, person, procurement_id, bid)
        if named(sealed.deviations) != seen:
            raise Refusal("unknown_deviation")
        left = without(sealed.deviations, place)
        _save(work, procurement_id, sealed, left, seals.WITHDRAWN)


def priced_deviations(store: Store, person: Person, procurement_id: str) -> dict[str, tuple[Named, ...]]:
    """Which deviations of a bid are priced, in order; no amount and no reason."""
    with store.reading(person.id) as work:
        fetch_for(work, person, procurement_id, Action.REGISTER_PRICE)
        sealed = storage.fetch_prices(work, procurement_id)
        return {bid: named(price.deviations) for bid, price in sealed.items()}


def _sealed(work: Work, person: Person, procurement_id: str, bid: str) -> Price:
    fetch_for(work, person, procurement_id, Action.PRICE_DEVIATION)
    storage.fetch(work, procurement_id, bid)
    found = storage.fetch_prices(work, procurement_id).get(bid)
    if found is None:
        raise Refusal("deviation_before_price")
    return found


def _save(work: Work, procurement_id: str, price: Price, deviations: Deviations, verb: str) -> None:
    seals.save(work, procurement_id, price.model_copy(update={"deviations": deviations}), verb)
