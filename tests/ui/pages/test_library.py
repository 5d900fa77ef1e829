"""Kravbibliotek: what is approved, what is a draft, and what a search finds."""

from requirements_lib.domain.person import Person
from tests.ui.seen import words
from tests.ui.showing import Shown
from ui.bootstrap import application
from ui.navigation import entry

PAGE = entry("kravbibliotek")


def test_it_tells_how_many_are_approved_and_that_drafts_cannot_be_used(shown: Shown, officer: Person) -> None:
    library = application().library
    approved = len(library.approved_requirements)
    told = words(shown(PAGE))
    assert f"{approved} krav er godkjent." in told
    assert (
        f"{len(library.requirements) - approved} er utkast og kan ikke brukes i en konkurranse ennå." in told
    )


def test_a_draft_is_marked_and_an_approved_one_is_not(shown: Shown, officer: Person) -> None:
    titles = [one.label for one in shown(PAGE).expander]
    assert any(one.startswith("SKY-03 ") and one.endswith(" · utkast") for one in titles)
    assert not any(one.startswith("ARK-") and "utkast" in one for one in titles)


def test_a_search_without_hits_says_what_to_do(shown: Shown, officer: Person) -> None:
    page = shown(PAGE)
    page.text_input(key="sok").set_value("enhjørning").run()
    assert "Ingen krav passer søket." in words(page)
    assert not page.expander
