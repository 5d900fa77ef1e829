"""An evaluator's own scores: written alone, delivered, and only then seen by the others."""

from datetime import datetime
from typing import Any

from requirements_lib.domain.access import Action, Phase, Role
from requirements_lib.domain.outcome import Refusal
from requirements_lib.domain.person import Person
from requirements_lib.domain.procurement.procurement import Procurement
from requirements_lib.domain.tender.scored_item import item
from requirements_lib.domain.value import Value
from requirements_lib.services.procurement import advance, fetch_for, published, seen
from scoring.domain.bids import score as rules
from scoring.domain.bids.progress import Progress, progress, together
from scoring.domain.bids.score import ScoreEntry, Submission
from scoring.domain.scale import INDIVIDUAL
from scoring.services.part import parts, taking_part
from scoring.storage import bid as bid_storage
from scoring.storage import score as storage
from store.engine import Store
from store.work import Work


class Sheet(Value):
    """One evaluator's work: the entries so far, how far they reach, and whether it is delivered."""

    entries: tuple[ScoreEntry, ...]
    progress: Progress
    submitted: datetime | None = None

    def entry(self, bid: str, requirement: str) -> ScoreEntry | None:
        """The entry on one requirement in one bid, when there is one."""
        return next((one for one in self.entries if (one.bid, one.requirement) == (bid, requirement)), None)


def start_scoring(store: Store, person: Person, procurement_id: str) -> Procurement:
    """Let the evaluators begin. Raises Refusal «no_bids», «no_evaluators» or «no_lead»."""
    with store.work(person.id) as work:
        procurement = fetch_for(work, person, procurement_id, Action.START_SCORING)
        if not taking_part(work, procurement_id):
            raise Refusal("no_bids")
        if not procurement.evaluators():
            raise Refusal("no_evaluators")
        if all(member.role is not Role.LEAD for member in procurement.members):
            raise Refusal("no_lead")
        return seen(person, advance(work, procurement, Phase.SCORING))


def sheet(store: Store, person: Person, procurement_id: str, lot: str | None = None) -> Sheet:
    """The person's own sheet, and nobody else's; how far it reaches in one lot or in all."""
    with store.reading(person.id) as work:
        fetch_for(work, person, procurement_id, Action.READ_BIDS)
        return _sheet(work, procurement_id, person.id, lot)


def give_points(
    store: Store, person: Person, procurement_id: str, bid: str, requirement: str, points: int
) -> ScoreEntry:
    """Give points, keeping the reason written so far. Raises Refusal «points_off_scale»."""
    return _write(store, person, procurement_id, bid, requirement, {"points": points})


def write_reason(
    store: Store, person: Person, procurement_id: str, bid: str, requirement: str, reason: str
) -> ScoreEntry:
    """Write the reason, keeping the points given so far."""
    return _write(store, person, procurement_id, bid, requirement, {"reason": reason})


def submit(store: Store, person: Person, procurement_id: str) -> Submission:
    """Deliver. Raises Refusal «scores_missing» or «already_submitted»."""
    with store.work(person.id) as work:
        fetch_for(work, person, procurement_id, Action.SCORE)
        so_far = _sheet(work, procurement_id, person.id).progress
        delivered = rules.submit(person.id, so_far, storage.fetch_submissions(work, procurement_id), work.at)
        storage.save_submission(work, procurement_id, person.id)
        work.append("scores_submitted", f"procurement/{procurement_id}", {"evaluator": person.id})
    return delivered


def waiting_for(store: Store, person: Person, procurement_id: str) -> tuple[str, ...]:
    """The evaluators who have not delivered; says nothing of their scores."""
    with store.reading(person.id) as work:
        procurement = fetch_for(work, person, procurement_id, Action.READ_BIDS)
        return rules.waiting_for(procurement.evaluators(), storage.fetch_submissions(work, procurement_id))


def require_scored(work: Work, procurement_id: str, bid: str, requirement: str) -> int:
    """Full points on an item, when the bid exists and it gives points in its lot. Raises Refusal «not_scored»."""
    part = published(work, procurement_id).of_lot(bid_storage.fetch_lot(work, procurement_id, bid))
    return item(part, requirement).highest


def _write(
    store: Store, person: Person, procurement_id: str, bid: str, requirement: str, change: dict[str, Any]
) -> ScoreEntry:
    with store.work(person.id) as work:
        fetch_for(work, person, procurement_id, Action.SCORE)
        rules.require_not_submitted(person.id, storage.fetch_submissions(work, procurement_id))
        highest = require_scored(work, procurement_id, bid, requirement)
        if "points" in change:
            INDIVIDUAL.up_to(highest).require(change["points"])
        before = storage.fetch_one(work, procurement_id, person.id, bid, requirement)
        entry = ScoreEntry.model_validate(before.model_dump() | change)
        number = storage.save(work, procurement_id, entry)
        work.append("score_written", f"procurement/{procurement_id}/bid/{bid}/{requirement}", change)
    return entry.model_copy(update={"number": number, "at": work.at})


def _sheet(work: Work, procurement_id: str, evaluator: str, lot: str | None = None) -> Sheet:
    entries = storage.fetch_own(work, procurement_id, evaluator)
    found = parts(work, procurement_id, lot)
    own = [one.at for one in storage.fetch_submissions(work, procurement_id) if one.evaluator == evaluator]
    return Sheet(
        entries=entries,
        progress=together(progress(entries, part.ids, part.items) for part in found),
        submitted=own[0] if own else None,
    )
