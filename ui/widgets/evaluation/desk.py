"""An evaluator's desk: what is to be scored and what is written so far, read once a run."""

from dataclasses import dataclass
from functools import cached_property

from requirements_lib.domain.access import Phase
from requirements_lib.domain.person import Person
from requirements_lib.domain.procurement.procurement import Procurement
from requirements_lib.domain.tender.scored_item import ScoredItem, items
from requirements_lib.domain.tender.tender import Tender
from requirements_lib.domain.weighing.lot import Lot
from scoring.domain.bids.bid import Bid
from scoring.services import bid as bids
from scoring.services import evaluation
from scoring.services.evaluation import Sheet
from ui.bootstrap import Application


@dataclass(frozen=True)
class Desk:
    """One evaluator in one procurement."""

    app: Application
    person: Person
    now: Procurement
    tender: Tender
    """Restricted to the chosen lot when the procurement is divided."""
    whole: Tender
    """Of every lot."""
    bids: tuple[Bid, ...]
    """The bids that take part."""
    sheet: Sheet

    @property
    def lot(self) -> str:
        """The id of the chosen lot; empty when the procurement is undivided."""
        return self.tender.lot_id

    @property
    def lots(self) -> tuple[Lot, ...]:
        """Every lot; none when the procurement is undivided."""
        return self.whole.lots

    @cached_property
    def items(self) -> tuple[ScoredItem, ...]:
        """What is to get points in every bid."""
        return items(self.tender)

    @property
    def locked(self) -> bool:
        """Whether nothing can be changed any more."""
        return self.sheet.submitted is not None or self.now.phase is not Phase.SCORING

    @property
    def is_empty(self) -> bool:
        """Whether there is nothing to score."""
        return not self.bids or not self.items


def sit_down(app: Application, person: Person, now: Procurement, whole: Tender, lot: str = "") -> Desk:
    """Read the person's own sheet on one lot, or on the whole tender, and what it is about."""
    return Desk(
        app=app,
        person=person,
        now=now,
        tender=whole.of_lot(lot),
        whole=whole,
        bids=bids.taking_part(app.store, person, now.id, lot),
        sheet=evaluation.sheet(app.store, person, now.id, lot),
    )
