"""Every system in use stands in the pictures, for those who may read the systems."""

from datetime import date

import pytest

from requirements_lib.domain.access import Role
from requirements_lib.domain.outcome import Refusal
from requirements_lib.domain.person import Person
from scoring.services import position
from scoring.services import system as systems
from store.engine import Store
from tests.builders import a_library

MONA = Person(id="p-mona", name="Mona Dahl", roles=frozenset({Role.SYSTEM_MANAGER}))
ON = date(2026, 11, 25)


def test_what_is_out_of_use_is_left_out_and_others_are_refused(store: Store) -> None:
    for name, cycle in (("I bruk", "in_use"), ("Borte", "gone")):
        system = systems.register(store, MONA, name)
        systems.set_fields(store, MONA, system.id, life_cycle=cycle)
    library = a_library()
    (before,) = position.positions(store, MONA, library, ON)
    assert before.name == "I bruk"
    (again,) = position.positions(store, MONA, library, ON)
    assert again is before
    systems.rate(store, MONA, before.assessed.system.id, "ARK-05", 7)
    (moved,) = position.positions(store, MONA, library, ON)
    assert moved is not before
    systems.register(store, MONA, "I bruk")
    assert {one.name for one in position.positions(store, MONA, library, ON)} == {"I bruk", "I bruk (2)"}
    assert position.theme_names(a_library()) == {"ARK": "Innebygd arkivering"}
    with pytest.raises(Refusal, match="not_allowed"):
        position.positions(store, MONA.model_copy(update={"roles": frozenset()}), a_library(), ON)
