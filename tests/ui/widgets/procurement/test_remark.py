"""Remarks on the procurement's own words, under the requirement they are about."""

from requirements_lib.domain.edit import Edit
from requirements_lib.domain.person import Person
from tests.ui.seen import buttons, press, words
from tests.ui.showing import Shown
from tests.ui.widgets.procurement.choosing import draft, opened, saved, write

_VAGUE = Edit(requirement="ARK-05", text="Løsningen bør gi et brukervennlig uttrekk av arkivet.")


def test_a_remark_stands_under_its_requirement_and_leads_to_the_form(shown: Shown, officer: Person) -> None:
    page = opened(shown, draft(officer, edits=(_VAGUE,)), vis="remarked")
    assert "«brukervennlig» kan ikke måles." in words(page)
    assert "Lagre tilpasningen" in buttons(press(page, "Rett"))


def test_a_text_is_kept_with_a_reason_that_stays_and_can_be_undone(shown: Shown, officer: Person) -> None:
    case = draft(officer, edits=(_VAGUE,))
    page = press(opened(shown, case), "Behold og begrunn")
    page = press(page, "Behold teksten")
    assert "Skriv hvorfor. Den står i saken." in words(page)
    write(page, "Begrunnelse for å beholde", "Prøves i brukertest.")
    page = press(page, "Behold teksten")
    assert [one.reason for one in saved(officer, case).finding_overrides] == ["Prøves i brukertest."]
    assert "Teksten er beholdt: Prøves i brukertest." in words(page)
    page = press(page, "Angre at teksten er beholdt")
    assert "Behold og begrunn" in buttons(page)


def test_the_librarys_own_texts_are_not_remarked_here(shown: Shown, officer: Person) -> None:
    assert "Behold og begrunn" not in buttons(opened(shown, draft(officer), tema="ALLE"))
