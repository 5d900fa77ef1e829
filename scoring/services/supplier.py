"""Suppliers, for contract follow-up and planning: their systems, and what they promised and whether it is kept.

Never for those who evaluate bids, and never part of a score: only bids may be weighed.
"""

from datetime import date

from paper.norwegian import OSLO
from requirements_lib.domain.access import Action
from requirements_lib.domain.library.library import Library
from requirements_lib.domain.outcome import Refusal
from requirements_lib.domain.person import Person
from requirements_lib.domain.procurement.procurement import Procurement
from requirements_lib.services.procurement import notified, require_apart
from scoring.domain.bids.promise import Promise, PromiseCheck, promises
from scoring.domain.phase_out.supplier_record import SupplierRecord, records
from scoring.domain.ranking.award import awarded, drawn_between
from scoring.services.part import parts
from scoring.services.system import judged
from scoring.storage import promise as storage
from scoring.storage import score as score_storage
from store.engine import Store
from store.work import Work


def suppliers(store: Store, person: Person, library: Library, on: date) -> tuple[SupplierRecord, ...]:
    """Every supplier, those that do not meet the needs first.

    Raises Refusal «evaluates_now» for whoever leads or takes part in an evaluation that has not ended.
    """
    with store.reading(person.id) as work:
        require_apart(work, person, Action.READ_SUPPLIERS)
        made = _promises(work)
    return records(judged(store, person, library, on), made, on)


def check(
    store: Store,
    person: Person,
    procurement_id: str,
    bid: str,
    requirement: str,
    kept: bool,
    checked: date,
    evidence: str,
) -> PromiseCheck:
    """Record whether a promise is kept: who looked, on which day, and what shows it.

    Raises Refusal «evaluates_now», «unknown_promise», «check_without_evidence», «checked_in_the_future».
    """
    with store.work(person.id) as work:
        require_apart(work, person, Action.CHECK_PROMISE)
        if (procurement_id, bid, requirement) not in {one.key for one in _promises(work)}:
            raise Refusal("unknown_promise")
        if not evidence.strip():
            raise Refusal("check_without_evidence")
        if checked > work.at.astimezone(OSLO).date():
            raise Refusal("checked_in_the_future", checked=checked)
        given = PromiseCheck(
            procurement=procurement_id,
            bid=bid,
            requirement=requirement,
            kept=kept,
            checked=checked,
            evidence=evidence.strip(),
        )
        number = storage.save(work, given)
        subject = f"procurement/{procurement_id}/{bid}/{requirement}"
        work.append("promise_checked", subject, given.model_dump(mode="json"))
    return given.model_copy(update={"number": number, "by": work.actor, "at": work.at})


def history(
    store: Store, person: Person, procurement_id: str, bid: str, requirement: str
) -> tuple[PromiseCheck, ...]:
    """Every check of one promise, the latest first. Raises Refusal «evaluates_now»."""
    with store.reading(person.id) as work:
        require_apart(work, person, Action.READ_SUPPLIERS)
        return tuple(reversed(storage.versions(work, procurement_id, bid, requirement)))


def _promises(work: Work) -> tuple[Promise, ...]:
    """What every winner has promised; of those who share a place, the one that a contract is made with.

    A bid rejected since promises nothing, and a ranking made since promises nothing before it is announced.
    """
    checks = storage.fetch_all(work)
    found: list[Promise] = []
    for procurement in notified(work):
        for part in parts(work, procurement.id):
            won = _won(work, procurement, part.tender.lot_id)
            for bid in part.taking_part:
                if bid.id in won:
                    found += promises(procurement.id, part.tender, bid, won[bid.id], checks)
    return tuple(found)


def _won(work: Work, procurement: Procurement, lot: str) -> dict[str, date]:
    """The winners of a lot by its latest notice, each with the day of the notice that first told of it.

    A later notice that lets it stand does not move the day; one that had taken it away does. A shared place is
    settled by people, by lot: the contract tells who won it, and its day is the day.
    """
    told: dict[str, date] = {}
    shared: set[str] = set()
    for notice in procurement.notices:
        number = notice.rankings.get(lot)
        ranking = score_storage.fetch_ranking(work, procurement.id, number) if number else None
        won = awarded(ranking) if ranking else ()
        shared = {one.bid for one in drawn_between(ranking)} if ranking else set()
        told = {one.bid: told.get(one.bid, notice.at.astimezone(OSLO).date()) for one in won}
    return told | {one.bid: one.signed for one in procurement.contracts if one.bid in shared}
