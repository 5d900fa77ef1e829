"""Two bids of one supplier, a variant not announced and a late bid are told on Tilbud, never silently taken."""

from datetime import timedelta

from requirements_lib.domain.person import Person
from requirements_lib.domain.tender.bidding import Bidding
from scoring.services import bid as bids
from tests.scoring.services import committee
from tests.scoring.services.committee import JONAS, KARI
from tests.ui.pages.test_bids import PAGE
from tests.ui.sealed import know
from tests.ui.seen import words
from tests.ui.showing import Shown
from ui.bootstrap import application


def test_two_bids_and_a_variant_are_told_and_keep_letters_of_their_own(shown: Shown, officer: Person) -> None:
    know(application().store)
    case = committee.opened(application().store, bidding=Bidding())
    late = case.tender.bid_deadline + timedelta(minutes=7)
    for variant, received in ((False, None), (True, late)):
        form = committee.a_form(case.tender, "NORDFJELL AS")
        bids.register(case.store, KARI, case.id, form, variant=variant, received=received)
    told = words(shown(PAGE, person=JONAS, sak=case.id))
    assert "Nordfjell AS har gitt tilbud A og C. Konkurransegrunnlaget sier ett tilbud" in told
    assert "Tilbud D er et alternativt tilbud, og konkurransegrunnlaget sier at slike ikke godtas." in told
    assert "Tilbud D kom 02.11.2026 kl.\u00a013.07, etter fristen 02.11.2026 kl.\u00a013.00." in told
    assert "Det er etter fristen." in told
    assert [(one.letter, one.variant) for one in bids.bids(case.store, KARI, case.id)] == [
        ("A", False),
        ("B", False),
        ("C", False),
        ("D", True),
    ]
