"""Starting from an earlier procurement on the overview, and what the new one says of it."""

from requirements_lib.domain.person import Person
from requirements_lib.domain.tender.selection import Override
from requirements_lib.services import procurement as procurements
from requirements_lib.services import reuse
from tests.ui.cases import ready_case
from tests.ui.seen import buttons, press, words
from tests.ui.showing import Shown
from ui.bootstrap import application
from ui.navigation import entry


def test_it_is_not_offered_while_there_is_nothing_to_start_from(shown: Shown) -> None:
    assert "Start fra den valgte" not in buttons(shown())


def test_an_earlier_one_is_chosen_and_a_new_one_started(shown: Shown, officer: Person) -> None:
    case = ready_case(officer)
    page = press(shown(), "Start fra den valgte")
    assert "Velg en tidligere anskaffelse først." in words(page)
    page.main.selectbox(key="tidligere_anskaffelse").set_value(case).run()
    press(page, "Start fra den valgte")
    store = application().store
    new = next(one for one in procurements.readable(store, officer) if one.id != case)
    assert (new.profile.based_on, new.profile.reference) == (case, "")


def test_the_new_one_tells_where_it_comes_from_and_what_did_not_come_along(
    shown: Shown, officer: Person
) -> None:
    case = ready_case(officer, overrides=[Override(requirement="ARK-99", include=True)])
    new = reuse.start_from(application().store, officer, application().library, case)
    said = words(shown(entry("anskaffelse"), sak=new.id))
    assert "Bygger på Nytt byggesakssystem 2026/1187 (kravbibliotek" in said
    assert "ARK-99 finnes ikke i kravbiblioteket lenger." in said
    assert "Bygger på" not in words(shown(entry("anskaffelse"), sak=case))
