"""The page Dokumenter: which procurement it is about, and what it offers before and after publishing."""

from requirements_lib.domain.person import Person
from tests.ui.cases import published_case, ready_case
from tests.ui.showing import Shown
from ui.navigation import entry

PAGE = entry("dokumenter")


def test_the_page_tells_which_procurement_and_its_status(shown: Shown, officer: Person) -> None:
    page = shown(PAGE, sak=published_case(officer))
    assert [one.value for one in page.title] == ["Dokumenter"]
    about = page.caption[0].value.replace("\\", "")
    assert about == "Nytt byggesakssystem · 2026/1187 · Status: kunngjort"


def test_there_is_one_primary_button_before_and_after_publishing(shown: Shown, officer: Person) -> None:
    for case, label in (
        (ready_case(officer), "Lag utkast til bilag 1"),
        (published_case(officer), "Lag dokumentene"),
    ):
        primary = [one.label for one in shown(PAGE, sak=case).main.button if one.proto.type == "primary"]
        assert primary == [label]


def test_what_people_have_written_is_shown_as_it_was_written(shown: Shown, officer: Person) -> None:
    page = shown(PAGE, sak=ready_case(officer, title="*Ny* sak", reference="#1"))
    assert "\\*Ny\\* sak · \\#1" in page.caption[0].value
