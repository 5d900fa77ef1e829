"""The officer sees the seals, and keeps the file in the case; evaluators are not told what has been priced."""

from requirements_lib.domain.person import Person
from scoring.services import seal
from tests.scoring.services import committee
from tests.scoring.services.committee import JONAS, KARI
from tests.ui.pages.test_bids import PAGE
from tests.ui.sealed import know
from tests.ui.seen import words
from tests.ui.showing import Shown
from ui.bootstrap import application


def test_the_receipt_lists_each_sealing_with_the_seal(shown: Shown, officer: Person) -> None:
    know(application().store)
    case = committee.opened(application().store)
    assert "Kvittering" not in words(shown(PAGE, person=JONAS, sak=case.id))
    page = shown(PAGE, person=KARI, sak=case.id)
    told = words(page)
    assert "Kvittering for forseglede priser (2)" in told
    for one in seal.receipts(case.store, KARI, case.id):
        assert one.seal[:8] in told and one.seal[-8:] in told
    assert page.main.get("download_button")
