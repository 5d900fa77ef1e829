"""Opening and registering bids, sealed prices, and people's judgements about answers and bids."""

from collections.abc import Iterable
from datetime import datetime
from decimal import Decimal
from uuid import uuid4

from requirements_lib.domain.access import Action, Phase
from requirements_lib.domain.outcome import Blocked, Finding, Refusal, errors
from requirements_lib.domain.person import Person
from requirements_lib.domain.procurement.procurement import Procurement
from requirements_lib.domain.tender.response import ResponseForm
from requirements_lib.services import frozen_model as frozen_models
from requirements_lib.services.procurement import advance, fetch_for, published
from scoring.domain.bids.amount import require_amounts
from scoring.domain.bids.bid import Bid, Price, Rejection, Ruling, bid_from, letter
from scoring.services import seal as seals
from scoring.services.part import parts
from scoring.storage import bid as storage
from store.engine import Store
from store.work import Work


def open_bids(store: Store, person: Person, procurement_id: str) -> Procurement:
    """The deadline has passed, the model is frozen and the bids are opened.

    Raises Refusal «deadline_not_passed» and «model_not_frozen».
    """
    with store.work(person.id) as work:
        procurement = fetch_for(work, person, procurement_id, Action.OPEN_BIDS)
        tender = published(work, procurement_id)
        if work.at < tender.bid_deadline:
            raise Refusal("deadline_not_passed", deadline=tender.bid_deadline)
        return advance(work, frozen_models.opened(work, procurement, tender), Phase.OPENED)


def register(
    store: Store,
    person: Person,
    procurement_id: str,
    form: ResponseForm,
    findings: Iterable[Finding] = (),
    replaces: str | None = None,
    variant: bool = False,
    received: datetime | None = None,
) -> Bid:
    """Register a form that has been read, with what the reading had to say; a `variant` is an alternative bid.

    `replaces` is the bid whose form this one takes the place of; the old version is kept. `received` is when it came.
    Raises Blocked when the findings hold errors, such as a form from another tender, and Refusal «unknown_lot»,
    «other_lot» or «received_in_the_future».
    """
    found = tuple(findings)
    if errors(found):
        raise Blocked(errors(found))
    with store.work(person.id) as work:
        fetch_for(work, person, procurement_id, Action.REGISTER_BID)
        published(work, procurement_id).of_lot(form.lot)
        if received is not None and received > work.at:
            raise Refusal("received_in_the_future")
        bid = _identified(work, procurement_id, form, found, replaces).model_copy(
            update={"variant": variant, "received": received}
        )
        storage.save(work, procurement_id, bid)
        work.append("bid_registered", _subject(procurement_id, bid.id), bid.model_dump(mode="json"))
    return bid


def bids(store: Store, person: Person, procurement_id: str) -> tuple[Bid, ...]:
    """Every bid, by letter, without prices."""
    with store.reading(person.id) as work:
        fetch_for(work, person, procurement_id, Action.READ_BIDS)
        return storage.fetch_all(work, procurement_id)


def taking_part(store: Store, person: Person, procurement_id: str, lot: str | None = None) -> tuple[Bid, ...]:
    """The bids that are not rejected, for one lot or for all, by letter, without prices."""
    with store.reading(person.id) as work:
        fetch_for(work, person, procurement_id, Action.READ_BIDS)
        return tuple(bid for part in parts(work, procurement_id, lot) for bid in part.taking_part)


def register_price(store: Store, person: Person, procurement_id: str, bid: str, amount: Decimal) -> None:
    """Seal the price of a bid. The event tells that it was done and with which seal, not the amount.

    Raises Refusal «price_too_high», «price_too_fine» or «price_not_positive», «lines_missing» where the model has
    lines, and «price_needs_two» where a price is sealed already and the points are shown.
    """
    require_amounts((amount,))
    if amount <= 0:
        raise Refusal("price_not_positive")
    with store.work(person.id) as work:
        now = fetch_for(work, person, procurement_id, Action.REGISTER_PRICE)
        require_first(work, now, bid)
        lot = storage.fetch_lot(work, procurement_id, bid)
        wanted = len(getattr(published(work, procurement_id).of_lot(lot).price_model, "lines", ()))
        if wanted:
            raise Refusal("lines_missing", given=0, wanted=wanted)
        seal(work, procurement_id, Price(bid=bid, amount=amount))


