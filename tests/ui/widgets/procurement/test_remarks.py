"""A remark is kept with a reason that is shown, and can be raised again."""

from datetime import timedelta

from streamlit.testing.v1 import AppTest

from requirements_lib.domain.person import Person
from tests.builders import DAY, NOON
from tests.ui.cases import ready_case
from tests.ui.seen import buttons, fill, press, words
from tests.ui.showing import Shown
from ui.bootstrap import application
from ui.navigation import entry


def _page(shown: Shown, officer: Person) -> AppTest:
    application().store.clock = lambda: NOON - timedelta(days=60)
    case = ready_case(officer, starts=DAY, systems="Løsningen skal være brukervennlig.")
    return shown(entry("anskaffelse"), sak=case, **{"del": "Kontroll og kunngjøring"})


def test_a_remark_stands_in_the_way_until_it_is_kept_with_a_reason(shown: Shown, officer: Person) -> None:
    page = _page(shown, officer)
    assert "«brukervennlig» kan ikke måles" in words(page)
    assert "Kunngjør" not in buttons(page)
    page = press(fill(page, "Begrunnelse for merknad 1", " "), "Behold med begrunnelsen")
    assert "Begrunnelse mangler." in words(page)
    page = press(fill(page, "Begrunnelse for merknad 1", "Prøves i *brukertest*."), "Behold med begrunnelsen")
    assert "Beholdt med begrunnelse" in words(page)
    assert "Prøves i *brukertest*." in words(page)
    assert "Kunngjør" in buttons(page)
    page = press(page, "Angre begrunnelse 1")
    assert "Beholdt med begrunnelse" not in words(page)
    assert "Kunngjør" not in buttons(page)
