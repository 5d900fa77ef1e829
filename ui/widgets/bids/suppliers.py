"""What must be cleared up because a supplier has given more or other bids than was announced."""

from requirements_lib.domain.tender.tender import Tender
from scoring.domain.bids.bidding import check, late
from ui.widgets.bids.registered import Registered
from ui.widgets.frame import summary


def show_suppliers(tender: Tender, found: Registered) -> None:
    """Nothing while every supplier's bids are as announced and in time; a rejected bid is not counted."""
    summary(late(found.taking_part, tender.bid_deadline), "Tilbud som kom for sent")
    summary(check(found.taking_part, tender.bidding), "Avklar hvem som har gitt hvilke tilbud")
