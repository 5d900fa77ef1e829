"""The script Streamlit runs for every page: the right page under the right frame."""

import pytest

from requirements_lib.domain.person import Person
from requirements_lib.services import procurement as procurements
from tests.builders import a_profile
from tests.ui.showing import Shown
from ui.bootstrap import ROOT, application
from ui.navigation import ENTRIES, Entry

BUILT = [entry for entry in ENTRIES if (ROOT / "ui" / entry.file).exists()]


def a_case(officer: Person) -> str:
    """A draft procurement."""
    app = application()
    return procurements.start(app.store, officer, app.library, a_profile(criteria=())).id


@pytest.mark.parametrize("entry", BUILT, ids=lambda entry: entry.path)
def test_every_page_has_one_title_and_no_fault(shown: Shown, officer: Person, entry: Entry) -> None:
    page = shown(entry, sak=a_case(officer))
    assert len(page.title) == 1
    assert not page.exception
    assert not [one.value for one in page.error if "Feilkode" in one.value]


def test_the_front_page_is_the_overview(shown: Shown) -> None:
    page = shown()
    assert page.title[0].value == "Oversikt"
    assert "Ingenting venter på deg." in [one.value for one in page.markdown]


def test_the_procurement_page_tells_which_one_and_its_status(shown: Shown, officer: Person) -> None:
    page = shown(ENTRIES[2], sak=a_case(officer))
    assert page.title[0].value == "Anskaffelse"
    assert "Nytt byggesakssystem" in page.caption[0].value
    assert "under arbeid" in page.caption[0].value


def test_a_procurement_that_does_not_exist_is_told_as_such(shown: Shown) -> None:
    page = shown(ENTRIES[2], sak="finnes-ikke")
    assert page.title[0].value == "Anskaffelsen kan ikke vises"
    assert "Anskaffelsen finnes ikke." in [one.value.replace("\\", "") for one in page.markdown]


def test_without_a_chosen_procurement_the_page_leads_to_the_overview(shown: Shown) -> None:
    assert shown(ENTRIES[2]).title[0].value == "Velg en anskaffelse"


def test_a_forged_cookie_is_asked_who_it_is(shown: Shown) -> None:
    page = shown(cookie="forged")
    assert [one.value for one in page.title] == ["Hvem er du?"]


def test_the_sidebar_tells_who_is_here_and_names_the_procurement(shown: Shown, officer: Person) -> None:
    sidebar = shown(ENTRIES[2], sak=a_case(officer)).sidebar
    assert any("Kari Nord" in one.value for one in sidebar.markdown)
