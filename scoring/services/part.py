"""What is evaluated by itself: a lot with the bids for it, or an undivided procurement with all of them."""

from dataclasses import dataclass

from requirements_lib.domain.procurement.frozen_model import final
from requirements_lib.domain.tender.scored_item import items
from requirements_lib.domain.tender.tender import Tender
from requirements_lib.domain.weighing.criteria import ItemId
from requirements_lib.services.frozen_model import in_force
from requirements_lib.services.procurement import published
from scoring.domain.bids import bid as rules
from scoring.domain.bids.bid import Bid
from scoring.storage import bid as storage
from store.work import Work


@dataclass(frozen=True)
class Part:
    """One lot, or the whole."""

    tender: Tender
    """Restricted to what this part asks and weighs, with its final weights once the model is frozen."""
    model: str
    """Fingerprint of the frozen model; empty while there is none."""
    bids: tuple[Bid, ...]
    """Every bid for it, by letter."""
    taking_part: tuple[Bid, ...]
    """Those that are not rejected."""

    @property
    def ids(self) -> tuple[str, ...]:
        """The ids of the bids that take part."""
        return tuple(one.id for one in self.taking_part)

    @property
    def items(self) -> tuple[ItemId, ...]:
        """What gives points: requirements, and criteria judged whole."""
        return tuple(one.id for one in items(self.tender))


def parts(work: Work, procurement_id: str, lot: str | None = None) -> tuple[Part, ...]:
    """Every part of the procurement, or only a lot. Raises Refusal «unknown_lot»."""
    tender = published(work, procurement_id)
    bids = storage.fetch_all(work, procurement_id)
    rejections = storage.fetch_rejections(work, procurement_id)
    frozen = in_force(work, procurement_id, tender)
    tender, model = final(tender, frozen), frozen.model.fingerprint if frozen else ""
    found = []
    for one in tender.parts if lot is None else (tender.of_lot(lot),):
        own = tuple(bid for bid in bids if bid.lot == one.lot_id)
        kept = rules.taking_part(own, rejections)
        found.append(Part(tender=one, model=model, bids=own, taking_part=kept))
    return tuple(found)


def taking_part(work: Work, procurement_id: str) -> tuple[str, ...]:
    """The ids of the bids that are not rejected, lot by lot."""
    return tuple(bid for part in parts(work, procurement_id) for bid in part.ids)
