"""One promise as a row, and the form for checking it."""

from datetime import date

from requirements_lib.domain.library.answer_code import AnswerCode
from requirements_lib.domain.person import Person
from scoring.domain.bids.promise import Promise, PromiseCheck
from scoring.services import result
from tests.scoring.services.committee import KARI
from tests.ui.pages.inventory import mona
from tests.ui.pages.test_result import ranked
from tests.ui.showing import Shown
from ui.bootstrap import application
from ui.navigation import entry
from ui.widgets.suppliers.promises import row

ON = date(2026, 11, 25)


def test_a_promise_tells_who_looked_when_and_what_shows_it() -> None:
    own = {"procurement": "p", "bid": "a", "requirement": "ARK-05"}
    check = PromiseCheck(**own, kept=False, checked=ON, evidence="*Prøvd*", by="p-mona")
    promise = Promise(
        **own, tender="Sak", supplier="A", title="Uttrekk", code=AnswerCode.MET_TODAY, by=ON, check=check
    )
    said = row(promise, {"p-mona": "Mona Dahl"}, ON)
    assert said[3:] == ["Brutt", "25.11.2026, Mona Dahl", "\\*Prøvd\\*"]
    assert row(promise.model_copy(update={"check": None}), {}, ON)[3:] == ["Lovet", "–", "–"]


def test_a_check_is_written_in_a_form_that_says_what_is_missing_and_forgets_nothing(
    shown: Shown, officer: Person
) -> None:
    case, person = ranked(), mona()
    result.record_notice(application().store, KARI, case.id)
    page = shown(entry("leverandorer"), person=person)
    place = f"loftekontroll_{case.a}"
    page.button(key=f"{place}_knapp").click().run()
    page.text_input(key=f"{place}_checked").set_value("3. november")
    page.text_area(key=f"{place}_evidence").set_value("Uttrekket er prøvd.")
    page.button(key=f"{place}_lagre").click().run()
    (told,) = page.error
    assert "Rett 2 ting" in told.value and "Velg hva kontrollen viste" in told.value
    page.text_input(key=f"{place}_checked").set_value("03.11.2026")
    page.selectbox(key=f"{place}_kept").set_value("broken")
    page.button(key=f"{place}_lagre").click().run()
    assert not page.error and f"{place}_apen" not in page.session_state
    told_row = next(one for one in page.table[1].value.values.tolist() if "Brutt" in one)
    assert told_row[4:] == ["03.11.2026, Mona Dahl", "Uttrekket er prøvd\\."]
