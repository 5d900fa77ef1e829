"""How close it was is told at the top, with the way to the rest, and nothing is opened by it."""

from requirements_lib.domain.person import Person
from scoring.domain.bids.bid import Rejection
from scoring.services import bid as bids
from scoring.services import result
from tests.scoring.services.committee import JONAS, KARI
from tests.scoring.services.test_closeness import views
from tests.ui.pages.test_result import PAGE, ranked
from tests.ui.seen import words
from tests.ui.showing import Shown


def test_the_lead_stands_at_the_top_with_links_to_what_is_opened_further_down(
    shown: Shown, officer: Person
) -> None:
    case = ranked()
    page = shown(PAGE, person=JONAS, sak=case.id)
    told = words(page)
    assert "Forspranget til nummer to, Fjordsak AS" in page.main.markdown[1].value
    assert "(#hvor-sikkert)" in told and "(#andre-modeller)" in told
    assert not views(case.store, case.id)
    bids.reject(case.store, KARI, case.id, Rejection(bid=case.a, reason="Trakk tilbudet."))
    result.make_ranking(case.store, KARI, case.id)
    assert "(#hvor-sikkert)" not in words(shown(PAGE, person=JONAS, sak=case.id))
