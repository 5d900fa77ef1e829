"""An evaluator's desk: what is to be scored and what is written so far, read once a run."""

from dataclasses import dataclass

from requirements_lib.domain.access import Phase
from requirements_lib.domain.lot import Lot
from requirements_lib.domain.person import Person
from requirements_lib.domain.procurement import Procurement
from requirements_lib.domain.tender import Tender
from scoring.domain.bid import Bid
from scoring.domain.scale import INDIVIDUAL
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
    lots: tuple[Lot, ...]
    bids: tuple[Bid, ...]
    """The bids that take part."""
    sheet: Sheet

    @property
    def lot(self) -> str:
        """The id of the chosen lot; empty when the procurement is undivided."""
        return self.tender.lot_id

    @property
    def points(self) -> list[int]:
        """What may be given for a requirement, from the lowest."""
        return [int(one) for one in INDIVIDUAL.up_to(self.tender.full_points).steps]

    @property
    def locked(self) -> bool:
        """Whether nothing can be changed any more."""
        return self.sheet.submitted is not None or self.now.phase is not Phase.SCORING

    @property
    def is_empty(self) -> bool:
        """Whether there is nothing to score."""
        return not self.bids or not self.tender.scored


def sit_down(app: Application, person: Person, now: Procurement, whole: Tender, lot: str = "") -> Desk:
    """Read the person's own sheet on one lot, or on the whole tender, and what it is about."""
    return Desk(
        app=app,
        person=person,
        now=now,
        tender=whole.of_lot(lot),
        lots=whole.lots,
        bids=bids.taking_part(app.store, person, now.id, lot),
        sheet=evaluation.sheet(app.store, person, now.id, lot),
    )
