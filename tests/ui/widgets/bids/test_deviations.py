"""The officer prices deviations on Tilbud: the page says that it was done, the amount waits for Resultat."""

from requirements_lib.domain.person import Person
from scoring.domain.bids.deviation import Named
from scoring.services import bid as bids
from scoring.services import deviation, result
from tests.scoring.services import committee
from tests.scoring.services.committee import JONAS, KARI
from tests.ui.pages.test_bids import PAGE
from tests.ui.pages.test_result import PAGE as RESULT
from tests.ui.sealed import know
from tests.ui.seen import buttons, press, words
from tests.ui.showing import Shown
from ui.bootstrap import application

WRITTEN = ("Support *bare* på dagtid.", "Vi tar forbehold om dagbøter.")


def _departing() -> committee.Case:
    """Bid A has written two deviations."""
    know(application().store)
    case = committee.opened(application().store)
    form = committee.a_form(case.tender, "Nordfjell AS").model_copy(update={"deviations": WRITTEN})
    bids.register(case.store, KARI, case.id, form, (), case.a)
    return case


def test_what_the_supplier_wrote_is_offered_priced_unseen_and_told_when_prices_are_open(
    shown: Shown, officer: Person
) -> None:
    case = _departing()
    page = shown(PAGE, person=KARI, sak=case.id)
    assert "(0 av 2 fra leverandøren er priset)" in words(page)
    page = press(press(page, "Sett pris på avvik 1"), "Forsegl avviket")
    place = f"avvik_{case.a}_1_{case.id}"
    told = words(page)
    assert "Skriv beløpet i kroner." in told and "Skriv hvordan beløpet er regnet, og hvorfor." in told
    page.main.text_input(key=f"{place}_belop").set_value("-5")
    page.main.text_area(key=f"{place}_begrunnelse").set_value("Egen vakt\x07 i fire år.")
    page = press(page, "Forsegl avviket")
    assert "Et avvik kan ikke gjøre prisen lavere." in words(page)
    assert page.main.text_area(key=f"{place}_begrunnelse").value == "Egen vakt\x07 i fire år.", (
        "nothing is lost"
    )
    page.main.text_input(key=f"{place}_belop").set_value("0")
    assert "Kryss av for at avviket er uten betydning" in words(press(page, "Forsegl avviket"))
    page.main.text_input(key=f"{place}_belop").set_value("50 000")
    page.main.selectbox(key=f"{place}_gjelder").set_value("ARK-05")
    told = words(page := press(page, "Forsegl avviket"))
    assert "(1 av 2 fra leverandøren er priset)" in told
    assert "Ta bort «Support \\*bare\\* på dagtid\\.» (1)" in buttons(page), "no markdown of the supplier's"
    assert "Egen vakt" not in words(shown(PAGE, person=JONAS, sak=case.id))
    page = press(shown(PAGE, person=KARI, sak=case.id), "Sett pris på avvik 2")
    second = place.replace("_1_", "_2_")
    page.main.checkbox(key=f"{second}_ingen").check()
    page.main.text_area(key=f"{second}_begrunnelse").set_value("Vi bruker ikke dagbøter.")
    press(page, "Forsegl avviket")
    assert deviation.priced_deviations(case.store, KARI, case.id)[case.a] == (
        Named(requirement="ARK-05", text=WRITTEN[0]),
        Named(text=WRITTEN[1]),
    )
    result.make_ranking(case.store, KARI, committee.brought_to_locked(case).id)
    told = words(shown(RESULT, person=JONAS, sak=case.id)).replace("\u00a0", " ")
    assert "Pris med avvik = 1 000 000 + 50 000 (avvik ARK-05) = 1 050 000 kr." in told
    sealed = "forseglet 03.11.2026 kl. 10.00 av Kari Nord, identitet ikke bekreftet"
    assert f"Avvik ARK-05 «{WRITTEN[0]}», 50 000 kr, {sealed}: Egen vakt i fire år." in told
    assert f"Forbehold «{WRITTEN[1]}», uten betydning for prisen, {sealed}: Vi bruker ikke dagbøter." in told
