"""A price typed wrong is put right after the points are shown: an officer proposes, and a leader reads the same."""

from requirements_lib.domain.person import Person
from scoring.services import consensus, result
from tests.scoring.services import committee
from tests.scoring.services.committee import KARI, LISE
from tests.ui.pages.test_bids import PAGE
from tests.ui.pages.test_result import PAGE as RESULT
from tests.ui.sealed import MANAGER, know
from tests.ui.seen import buttons, press, words
from tests.ui.showing import Shown
from ui.bootstrap import application


def test_two_read_the_same_and_the_protocol_tells_both_prices(shown: Shown, officer: Person) -> None:
    know(application().store)
    case = committee.brought_to_consensus(committee.scoring(application().store))
    page = shown(PAGE, person=KARI, sak=case.id)
    assert "Forsegl prisen" not in buttons(page)
    page = press(page, "Foreslå å rette prisen i tilbud A")
    page = press(page, "Send til den som skal føre prisen")
    told = words(page)
    assert "Skriv beløpet i kroner." in told and "Skriv hva som var ført feil." in told
    place = f"prisretting_{case.a}_{case.id}"
    page.main.text_input(key=f"{place}_belop").set_value("1 100 000")
    page.main.text_area(key=f"{place}_begrunnelse").set_value("To siffer var byttet om.")
    told = words(press(page, "Send til den som skal føre prisen"))
    assert "Du har foreslått rettelsen." in told
    assert "1 100 000" not in told.replace("\u00a0", " ")
    told = words(shown(person=MANAGER))
    assert "Det er foreslått å rette prisen i tilbud A. Før den fra tilbudet." in told
    page = shown(PAGE, person=MANAGER, sak=case.id)
    assert "To siffer var byttet om." in words(page)
    page.main.text_input(key=f"prisretting_annen_{case.a}_belop").set_value("1 000 100")
    page = press(page, "Rett prisen")
    assert "Det du førte, er ikke det samme som den andre førte." in words(page)
    page.main.text_input(key=f"prisretting_annen_{case.a}_belop").set_value("1 100 000")
    assert "To siffer" not in words(press(page, "Rett prisen"))
    for bid in case.bids:
        committee.agree(case, bid, ("5", "5"))
    consensus.lock_quality(case.store, LISE, case.id)
    result.make_ranking(case.store, KARI, case.id)
    told = words(shown(RESULT, person=MANAGER, sak=case.id)).replace("\u00a0", " ")
    assert (
        "Prisen i tilbud A ble rettet etter at poengene var vist, fra 1 000 000 kr til 1 100 000 kr." in told
    )
