"""Today's system beside the bids: for IT alone, and only after the notice."""

from requirements_lib.domain.person import Person
from requirements_lib.services import procurement as procurements
from scoring.services import result, system
from tests.scoring.services.committee import KARI
from tests.ui.pages.test_result import PAGE, ranked
from tests.ui.sealed import IT, know
from tests.ui.seen import words
from tests.ui.showing import Shown
from ui.bootstrap import application
from ui.navigation import entry


def test_it_sees_todays_system_beside_the_bids_only_after_the_notice(shown: Shown, officer: Person) -> None:
    store = application().store
    know(store)
    today = system.register(store, IT, "Tomtesak 4 *")
    case = ranked(replaces=today.id)
    told = words(shown(PAGE, person=IT, sak=case.id))
    assert "Du kan ikke sammenligne med dagens system mens status er «rangert»." in told
    assert "Nordfjell" not in told
    result.record_notice(store, KARI, case.id)
    page = shown(PAGE, person=IT, sak=case.id)
    told = words(page)
    assert "Dagens system, Tomtesak 4 *," in told
    assert "identitet ikke bekreftet" in told
    assert "Nordfjell AS (A)" in told and "aldri en del av evalueringen" in told
    assert f"Anskaffelsen «{procurements.tender(store, KARI, case.id).title}»." in told
    assert "rangeres først" not in told


def test_the_system_itself_leads_to_the_bids_once_the_notice_is_sent(shown: Shown, officer: Person) -> None:
    store = application().store
    know(store)
    today = system.register(store, IT, "Tomtesak 4")
    case = ranked(replaces=today.id)
    there = entry("systemer")
    assert procurements.replacing(store, IT, today.id) == ()
    result.record_notice(store, KARI, case.id)
    (found,) = procurements.replacing(store, IT, today.id)
    (link,) = shown(there, person=IT, system=today.id, **{"del": "Resultat"}).main.get("page_link")
    assert found.profile.title in link.proto.label
    assert case.id in link.proto.query_string
