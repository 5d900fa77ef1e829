"""When a winner falls after the notice, Resultat says what changed, shows both versions, and takes a new notice."""

from requirements_lib.domain.person import Person
from scoring.domain.bids.bid import Rejection
from scoring.services import bid as bids
from scoring.services import result
from tests.scoring.services.committee import JONAS, KARI
from tests.ui.pages.test_result import AGAIN, PAGE, ranked
from tests.ui.seen import buttons, fill, press, words
from tests.ui.showing import Shown

NEW = "Før den nye meddelelsen"


def test_a_winner_who_falls_after_the_notice_is_told_about_from_screen_alone(
    shown: Shown, officer: Person
) -> None:
    case = ranked()
    assert "Hva er endret?" not in words(shown(PAGE, person=JONAS, sak=case.id))
    result.record_notice(case.store, KARI, case.id)
    fallen = Rejection(bid=case.a, ground="FOA § 24-8", reason="Vesentlig avvik.")
    bids.reject(case.store, KARI, case.id, fallen, contract_open=True)
    page = press(shown(PAGE, person=KARI, sak=case.id), AGAIN)
    told = words(page)
    assert "Fjordsak AS (B) er nå først. Før var Nordfjell AS (A) først." in told
    assert "Resultatet til Fjordsak AS (B) endres fra 7,40 til 8,20 poeng: Pris fra 8,00 til 10,00" in told
    assert "Den er nå 1 250 000 kr, før 1 000 000 kr." in told.replace("\u00a0", " ")
    assert "Versjon 1, slik den var" in told
    assert "Nordfjell AS rangeres først med 8,08 poeng, 0,68 foran nummer to." in told
    fill(page, "Hvorfor beslutningen er omgjort", "Vesentlig avvik hos vinneren.")
    page.main.checkbox[-1].check()
    told = words(press(page, NEW))
    assert "Beslutningen var omgjort: Vesentlig avvik hos vinneren." in told
    assert NEW not in buttons(shown(PAGE, person=KARI, sak=case.id))
