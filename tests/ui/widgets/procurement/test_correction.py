"""A correction on its page: the difference, the questions, and its two ends."""

from datetime import timedelta

from streamlit.testing.v1 import AppTest

from requirements_lib.domain.person import Person
from requirements_lib.domain.tender.selection import Override
from requirements_lib.services import procurement as procurements
from requirements_lib.services import profile as profiles
from requirements_lib.services import revision as revisions
from tests.builders import NOON
from tests.ui.cases import published_case
from tests.ui.seen import buttons, choose, press, tick, words
from tests.ui.showing import Shown
from ui.bootstrap import application
from ui.navigation import entry


def _page(shown: Shown, case: str) -> AppTest:
    return shown(entry("anskaffelse"), sak=case, **{"del": "Kontroll og kunngjøring"})


def _corrected(officer: Person) -> str:
    """A correction with one change and both reasons written."""
    store = application().store
    store.clock = lambda: NOON - timedelta(days=14)
    case = published_case(officer)
    revisions.begin(store, officer, case)
    profiles.set_fields(store, officer, case, users="200 saksbehandlere")
    for field in revisions.FIELDS:
        now = procurements.fetch(store, officer, case)
        revisions.write_reason(store, officer, case, field, "Retter en opplysning.", now.revision)
    return case


def test_a_correction_is_answered_and_announced(shown: Shown, officer: Person) -> None:
    case = _corrected(officer)
    page = _page(shown, case)
    assert "200 saksbehandlere" in words(page)
    assert "«Er endringen vesentlig?» er ikke besvart." in words(page)
    page = press(page, "Kunngjør rettelsen")
    assert "Rettelsen er ikke kunngjort." in words(page)
    for question in ("Er endringen vesentlig?", "Må fristen forlenges?"):
        page = choose(page, question, False)
    page = press(page, "Kunngjør rettelsen")
    assert "Kryss av for at du har sett over." in words(page)
    page = press(tick(page, "Jeg har sett over"), "Kunngjør rettelsen")
    said = words(page)
    assert "Revisjon 2 gjelder." in said
    assert "Send brevet og de nye dokumentene straks" in said
    assert "Retter en opplysning." in said
    assert [one.proto.label for one in page.get("download_button")] == [
        "Last ned endringsbrevet for revisjon 2 (Word)"
    ]


def test_a_change_said_to_be_essential_cannot_be_announced(shown: Shown, officer: Person) -> None:
    case = _corrected(officer)
    page = choose(_page(shown, case), "Må fristen forlenges?", False)
    page = choose(page, "Er endringen vesentlig?", True)
    assert "Da er en rettelse ikke nok" in words(page)
    press(tick(page, "Jeg har sett over"), "Kunngjør rettelsen")
    assert procurements.fetch(application().store, officer, case).corrections == ()


def test_dropping_it_brings_the_published_page_back(shown: Shown, officer: Person) -> None:
    case = _corrected(officer)
    page = press(_page(shown, case), "Forkast rettelsen")
    assert "Rett konkurransen" in buttons(page)
    assert procurements.fetch(application().store, officer, case).profile.users == ""


def test_after_the_deadline_it_can_only_be_dropped(shown: Shown, officer: Person) -> None:
    case = _corrected(officer)
    application().store.clock = lambda: NOON
    page = _page(shown, case)
    assert "Rettelsen kan ikke kunngjøres." in words(page)
    assert "Kunngjør rettelsen" not in buttons(page)
    page = press(page, "Forkast rettelsen")
    assert "Konkurransen kan ikke rettes lenger." in words(page)


def test_requirements_that_come_and_go_are_told(shown: Shown, officer: Person) -> None:
    case, store = _corrected(officer), application().store
    chosen = procurements.fetch(store, officer, case).profile.chosen(application().library)
    unscored = next(one for one in chosen if not one.is_scored)
    out = Override(requirement=unscored.id, include=False, reason="Gjelder ikke.")
    profiles.override(store, officer, case, out)
    said = words(_page(shown, case))
    assert "Krav som er tatt ut" in said
    assert f"{unscored.id} {unscored.title}" in said


def test_what_is_missing_is_told_before_the_difference(shown: Shown, officer: Person) -> None:
    case = _corrected(officer)
    profiles.set_fields(application().store, officer, case, title="")
    said = words(_page(shown, case))
    assert "Tittel mangler." in said
    assert "Forskjellen vises når det som mangler, er fylt ut." in said
