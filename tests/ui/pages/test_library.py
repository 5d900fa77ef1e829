"""Kravbibliotek: what is approved, and what a search finds."""

from requirements_lib.domain.person import Person
from tests.ui.seen import words
from tests.ui.showing import Shown
from ui.bootstrap import application
from ui.navigation import entry

PAGE = entry("kravbibliotek")


def test_it_tells_how_many_requirements_may_be_used(shown: Shown, officer: Person) -> None:
    library = application().library
    page = shown(PAGE)
    assert f"{len(library.approved_requirements)} krav er godkjent." in words(page)
    whole = len(library.requirements)
    assert len(page.expander) == whole and "krav passer." not in words(page)
    page = page.text_input(key="sok").set_value("ark-01").run()
    assert f"{len(page.expander)} av {whole} krav passer." in words(page) and len(page.expander) < whole


def test_a_requirement_is_drawn_when_it_is_opened_also_by_a_link(shown: Shown, officer: Person) -> None:
    page = shown(PAGE)
    need = "Saksbehandleren må kunne arbeide uten å arkivere"
    assert need not in words(page)
    page.session_state["ARK-01"] = True
    assert need in words(page.run()) and words(page).count("Rettsgrunnlag.") > 0


def test_a_search_without_hits_says_what_to_do(shown: Shown, officer: Person) -> None:
    page = shown(PAGE)
    page.text_input(key="sok").set_value("enhjørning").run()
    assert "Ingen krav passer søket." in words(page)
    assert not page.expander
