"""Before publishing: what stands in the way, the way there, and the drafts to read through."""

from requirements_lib.domain.outcome import Finding, Severity
from requirements_lib.domain.person import Person
from tests.ui.cases import ready_case
from tests.ui.showing import Shown
from ui.navigation import entry
from ui.widgets.documents.draft import in_the_way

PAGE = entry("dokumenter")


def test_how_much_stands_in_the_way_is_told_in_the_heading() -> None:
    finding = Finding(code="field_missing", severity=Severity.ERROR, subject="need")
    assert in_the_way((finding,)) == "Du må rette én ting før dokumentene kan lages"
    assert in_the_way((finding, finding)) == "Du må rette 2 ting før dokumentene kan lages"


def test_with_something_in_the_way_it_is_named_and_no_draft_is_offered(shown: Shown, officer: Person) -> None:
    page = shown(PAGE, sak=ready_case(officer, need="", title=""))
    assert "Du må rette 2 ting før dokumentene kan lages" in [one.value for one in page.subheader]
    assert not [one for one in page.button if one.label.startswith("Lag utkast")]


def test_with_nothing_in_the_way_the_draft_is_made_and_can_be_taken(shown: Shown, officer: Person) -> None:
    page = shown(PAGE, sak=ready_case(officer))
    assert not page.get("download_button")
    page = page.button(key="lag_utkast").click().run()
    assert not page.exception
    (download,) = page.get("download_button")
    assert download.proto.label == "Last ned utkast til bilag 1 (Word)"
    page = page.button(key="lag_utkast_modell").click().run()
    assert [one.proto.label for one in page.get("download_button")] == [
        "Last ned utkast til evalueringsmodellen (Word)"
    ]
