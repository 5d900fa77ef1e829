"""The committee together: everybody's scores side by side, and what they agree on."""

from decimal import Decimal
from typing import Any

from requirements_lib.domain.access import Action, Phase
from requirements_lib.domain.outcome import Refusal
from requirements_lib.domain.person import Person
from requirements_lib.domain.procurement.procurement import Procurement
from requirements_lib.domain.tender.scored_item import items
from requirements_lib.domain.value import Value
from requirements_lib.domain.version import Version, require_unchanged
from requirements_lib.domain.weighing.criteria import ItemId
from requirements_lib.services.procurement import advance, fetch_for, seen
from scoring.domain.bids import consensus as rules
from scoring.domain.bids.consensus import AgreedScore, Spread
from scoring.domain.bids.progress import Progress, progress, together
from scoring.domain.bids.score import ScoreEntry, require_all_submitted
from scoring.domain.scale import AGREED
from scoring.services import seal
from scoring.services.evaluation import require_scored
from scoring.services.part import parts
from scoring.storage import bid as bid_storage
from scoring.storage import score as storage
from store.engine import Store
from store.work import Work


class Board(Value):
    """What the committee looks at: every score on the bids that take part, what is agreed, and what is left."""

    phase: Phase
    entries: tuple[ScoreEntry, ...]
    spreads: tuple[Spread, ...]
    agreed: tuple[AgreedScore, ...]
    order: tuple[str, ...]
    """The scored requirements, widest spread first."""
    progress: Progress
    highest: dict[ItemId, int]
    """The top of the scale of each item."""

    def agreed_on(self, bid: str, requirement: str) -> AgreedScore | None:
        """What is agreed on one requirement in one bid."""
        return next((one for one in self.agreed if (one.bid, one.requirement) == (bid, requirement)), None)

    def entries_on(self, bid: str, requirement: str) -> tuple[ScoreEntry, ...]:
        """The individual scores on one requirement in one bid."""
        return tuple(one for one in self.entries if (one.bid, one.requirement) == (bid, requirement))

    def spread_on(self, bid: str, requirement: str) -> Spread | None:
        """How far apart the evaluators stand on one requirement in one bid."""
        return next((one for one in self.spreads if (one.bid, one.requirement) == (bid, requirement)), None)

    def width_of(self, requirement: str) -> int:
        """The widest spread on one requirement in any bid."""
        return rules.widths(self.spreads).get(requirement, 0)

    @property
    def wide(self) -> int:
        """How many items have a wide spread."""
        return sum(
            width >= rules.wide_from(self.highest[one])
            for one, width in rules.widths(self.spreads).items()
            if one in self.highest
        )


def start_consensus(store: Store, person: Person, procurement_id: str) -> Procurement:
    """Lay the scores open to one another. Raises Refusal «waiting_for_evaluators» until all have delivered.

    The prices are sealed before that, so that none is chosen by the points. Raises Refusal «prices_missing_yet».
    """
    with store.work(person.id) as work:
        procurement = fetch_for(work, person, procurement_id, Action.START_CONSENSUS)
        require_all_submitted(procurement.evaluators(), storage.fetch_submissions(work, procurement_id))
        lacking = unpriced(work, procurement_id)
        if lacking:
            raise Refusal("prices_missing_yet", bids=lacking)
        return seen(person, advance(work, procurement, Phase.CONSENSUS))


def board(store: Store, person: Person, procurement_id: str, lot: str | None = None) -> Board:
    """Every score and everything agreed in one lot or in all, for those who may see them."""
    with store.reading(person.id) as work:
        return _board(work, fetch_for(work, person, procurement_id, Action.READ_ALL_SCORES), lot)


def revision(store: Store, person: Person, procurement_id: str) -> int:
    """A number that grows whenever anything is written, so that a board need not be read to see that it is the same."""
    with store.reading(person.id) as work:
        fetch_for(work, person, procurement_id, Action.READ_ALL_SCORES)
        return work.head().number


def agree_points(
    store: Store, person: Person, procurement_id: str, bid: str, requirement: str, points: Decimal
) -> AgreedScore:
    """Record the points agreed on, keeping the common reason written so far. Raises Refusal «points_off_scale»."""
    return _write(store, person, procurement_id, bid, requirement, {"points": points}, None)


