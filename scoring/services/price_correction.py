"""Putting a price right after the points are shown: one reads it anew in the bid, another reads the same without seeing
what the first one read, and the one before is kept."""

from datetime import datetime
from decimal import Decimal

from requirements_lib.domain.access import Action
from requirements_lib.domain.outcome import Refusal
from requirements_lib.domain.person import Person
from requirements_lib.domain.value import Value
from requirements_lib.services.procurement import fetch_for
from scoring.domain.bids.bid import Price
from scoring.domain.bids.price_correction import (
    PriceCorrection,
    PriceProposal,
    require_other,
    require_shown,
)
from scoring.services import seal
from scoring.services.price_line import offered
from scoring.storage import bid as storage
from store.engine import Store
from store.work import Work


class Waiting(Value):
    """A correction that somebody has proposed: of which bid, why, by whom and when; no amount."""

    bid: str
    letter: str
    supplier: str
    lot: str
    reason: str
    by: str
    at: datetime


def propose(
    store: Store, person: Person, procurement_id: str, bid: str, amounts: tuple[Decimal, ...], reason: str
) -> None:
    """Propose the price as it stands in the bid, and say why the sealed one is wrong; it is sealed as well.

    Raises Refusal «price_correction_same», «price_correction_open», «seal_broken», and as `price_line.offered`.
    """
    with store.work(person.id) as work:
        fetch_for(work, person, procurement_id, Action.CORRECT_PRICE)
        sealed = _sealed(work, procurement_id, bid)
        letter = storage.fetch(work, procurement_id, bid).letter
        if sealed.proposal is not None:
            raise Refusal("price_correction_open", bids=[letter])
        read = offered(work, procurement_id, bid, amounts)
        if _as_read(sealed) == _as_read(read):
            raise Refusal("price_correction_same")
        made = PriceProposal(
            amount=read.amount, amounts=read.amounts, reason=reason, by=person.id, at=work.at
        )
        seal.save(work, procurement_id, sealed.model_copy(update={"proposal": made}), seal.PROPOSED)


def approve(
    store: Store, person: Person, procurement_id: str, bid: str, at: datetime, amounts: tuple[Decimal, ...]
) -> None:
    """Another, who was shown the proposal made at `at`, reads the price in the bid: when it is the same, it is the
    price from now on.

    Raises Refusal «price_correction_not_open», «price_correction_another», «price_correction_by_same»,
    «price_correction_differs», and as `price_line.offered`.
    """
    with store.work(person.id) as work:
        fetch_for(work, person, procurement_id, Action.APPROVE_PRICE)
        sealed = _sealed(work, procurement_id, bid)
        proposal = require_other(require_shown(sealed.proposal, at), person.id)
        read = offered(work, procurement_id, bid, amounts)
        if _as_read(read) != (proposal.amount, proposal.amounts):
            raise Refusal("price_correction_differs")
        made = PriceCorrection(
            before=sealed.amount,
            after=read.amount,
            before_amounts=sealed.amounts,
            after_amounts=read.amounts,
            reason=proposal.reason,
            proposed_by=proposal.by,
            proposed_at=proposal.at,
            approved_by=person.id,
            approved_at=work.at,
        )
        changes = {
            "amount": read.amount,
            "amounts": read.amounts,
            "proposal": None,
            "corrections": (*sealed.corrections, made),
        }
        seal.save(work, procurement_id, sealed.model_copy(update=changes), seal.CORRECTED)


def drop(store: Store, person: Person, procurement_id: str, bid: str, at: datetime) -> None:
    """Let what was proposed at `at` go; the price stands.

    Raises Refusal «price_correction_not_open» and «price_correction_another».
    """
    with store.work(person.id) as work:
        fetch_for(work, person, procurement_id, Action.APPROVE_PRICE)
        sealed = _sealed(work, procurement_id, bid)
        require_shown(sealed.proposal, at)
        seal.save(work, procurement_id, sealed.model_copy(update={"proposal": None}), seal.DROPPED)


def waiting(store: Store, person: Person, procurement_id: str) -> tuple[Waiting, ...]:
    """The corrections that wait for another, by the letter of the bid."""
    with store.reading(person.id) as work:
        fetch_for(work, person, procurement_id, Action.APPROVE_PRICE)
        prices = storage.fetch_prices(work, procurement_id)
        return tuple(
            Waiting(
                bid=bid.id,
                letter=bid.letter,
                supplier=bid.supplier.name,
                lot=bid.lot,
                **proposal.model_dump(include={"reason", "by", "at"}),
            )
            for bid in storage.fetch_all(work, procurement_id)
            if bid.id in prices and (proposal := prices[bid.id].proposal)
        )


def corrections(store: Store, person: Person, procurement_id: str) -> dict[str, tuple[PriceCorrection, ...]]:
    """What has been put right in each price, by the letter of the bid, for those who read the ranking."""
    with store.reading(person.id) as work:
        fetch_for(work, person, procurement_id, Action.READ_RANKING)
        prices = storage.fetch_prices(work, procurement_id)
        kept = ((one.letter, prices.get(one.id)) for one in storage.fetch_all(work, procurement_id))
        return {letter: price.corrections for letter, price in kept if price and price.corrections}


def _sealed(work: Work, procurement_id: str, bid: str) -> Price:
    """Raises Refusal «unknown_bid» and «price_not_sealed»."""
    storage.fetch(work, procurement_id, bid)
    found = storage.fetch_prices(work, procurement_id).get(bid)
    if found is None:
        raise Refusal("price_not_sealed")
    return found


def _as_read(price: Price) -> tuple[Decimal, tuple[Decimal, ...]]:
    return price.amount, price.amounts
