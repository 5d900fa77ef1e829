"""Remarks on the procurement's own words: under the requirement they are about, and all of them before publishing."""

from datetime import timedelta

from requirements_lib.domain.library.edit import Edit
from requirements_lib.domain.person import Person
from tests.builders import DAY, NOON, a_requirement
from tests.ui.cases import ready_case
from tests.ui.seen import buttons, press, words
from tests.ui.showing import Shown
from tests.ui.widgets.procurement.choosing import draft, opened, saved, write
from ui.bootstrap import application

_VAGUE = Edit(requirement="ARK-05", text="Løsningen bør gi et brukervennlig uttrekk av arkivet.")
_REASON = "Begrunnelse for å beholde"
_KEEP_HERE = "Behold ARK-05 og begrunn"
_KEEP, _SEND, _UNDO = "Behold og begrunn", "Behold med begrunnelsen", "Angre at det er beholdt"


def test_a_remark_stands_under_its_requirement_and_leads_to_the_form(shown: Shown, officer: Person) -> None:
    page = opened(shown, draft(officer, edits=(_VAGUE,)), vis="remarked")
    assert "«brukervennlig» kan ikke måles." in words(page)
    assert "Lagre tilpasningen" in buttons(press(page, "Rett ARK-05"))


def test_a_text_is_kept_with_a_reason_that_stays_and_can_be_undone(shown: Shown, officer: Person) -> None:
    case = draft(officer, edits=(_VAGUE,))
    page = press(press(opened(shown, case), _KEEP_HERE), _SEND)
    assert "Begrunnelse mangler. Skriv hvorfor. Den står i saken." in words(page)
    write(page, _REASON, "Prøves i *brukertest*.")
    page = press(page, _SEND)
    assert [one.reason for one in saved(officer, case).finding_overrides] == ["Prøves i *brukertest*."]
    assert "**Beholdt fordi:** Prøves i *brukertest*." in words(page)
    page = press(page, _UNDO)
    assert _KEEP_HERE in buttons(page)


def test_the_same_words_are_remarked_once(shown: Shown, officer: Person) -> None:
    own = a_requirement("EGN-01", text=_VAGUE.text, need=_VAGUE.text)
    page = opened(shown, draft(officer, own_requirements=(own,)), tema="EGN")
    assert words(page).count("«brukervennlig» kan ikke måles.") == 1


def test_the_librarys_own_texts_are_not_remarked_here(shown: Shown, officer: Person) -> None:
    assert not [
        one for one in buttons(opened(shown, draft(officer), tema="ALLE")) if one.startswith("Behold")
    ]


def test_a_remark_stands_in_the_way_of_publishing_until_it_is_kept(shown: Shown, officer: Person) -> None:
    application().store.clock = lambda: NOON - timedelta(days=60)
    case = ready_case(officer, starts=DAY, systems="Løsningen skal være brukervennlig.")
    page = opened(shown, case, **{"del": "Kontroll og kunngjøring"})
    assert "Merknader" in words(page)
    assert "Kunngjør" not in buttons(page)
    page = press(page, _KEEP)
    write(page, _REASON, "Prøves i brukertest.")
    page = press(page, _SEND)
    assert "Beholdt med begrunnelse" in words(page)
    assert "Kunngjør" in buttons(page)
    page = press(page, _UNDO)
    assert "Beholdt med begrunnelse" not in words(page)
    assert "Kunngjør" not in buttons(page)
