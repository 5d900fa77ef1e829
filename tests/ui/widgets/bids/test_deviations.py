"""The officer prices a deviation on Tilbud: the page says that it was done, the amount waits for Resultat."""

from requirements_lib.domain.person import Person
from scoring.services import deviation, result
from tests.scoring.services import committee
from tests.scoring.services.committee import JONAS, KARI
from tests.ui.pages.test_bids import PAGE
from tests.ui.pages.test_result import PAGE as RESULT
from tests.ui.sealed import know
from tests.ui.seen import fill, press, words
from tests.ui.showing import Shown
from ui.bootstrap import application


def test_a_deviation_is_priced_unseen_and_told_line_by_line_when_prices_are_open(
    shown: Shown, officer: Person
) -> None:
    know(application().store)
    case = committee.opened(application().store)
    page = shown(PAGE, person=KARI, sak=case.id)
    next(one for one in page.main.selectbox if one.label == "Avviket gjelder").set_value("ARK-05")
    fill(page, "Hva avviket koster kommunen", "50 000")
    fill(page, "Slik er beløpet regnet", "\x07 ")
    assert "Skriv et beløp større enn 0" in words(press(page, "Forsegl avviket"))
    next(one for one in page.main.selectbox if one.label == "Avviket gjelder").set_value("ARK-05")
    fill(page, "Hva avviket koster kommunen", "50 000")
    fill(page, "Slik er beløpet regnet", "Egen lisens\x07 i fire år.")
    told = words(press(page, "Forsegl avviket"))
    assert "**Prissatte avvik:** ARK-05. Beløpene er forseglet." in told
    assert "Egen lisens" not in words(shown(PAGE, person=JONAS, sak=case.id))
    assert deviation.priced_deviations(case.store, KARI, case.id)[case.a] == ("ARK-05",)
    result.make_ranking(case.store, KARI, committee.brought_to_locked(case).id)
    told = words(shown(RESULT, person=JONAS, sak=case.id)).replace("\u00a0", " ")
    assert "Pris med avvik = 1 000 000 + 50 000 (avvik ARK-05) = 1 050 000 kr." in told
    assert "Avvik ARK-05, 50 000 kr, forseglet 3. november 2026 kl. 10.00 av Kari Nord, " in told
    assert "identitet ikke bekreftet: Egen lisens i fire år." in told