def priced(store: Store, person: Person, procurement_id: str) -> frozenset[str]:
    """Which bids have a sealed price; no price is read."""
    with store.reading(person.id) as work:
        fetch_for(work, person, procurement_id, Action.READ_BIDS)
        return storage.priced(work, procurement_id, storage.fetch_all(work, procurement_id))


def prices(store: Store, person: Person, procurement_id: str) -> dict[str, Decimal]:
    """The prices, once quality is locked."""
    with store.reading(person.id) as work:
        fetch_for(work, person, procurement_id, Action.READ_PRICE)
        return {bid: price.amount for bid, price in storage.fetch_prices(work, procurement_id).items()}


def seal(work: Work, procurement_id: str, price: Price) -> None:
    """Seal a price in the place of an earlier one, whose priced deviations stand."""
    before = storage.fetch_prices(work, procurement_id).get(price.bid)
    kept = price.model_copy(update={"deviations": before.deviations}) if before else price
    seals.save(work, procurement_id, kept, seals.SEALED)


def require_first(work: Work, now: Procurement, bid: str) -> None:
    """Pass while points are hidden, or for a bid without a price. Raises Refusal «price_needs_two»."""
    if now.phase is Phase.CONSENSUS and storage.priced(work, now.id, (storage.fetch(work, now.id, bid),)):
        raise Refusal("price_needs_two")


def rule(store: Store, person: Person, procurement_id: str, ruling: Ruling) -> None:
    """Record that a supplier's yes does not hold, or that it does after all."""
    with store.work(person.id) as work:
        fetch_for(work, person, procurement_id, Action.OVERRULE_ANSWER)
        bid = storage.fetch(work, procurement_id, ruling.bid)
        published(work, procurement_id).of_lot(bid.lot).asked(ruling.requirement)
        storage.save_ruling(work, procurement_id, ruling)
        subject = f"{_subject(procurement_id, ruling.bid)}/{ruling.requirement}"
        work.append("answer_ruled", subject, {"met": ruling.met, "reason": ruling.reason})


def rulings(store: Store, person: Person, procurement_id: str) -> tuple[Ruling, ...]:
    """The rulings in force."""
    with store.reading(person.id) as work:
        fetch_for(work, person, procurement_id, Action.READ_BIDS)
        return storage.fetch_rulings(work, procurement_id)


def reject(
    store: Store, person: Person, procurement_id: str, rejection: Rejection, contract_open: bool = False
) -> None:
    """Record that a person has rejected a bid, or that the bid takes part again.

    After the notice that reverses a choice: it needs a legal ground, and the person's word that no contract has been
    entered into (`contract_open`), which is kept. Raises Refusal «ground_missing», «contract_not_said_open», and
    «contract_signed» when one is recorded.
    """
    with store.work(person.id) as work:
        procurement = fetch_for(work, person, procurement_id, Action.REJECT_BID)
        reversing = procurement.phase is Phase.NOTIFIED
        if reversing and not rejection.ground.strip():
            raise Refusal("ground_missing")
        if reversing and not contract_open:
            raise Refusal("contract_not_said_open")
        if procurement.is_signed(storage.fetch(work, procurement_id, rejection.bid).lot):
            raise Refusal("contract_signed")
        storage.save_rejection(work, procurement_id, rejection)
        content = {"rejected": rejection.rejected, "ground": rejection.ground, "reason": rejection.reason}
        said = {"contract_open": True} if reversing else {}
        work.append("bid_rejection", _subject(procurement_id, rejection.bid), content | said)


def rejections(store: Store, person: Person, procurement_id: str) -> tuple[Rejection, ...]:
    """The latest word on each bid that somebody has rejected."""
    with store.reading(person.id) as work:
        fetch_for(work, person, procurement_id, Action.READ_BIDS)
        return storage.fetch_rejections(work, procurement_id)


def _identified(
    work: Work,
    procurement_id: str,
    form: ResponseForm,
    found: tuple[Finding, ...],
    replaces: str | None,
) -> Bid:
    """The bid with its id and letter: those of the one it replaces, or the next ones."""
    if replaces is not None:
        earlier = storage.fetch(work, procurement_id, replaces)
        if earlier.lot != form.lot:
            raise Refusal("other_lot", bid=earlier.letter, lot=earlier.lot)
        return bid_from(form, earlier.id, earlier.letter, found)
    registered = storage.fetch_all(work, procurement_id)
    return bid_from(form, uuid4().hex[:12], letter(len(registered) + 1), found)


def _subject(procurement_id: str, bid_id: str) -> str:
    return f"procurement/{procurement_id}/bid/{bid_id}"
