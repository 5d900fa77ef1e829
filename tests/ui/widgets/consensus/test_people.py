"""The committee's people in few letters."""

from requirements_lib.domain.person import Person
from store.engine import Store
from tests.scoring.services.committee import AMINA, JONAS
from ui.widgets.consensus.people import marks, named, short_names

TWIN = Person(id="p-twin", name="Jonas Vold")


def test_people_are_known_by_their_first_name() -> None:
    assert short_names([JONAS, AMINA]) == {JONAS.id: "Jonas", AMINA.id: "Amina"}


def test_two_with_the_same_first_name_are_known_by_the_whole() -> None:
    assert list(short_names([JONAS, TWIN, AMINA]).values()) == ["Jonas Vik", "Jonas Vold", "Amina"]


def test_two_with_the_same_initials_are_numbered() -> None:
    assert list(marks([JONAS, TWIN, AMINA]).values()) == ["JV1", "JV2", "AA"]


def test_people_come_in_the_order_asked_and_one_that_is_gone_is_called_that(quiet_store: Store) -> None:
    found = named(quiet_store, [JONAS.id, "p-gone", AMINA.id])
    assert [one.name for one in found] == ["Jonas Vik", "Ukjent person", "Amina Ali"]
