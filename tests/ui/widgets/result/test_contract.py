"""The contract is recorded on Resultat after the standstill, waits on Oversikt until it is, and closes the reversal."""

from requirements_lib.domain.person import Person
from scoring.domain.bids.bid import Rejection
from scoring.services import bid as bids
from scoring.services import result
from tests.scoring.services.committee import AFTER_DEADLINE, KARI, LISE
from tests.ui.pages.test_result import PAGE, ranked
from tests.ui.seen import buttons, fill, press, words
from tests.ui.showing import Shown
from ui.bootstrap import application
from ui.navigation import entry
from ui.widgets.clock import day

OVERVIEW, BIDS = entry("oversikt"), entry("tilbud")


def test_it_is_recorded_with_its_day_and_then_nobody_can_be_rejected(shown: Shown, officer: Person) -> None:
    case = ranked()
    assert "Kontrakten" not in [one.value for one in shown(PAGE, person=KARI, sak=case.id).main.header]
    result.record_notice(case.store, KARI, case.id)
    assert "Kontrakten er ikke ført som inngått." in words(shown(OVERVIEW, person=KARI))
    told = words(shown(PAGE, person=LISE, sak=case.id))
    assert "Kontrakten er ikke ført som inngått. Innkjøperen fører den." in told
    page = press(shown(PAGE, person=KARI, sak=case.id), "Før kontrakten")
    assert "Skriv datoen kontrakten ble inngått." in words(page)
    page = press(fill(page, "Dato kontrakten ble inngått", "01.01.2099"), "Før kontrakten")
    assert "Datoen må være fra og med meddelelsen" in words(page)
    signed = day(AFTER_DEADLINE.date())
    page = press(fill(page, "Dato kontrakten ble inngått", signed), "Før kontrakten")
    assert "Er kontrakten likevel inngått før det, må du skrive hvorfor." in words(page)
    why = "Begrunnelse hvis den ble inngått før karensperioden var over (valgfritt)"
    page = press(fill(page, why, "Avrop *under* rammeavtale."), "Før kontrakten")
    told = words(page)
    assert "Kontrakt med Nordfjell AS (A) er inngått" in told and "Avrop *under* rammeavtale." in told
    assert "Avvis tilbudet" not in buttons(shown(BIDS, person=KARI, sak=case.id))
    told = words(shown(OVERVIEW, person=KARI))
    assert "Kontrakt inngått" in told and "Kontrakten er ikke ført" not in told
    page = press(fill(page, "Hva som var feil", "Feil sak."), "Trekk det som er ført")
    assert "er trukket tilbake: Feil sak." in words(page)


def test_a_reversal_under_way_waits_on_oversikt_step_by_step(shown: Shown, officer: Person) -> None:
    case = ranked()
    result.record_notice(case.store, KARI, case.id)
    fall = Rejection(bid=case.a, ground="§ 24-8", reason="Avvik.")
    bids.reject(application().store, KARI, case.id, fall, contract_open=True)
    for person in (KARI, LISE):
        assert "Tilbud er avvist eller tatt med igjen etter meddelelsen." in words(
            shown(OVERVIEW, person=person)
        )
    result.make_ranking(case.store, KARI, case.id)
    assert "Den nye meddelelsen er ikke ført som sendt." in words(shown(OVERVIEW, person=KARI))
    assert "Den nye meddelelsen" not in words(shown(OVERVIEW, person=LISE))
