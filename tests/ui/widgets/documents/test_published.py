"""The files of a published tender: listed at once, made when asked for, and what they were made from is told."""

from collections.abc import Callable
from typing import TYPE_CHECKING

import pytest
from streamlit.testing.v1 import AppTest

from paper.check import check
from requirements_lib.domain.access import Role
from requirements_lib.domain.person import Person
from requirements_lib.domain.procurement.procurement import Member
from requirements_lib.services import people
from requirements_lib.services import procurement as procurements
from tests.builders import lots
from tests.scoring.services import committee
from tests.ui.browser import App, settled
from tests.ui.cases import published_case, ready_case
from tests.ui.looks import wrong
from tests.ui.sealed import know
from tests.ui.showing import Shown
from ui.bootstrap import application
from ui.navigation import entry

if TYPE_CHECKING:
    from playwright.sync_api import BrowserContext

    Machine = Callable[..., BrowserContext]

PAGE = entry("dokumenter")
DOWNLOADS = [
    "Last ned bilag 1 (Word)",
    "Last ned bilag 2 (Word)",
    "Last ned kontraktsvilkårene (Word)",
    "Last ned konkurransegrunnlaget (Word)",
    "Last ned evalueringsmodellen (Word)",
    "Last ned konkurransen (JSON)",
]


def made(page: AppTest) -> AppTest:
    """The page after the documents are asked for."""
    return page.button(key="lag_dokumentene").click().run()


def downloads(page: AppTest) -> list[str]:
    """What can be taken from the page."""
    return [one.proto.label for one in page.get("download_button")]


def test_the_files_are_listed_by_the_contracts_titles_and_not_yet_made(shown: Shown, officer: Person) -> None:
    page = shown(PAGE, sak=published_case(officer))
    assert [one.value for one in page.subheader] == [
        "Bilag 1 Kundens behovsbeskrivelse",
        "Bilag 2 Leverandørens beskrivelse av tjenesten",
        "Kontraktsvilkår",
        "Konkurransegrunnlag",
        "Tildelingskriterier og evalueringsmodell",
        "Konkurransen som fil",
    ]
    assert downloads(page) == []


def test_when_and_by_whom_it_was_published_from_which_library_and_under_which_id_is_told(
    shown: Shown, officer: Person
) -> None:
    app, case = application(), published_case(officer)
    page = shown(PAGE, sak=case)
    told = next(one.value for one in page.markdown if one.value.startswith("Kunngjort"))
    fingerprint = procurements.tender(app.store, officer, case).fingerprint
    assert "av Kari Nord, identitet ikke bekreftet" in told
    assert f"Kravbibliotek {app.library.version} · Konkurranse-ID {fingerprint[:12]}" in told.replace(
        "\\", ""
    )


def test_made_they_can_be_taken_one_by_one(shown: Shown, officer: Person) -> None:
    page = made(shown(PAGE, sak=published_case(officer)))
    assert not page.exception
    assert downloads(page) == DOWNLOADS
    assert [one.value for one in page.success] == ["Dokumentene er laget."]


def test_those_made_for_one_procurement_are_not_shown_for_another(shown: Shown, officer: Person) -> None:
    first, second = published_case(officer), published_case(officer)
    page = made(shown(PAGE, sak=first))
    page.query_params["sak"] = second
    assert downloads(page.run()) == []


def test_an_observer_makes_them_and_one_without_a_part_sees_nothing(shown: Shown, officer: Person) -> None:
    store = application().store
    observer, stranger = (people.add(store, name, frozenset()) for name in ("Ole Lund", "Nina Moe"))
    case = ready_case(officer)
    procurements.name_member(store, officer, case, Member(person=observer.id, role=Role.OBSERVER))
    draft = procurements.fetch(store, officer, case)
    app = application()
    procurements.publish(store, officer, case, app.library, app.law, draft.revision)
    assert downloads(made(shown(PAGE, person=observer, sak=case))) == DOWNLOADS
    assert shown(PAGE, person=stranger, sak=case).title[0].value == "Anskaffelsen kan ikke vises"


def test_a_divided_tender_has_a_form_to_take_for_each_lot(shown: Shown, officer: Person) -> None:
    know(application().store)
    case = committee.published(application().store, lots=lots())
    page = made(shown(PAGE, person=committee.KARI, sak=case.id))
    assert "Bilag 2 Leverandørens beskrivelse av tjenesten · D2 Innsyn" in [
        one.value for one in page.subheader
    ]
    assert downloads(page)[1:3] == ["Last ned bilag 2 for D1 (Word)", "Last ned bilag 2 for D2 (Word)"]


@pytest.mark.browser
def test_the_files_made_are_open_to_everybody_and_arrive_whole(app: App, signed_in: "Machine") -> None:
    page = signed_in().new_page()
    page.goto(f"{app.address}/dokumenter?sak={app.published}")
    settled(page)
    page.get_by_role("button", name="Lag dokumentene").click()
    page.get_by_text("Dokumentene er laget.").wait_for()
    settled(page)
    page.get_by_text("Detaljer om bilag 2").click()
    page.get_by_role("table", name="Kontrollen av bilag 2").wait_for()
    assert wrong(page) == []
    with page.expect_download() as arriving:
        page.get_by_role("button", name=DOWNLOADS[1]).click()
    arrived = arriving.value.path().read_bytes()
    assert arriving.value.suggested_filename == "bilag-2.docx"
    assert all(rule.ok for rule in check(arrived))
