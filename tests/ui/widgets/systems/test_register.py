"""A system as a line of the list."""

from typing import Any

from streamlit.testing.v1 import AppTest

from requirements_lib.domain.person import Person
from scoring.domain.systems.register import Register
from scoring.services import system as systems
from scoring.services.system import judge
from tests.builders import a_library
from tests.scoring.domain.builders import NOON, TODAY, assessed, rating, risk_answers
from tests.ui.pages.inventory import mona
from tests.ui.seen import words
from tests.ui.showing import Shown
from ui.bootstrap import application
from ui.navigation import entry
from ui.widgets.systems.register import fits, row


def _row(*ratings: Any, **changes: Any) -> list[str]:
    return row(judge(assessed(*ratings, **changes), a_library(), TODAY), TODAY)


def test_a_rated_system_tells_when_how_many_and_how_risky() -> None:
    points = [rating("ARK-01", 5, at=NOON), rating("ARK-05", 4), rating("ARK-08", None)]
    found = _row(*points, risk=risk_answers([4] * 7, [4] * 6), data="Byggesaker_*alle*")
    assert found == [
        "[Byggarkivet](/systemer?system=byggark)",
        "Kari Nord",
        "Byggesaker\\_\\*alle\\*",
        "24.11.2026",
        "Oppfyller 1–2 av 3",
        "Rød, 16 av 30",
    ]


def test_nobody_who_answers_for_it_and_no_rating_are_tags() -> None:
    assert _row(owner="")[1:] == [":orange-badge[Mangler eier]", "", ":gray-badge[Ikke vurdert]", "–", "–"]


def test_a_rating_that_has_grown_old_tells_how_long_ago_it_was() -> None:
    old = rating("ARK-01", 5, at=NOON.replace(year=2024, month=9))
    assert _row(old)[3] == "24.09.2024 :orange-badge[For 26 måneder siden]"


def test_a_system_is_found_by_every_word_of_what_it_is_known_by() -> None:
    system = assessed(name="Byggarkivet", owner="Kari Nord", supplier="Hav AS", unit="Teknisk").system
    assert all(fits(system, one) for one in ("", "bygg", "hav KARI", " teknisk "))
    assert not fits(system, "bygg fjord")


def _list(person: object) -> None:
    from ui.bootstrap import application
    from ui.widgets.systems.register import show_list

    show_list(application(), person)  # type: ignore[arg-type]


def test_each_search_asks_whether_the_person_may_read_the_list(officer: Person) -> None:
    person = mona()
    systems.register(application().store, person, "Byggarkivet")
    page = AppTest.from_function(_list, args=(person,)).run()
    assert (len(page.table), len(page.error)) == (1, 0)
    page = AppTest.from_function(_list, args=(officer,)).run()
    assert (len(page.table), len(page.error), len(page.exception)) == (0, 1, 0)


def test_a_long_list_can_be_searched(shown: Shown, officer: Person) -> None:
    person = mona()
    many = tuple(assessed(id=f"s{one}", name=f"System {one:03}") for one in range(120))
    systems.add_all(application().store, person, Register(systems=many))
    page = shown(entry("systemer"), person=person)
    assert "Rader av 120" in [one.label for one in page.selectbox]
    page = next(one for one in page.selectbox if one.label == "Rader av 120").set_value("101").run()
    assert page.query_params["rader_systemer"] == "101"
    page = next(one for one in page.text_input if one.label == "Finn systemer").set_value("system 11").run()
    assert len(page.table[-1].value) == 11
    assert "11 av 120 systemer passer." in words(page)
    assert "Rader av 120" not in [one.label for one in page.selectbox]
    page = next(one for one in page.text_input if one.label == "Finn systemer").set_value("ingen").run()
    assert "Ingen systemer passer med det du skrev." in [one.value for one in page.markdown]