def write_reason(
    store: Store, person: Person, procurement_id: str, bid: str, requirement: str, reason: str, base: int
) -> AgreedScore:
    """Write the common reason, seen at number `base`.

    Raises Refusal «changed_meanwhile» when somebody else has changed it since.
    """
    return _write(store, person, procurement_id, bid, requirement, {"reason": reason}, base)


def lock_quality(store: Store, person: Person, procurement_id: str) -> Procurement:
    """End the scoring of quality; the prices can be read from now on, and none can be given.

    Raises Refusal «no_bids», «consensus_missing», «prices_missing», «price_correction_open», and «seal_broken» when a
    price is not as it was sealed.
    """
    with store.work(person.id) as work:
        procurement = fetch_for(work, person, procurement_id, Action.LOCK_QUALITY)
        rules.require_complete(_board(work, procurement).progress)
        _require_priced(work, procurement_id)
        seal.require_whole(work, procurement_id)
        return seen(person, advance(work, procurement, Phase.LOCKED))


def _board(work: Work, procurement: Procurement, lot: str | None = None) -> Board:
    found = parts(work, procurement.id, lot)
    scoring = {bid for part in found for bid in part.ids}
    known = {bid.id for part in found for bid in part.bids}
    entries = tuple(one for one in storage.fetch_all(work, procurement.id) if one.bid in scoring)
    agreed = tuple(one for one in storage.fetch_agreed(work, procurement.id) if one.bid in known)
    done = together(progress(agreed, part.ids, part.items) for part in found)
    spreads = rules.spreads(entries)
    return Board(
        phase=procurement.phase,
        entries=entries,
        spreads=spreads,
        agreed=agreed,
        order=rules.order_of_discussion(done.requirements, spreads),
        progress=done,
        highest={one.id: one.highest for part in found for one in items(part.tender)},
    )


def _require_priced(work: Work, procurement_id: str) -> None:
    """A price cannot be given afterwards, and without it there is no ranking where price is a criterion."""
    found = parts(work, procurement_id)
    if not any(part.ids for part in found):
        raise Refusal("no_bids")
    lacking = unpriced(work, procurement_id)
    if lacking:
        raise Refusal("prices_missing", bids=lacking)
    # Of a rejected bid as well: it may be taken in again, and then nobody can decide on what was proposed.
    waiting = {bid for bid, price in bid_storage.fetch_prices(work, procurement_id).items() if price.proposal}
    letters = [bid.letter for part in found for bid in part.bids if bid.id in waiting]
    if letters:
        raise Refusal("price_correction_open", bids=letters)


def unpriced(work: Work, procurement_id: str) -> tuple[str, ...]:
    """The letters of the bids that take part and lack a price where price is a criterion."""
    found = parts(work, procurement_id)
    asked = tuple(bid for part in found if part.tender.has_price for bid in part.taking_part)
    priced = bid_storage.priced(work, procurement_id, asked)
    lacking = (one.letter for one in asked if one.id not in priced)
    return tuple(sorted(lacking, key=lambda one: (len(one), one)))


def _write(
    store: Store,
    person: Person,
    procurement_id: str,
    bid: str,
    requirement: str,
    change: dict[str, Any],
    base: int | None,
) -> AgreedScore:
    with store.work(person.id) as work:
        fetch_for(work, person, procurement_id, Action.AGREE)
        highest = require_scored(work, procurement_id, bid, requirement)
        if "points" in change:
            AGREED.up_to(highest).require(change["points"])
        history = storage.agreed_versions(work, procurement_id, bid, requirement)
        before = history[-1] if history else AgreedScore(bid=bid, requirement=requirement)
        if base is not None:
            _refuse_if_changed(work, history, base)
        agreed = AgreedScore.model_validate(before.model_dump() | change)
        number = storage.save_agreed(work, procurement_id, agreed)
        content = {name: str(value) for name, value in change.items()}
        work.append("agreed", f"procurement/{procurement_id}/bid/{bid}/{requirement}", content)
    return agreed.model_copy(update={"number": number, "at": work.at})


def _refuse_if_changed(work: Work, history: tuple[AgreedScore, ...], base: int) -> None:
    seen = (one for one in history if one.number >= base)
    versions = (Version(text=one.reason, number=one.number, by=one.by, at=one.at) for one in seen)
    require_unchanged(versions, base, work.actor)
