"""The register is read and judged once; after a change, only what has changed is."""

from datetime import date, timedelta

import pytest

from requirements_lib.domain.access import Role
from requirements_lib.domain.outcome import Refusal
from requirements_lib.domain.person import Person
from scoring.domain.systems.risk import RiskCriterion
from scoring.services import system as service
from scoring.services.whole_register import prepare, systems, weighed
from store.engine import Store
from tests.builders import a_library

MONA = Person(id="p-mona", name="Mona Dahl", roles=frozenset({Role.SYSTEM_MANAGER}))
ON = date(2026, 11, 25)


def test_what_has_not_changed_is_the_same_and_every_kind_of_change_is_seen(store: Store) -> None:
    changed, other = (service.register(store, MONA, name).id for name in ("Arkivet", "Skoleweb"))
    for change in (
        lambda: service.set_fields(store, MONA, changed, owner="Kari"),
        lambda: service.rate(store, MONA, changed, "ARK-05", 3),
        lambda: service.rate(store, MONA, changed, "ARK-05", None),
        lambda: service.answer_risk(store, MONA, changed, RiskCriterion.L1, 4),
    ):
        before = systems(store, MONA)
        assert systems(store, MONA) is before
        change()
        first, second = systems(store, MONA)
        assert first == service.fetch(store, MONA, changed) != before[0]
        assert second is before[1] and second.system.id == other
    for number in range(21):
        service.register(store, MONA, f"System {number}")
    assert len(systems(store, MONA)) == 23
    with pytest.raises(Refusal, match="not_allowed"):
        systems(store, MONA.model_copy(update={"roles": frozenset()}))


def test_a_judgement_stands_until_the_system_the_calendar_or_the_library_is_another(store: Store) -> None:
    changed, _ = (service.register(store, MONA, name).id for name in ("Arkivet", "Skoleweb"))
    library = a_library()
    first = weighed(store, MONA, library, ON)
    assert weighed(store, MONA, library, ON) is first
    service.answer_risk(store, MONA, changed, RiskCriterion.L1, 6)
    moved, kept = weighed(store, MONA, library, ON)
    assert moved.judged.proposal.risk.lowest_number > first[0].judged.proposal.risk.lowest_number
    assert kept is first[1]
    service.set_contract(store, MONA, changed, ends=ON)
    (running, _), (ended, same) = (weighed(store, MONA, library, ON + timedelta(days)) for days in (0, 1))
    assert same is kept and ended is not running
    assert {one.code for one in ended.judged.proposal.reasons} - {
        one.code for one in running.judged.proposal.reasons
    } == {"contract_ended"}
    assert weighed(store, MONA, a_library(), ON)[1] is not kept


def test_what_is_prepared_is_what_the_first_person_is_shown(store: Store) -> None:
    service.register(store, MONA, "Arkivet")
    library = a_library()
    prepared = prepare(store, library, ON)
    assert weighed(store, MONA, library, ON) is prepared and len(prepared) == 1
    with pytest.raises(Refusal, match="not_allowed"):
        weighed(store, MONA.model_copy(update={"roles": frozenset()}), library, ON)
