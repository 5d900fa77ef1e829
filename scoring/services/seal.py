"""Sealing prices so that it shows if one is changed behind the program: what lies in the table, and what the log says.

Somebody who can write to the whole database can make both agree again. Then the seals that were printed or kept
elsewhere in time give them away, so they are shown as soon as they are made.
"""

import json
import secrets
from datetime import datetime

from requirements_lib.domain.access import Action, Phase
from requirements_lib.domain.outcome import Refusal
from requirements_lib.domain.person import Person
from requirements_lib.domain.value import Value
from requirements_lib.services.procurement import fetch_for
from scoring.domain.bids import seal as rules
from scoring.domain.bids.bid import Price
from scoring.domain.bids.seal import Sealed
from scoring.storage import bid as storage
from store import event
from store.engine import Store
from store.work import Work

SEALED, DEVIATION, WITHDRAWN = "price_sealed", "deviation_priced", "deviation_withdrawn"
PROPOSED, CORRECTED, DROPPED = "price_correction_proposed", "price_corrected", "price_correction_dropped"
_VERBS = (SEALED, DEVIATION, WITHDRAWN, PROPOSED, CORRECTED, DROPPED)


class Receipt(Value):
    """One sealing: of which bid, what was done, when and by whom, and the seal; it tells nothing of the amount."""

    bid: str
    letter: str
    number: int
    what: str
    """The verb of the event."""
    seal: str
    """Empty when what the log said of it is changed or gone."""
    by: str
    at: datetime


def save(work: Work, procurement_id: str, price: Price, what: str) -> None:
    """Seal what is to lie there from now on; what it takes the place of must be as it was sealed.

    The event tells the seal and never the amount. Raises Refusal «seal_broken».
    """
    require_whole(work, procurement_id, price.bid)
    salted = price.model_copy(update={"salt": secrets.token_hex(16)})
    number = storage.save_price(work, procurement_id, salted)
    seal = rules.seal_of(procurement_id, number, salted)
    work.append(what, _subject(procurement_id, price.bid), {"number": number, "seal": seal})


def require_whole(work: Work, procurement_id: str, bid: str | None = None) -> dict[str, Sealed]:
    """What is sealed, of one bid or of all, when it is as the log says. Raises Refusal «seal_broken»."""
    letters = {one.id: one.letter for one in storage.fetch_all(work, procurement_id)}
    asked = letters if bid is None else {bid: letters.get(bid, "")}
    found = storage.fetch_sealed(work, procurement_id)
    kept = {one: sealed for one, sealed in found.items() if bid in (None, one)}
    wrong = rules.broken(procurement_id, kept, _told(work, procurement_id, tuple(asked)))
    if wrong:
        raise Refusal("seal_broken", bids=sorted(letters.get(one, one) for one in wrong))
    return kept


def receipts(store: Store, person: Person, procurement_id: str) -> tuple[Receipt, ...]:
    """Every sealing there has been, the first one first: for the officer, and once prices are open for those who read
    them, since it tells which bids have had deviations priced."""
    with store.reading(person.id) as work:
        now = fetch_for(work, person, procurement_id, Action.READ_BIDS)
        opened = now.phase.order >= Phase.LOCKED.order
        fetch_for(work, person, procurement_id, Action.READ_PRICE if opened else Action.REGISTER_PRICE)
        bids = {_subject(procurement_id, one.id): one for one in storage.fetch_all(work, procurement_id)}
        return tuple(
            Receipt(
                bid=bids[one.subject].id,
                letter=bids[one.subject].letter,
                number=told.number,
                what=one.verb,
                seal=told.seal or "",
                by=one.actor,
                at=one.at,
            )
            for one in event.told(work, tuple(bids), _VERBS)
            for told in (_read(one.content),)
        )


def _told(work: Work, procurement_id: str, bids: tuple[str, ...]) -> dict[str, rules.Told]:
    """What the log says was sealed last, by bid."""
    subjects = {_subject(procurement_id, one): one for one in bids}
    return {subjects[one.subject]: _read(one.content) for one in event.told(work, tuple(subjects), _VERBS)}


def _read(content: str | None) -> rules.Told:
    if content is None:
        return rules.Told(0, "")
    said = json.loads(content)
    return rules.Told(said["number"], said.get("seal"))


def _subject(procurement_id: str, bid: str) -> str:
    return f"procurement/{procurement_id}/bid/{bid}"
