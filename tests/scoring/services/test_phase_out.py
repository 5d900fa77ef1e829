"""The phase-out list of the systems in the database, by what is shipped and what the municipality has chosen."""

from datetime import date

from requirements_lib.domain.access import Role
from requirements_lib.domain.person import Person
from requirements_lib.services import people
from requirements_lib.storage import law
from scoring.domain.phase_out.phase_out import in_order
from scoring.domain.systems.contract import SystemContract
from scoring.domain.systems.system_decision import Course
from scoring.services import phase_out as service
from scoring.services import system as systems
from scoring.services import system_decision
from store.engine import Store
from tests.builders import a_library
from tests.scoring.domain.builders import assessed, rating, risk_answers

TODAY = date(2026, 11, 25)
MONA = Person(id="p-mona", name="Mona Dahl", roles=frozenset({Role.SYSTEM_MANAGER}))


def test_the_list_of_judged_systems_is_that_of_the_register_alone() -> None:
    library = a_library()
    data = service.data(library, law.load())
    risk = risk_answers([1] * 7, [1] * 6)
    contract = SystemContract(ends=date(2028, 6, 30))
    both = tuple(
        assessed(rating("ARK-05", points), risk=risk, id=name, name=name, contract=contract)
        for name, points in (("a", 5), ("b", 0))
    )
    judged = [systems.judge(one, library, TODAY) for one in both]
    found = service.from_judged(judged, TODAY, data)
    assert found.whole == in_order(both, TODAY, data)
    assert service.one(judged[0], TODAY, data) in found.whole
    assert data.retest_months == 24


def test_the_list_is_the_same_until_a_system_or_the_day_is_another(store: Store) -> None:
    library, rules = a_library(), law.load()
    system = systems.register(store, MONA, "Arkivet").id
    service.prepare(store, library, rules, TODAY)
    first = service.list_now(store, MONA, library, rules, TODAY)
    beside = service.around(store, MONA, library, TODAY)
    assert service.around(store, MONA, library, TODAY) is beside
    assert service.list_now(store, MONA, library, rules, TODAY) is first
    assert service.list_now(store, MONA, library, rules, date(2026, 11, 26)).on == date(2026, 11, 26)
    systems.set_fields(store, MONA, system, name="Byggarkivet")
    (changed,) = service.list_now(store, MONA, library, rules, TODAY).unrated
    assert changed.system.name == "Byggarkivet"
    assert service.around(store, MONA, library, TODAY) is not beside
    other = systems.register(store, MONA, "Skoleweb").id
    (kept,) = (
        one for one in service.list_now(store, MONA, library, rules, TODAY).whole if one.system.id != other
    )
    assert kept is changed


def test_who_decided_is_named_on_the_list(store: Store) -> None:
    library, rules = a_library(), law.load()
    leif = people.add(store, "Leif Strand", frozenset({Role.SYSTEM_MANAGER}))
    system = systems.register(store, MONA, "Arkivet").id
    system_decision.decide(store, leif, library, system, Course.REPLACE, "")
    (one,) = service.list_now(store, MONA, library, rules, TODAY).leaving
    assert one.decided_by == "Leif Strand"
