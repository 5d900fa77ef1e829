"""Recording that the contract has been entered into, after the notice and its standstill."""

from datetime import date

from paper.norwegian import OSLO
from requirements_lib.domain.access import Action, Phase
from requirements_lib.domain.outcome import Refusal
from requirements_lib.domain.person import Person
from requirements_lib.domain.procurement.procurement import Procurement
from requirements_lib.domain.procurement.signing import Signing
from requirements_lib.domain.rules.law import LawTable
from requirements_lib.services.procurement import fetch_for, keep, subject_of
from scoring.domain.bids.bid import Bid
from scoring.domain.bids.standstill import Ended, ended
from scoring.domain.ranking.award import chosen
from scoring.services import part
from scoring.services.result import has_changed, latest, told_now
from scoring.storage import bid as storage
from store.engine import Store
from store.work import Work


def record_signing(
    store: Store,
    person: Person,
    procurement_id: str,
    law: LawTable,
    bid: str,
    signed: date,
    set_until: date | None = None,
    reason: str = "",
) -> Procurement:
    """Record the contract with a chosen bid; `set_until` is the last day of a standstill the municipality has set.

    Raises Refusal «notice_waits» while a reversal is under way, «not_chosen», «contract_stands»,
    «signed_outside_time», and «standstill_unsaid» or «standstill_runs» when no `reason` is given.
    """
    with store.work(person.id) as work:
        now = fetch_for(work, person, procurement_id, Action.RECORD_CONTRACT)
        found = storage.fetch(work, procurement_id, bid)
        _require_chosen(work, now, found)
        if any(one.bid == bid for one in now.contracts):
            raise Refusal("contract_stands")
        notified = now.notices[-1].at.astimezone(OSLO).date()
        if not notified <= signed <= work.at.astimezone(OSLO).date():
            raise Refusal("signed_outside_time", notified=notified.isoformat())
        standstill = _standstill(work, now, law, found)
        ends = standstill.require(signed, set_until, reason.strip())
        made = Signing(
            bid=bid,
            lot=found.lot,
            signed=signed,
            standstill_ends=ends,
            reason=reason.strip(),
            at=work.at,
            by=work.actor,
        )
        return _kept(work, now, made, "contract_recorded")


def withdraw_signing(store: Store, person: Person, procurement_id: str, bid: str, reason: str) -> Procurement:
    """Say that a record was wrong, and why. Raises Refusal «withdrawal_reason_missing» and «no_contract»."""
    with store.work(person.id) as work:
        now = fetch_for(work, person, procurement_id, Action.RECORD_CONTRACT)
        stands = next((one for one in now.contracts if one.bid == bid), None)
        if stands is None:
            raise Refusal("no_contract")
        if not reason.strip():
            raise Refusal("withdrawal_reason_missing")
        said = {"withdrawn": True, "reason": reason.strip(), "at": work.at, "by": work.actor}
        return _kept(work, now, stands.model_copy(update=said), "contract_withdrawn")


def to_sign(store: Store, person: Person, procurement_id: str) -> tuple[Bid, ...]:
    """The chosen bids that no contract is recorded with; none while a reversal is under way."""
    with store.reading(person.id) as work:
        now = fetch_for(work, person, procurement_id, Action.RECORD_CONTRACT)
        if _reversing(work, now):
            return ()
        signed = {one.bid for one in now.contracts}
        left = [one for one in _chosen(work, now) if one not in signed]
        return tuple(storage.fetch(work, procurement_id, one) for one in left)


def standstill(store: Store, person: Person, procurement_id: str, law: LawTable, bid: str) -> Ended:
    """What the rules say of the standstill after the last notice, for the lot of a bid."""
    with store.reading(person.id) as work:
        now = fetch_for(work, person, procurement_id, Action.RECORD_CONTRACT)
        return _standstill(work, now, law, storage.fetch(work, procurement_id, bid))


def reversing(store: Store, person: Person, procurement_id: str) -> bool:
    """Whether bids have changed since the last notice, and no new notice has told of it."""
    with store.reading(person.id) as work:
        now = fetch_for(work, person, procurement_id, Action.READ_RANKING)
        return now.phase is Phase.NOTIFIED and _reversing(work, now)


def _kept(work: Work, now: Procurement, made: Signing, verb: str) -> Procurement:
    work.append(verb, subject_of(now.id), made.model_dump(mode="json"))
    return keep(work, now.with_signing(made))


def _require_chosen(work: Work, now: Procurement, found: Bid) -> None:
    if _reversing(work, now):
        raise Refusal("notice_waits")
    if found.id not in _chosen(work, now):
        raise Refusal("not_chosen", bid=found.letter)


def _reversing(work: Work, now: Procurement) -> bool:
    return has_changed(work, now.id) or now.notices[-1].rankings != told_now(work, now.id)


def _chosen(work: Work, now: Procurement) -> list[str]:
    """The bids that the latest rankings give a contract, lot by lot."""
    return [one.bid for lot in told_now(work, now.id) for one in chosen(latest(work, now.id, lot).ranking)]


def _standstill(work: Work, now: Procurement, law: LawTable, found: Bid) -> Ended:
    """One bid alone in its lot has nobody else to wait for."""
    (own,) = part.parts(work, now.id, found.lot)
    notified = now.notices[-1].at.astimezone(OSLO).date()
    return ended(now.profile.regime(law), notified, law, alone=len(own.bids) == 1)
