"""One press from a weak system to a draft, for those who may both read systems and start a procurement."""

from datetime import date

import pytest

from requirements_lib.domain.access import Role
from requirements_lib.domain.outcome import Refusal
from requirements_lib.domain.person import Person
from requirements_lib.domain.prefill import What
from requirements_lib.domain.trigger import Answer
from requirements_lib.services import procurement as procurements
from scoring.services import replacement
from scoring.services import system as systems
from store.engine import Store
from tests.builders import a_library, law_table

ON = date(2026, 11, 25)
BOTH = Person(id="p-both", name="Berit Lie", roles=frozenset({Role.OFFICER, Role.SYSTEM_MANAGER}))


def _system(store: Store) -> str:
    system = systems.register(store, BOTH, "Tomtesak").id
    systems.set_fields(
        store, BOTH, system, record_worthy=Answer.YES, users="25 ansatte", sends_to=("Arkivet",)
    )
    systems.set_contract(store, BOTH, system, ends=date(2028, 6, 30))
    systems.rate(store, BOTH, system, "ARK-05", 4)
    systems.rate(store, BOTH, system, "ARK-01", 5)
    return system


def test_a_draft_is_started_with_what_the_register_and_the_rating_say(store: Store) -> None:
    system = _system(store)
    draft = replacement.start(store, BOTH, a_library(), law_table(), system, ON)
    now = procurements.fetch(store, BOTH, draft.id).profile
    assert (now.replaces, now.users) == (system, "25 ansatte")
    assert now.starts is not None and ON < now.starts < date(2028, 6, 30)
    assert now.answers == {"records": Answer.YES}
    assert "Arkivet" in now.systems and "Tomtesak" in now.today
    assert now.prefill is not None
    asked = [one.name for one in now.prefill.items if one.what is What.REQUIREMENT]
    assert asked == ["ARK-05"]
    assert [one.id for one in replacement.under_way(store, BOTH, system)] == [draft.id]


@pytest.mark.parametrize("role", [one for one in Role if one is not Role.OFFICER])
def test_who_may_not_start_a_procurement_is_refused(store: Store, role: Role) -> None:
    system = _system(store)
    person = Person(id="p-one", name="En", roles=frozenset({role, Role.SYSTEM_MANAGER}))
    with pytest.raises(Refusal, match="not_allowed"):
        replacement.start(store, person, a_library(), law_table(), system, ON)
    assert procurements.readable(store, BOTH) == ()


def test_who_may_not_read_systems_is_refused(store: Store) -> None:
    system = _system(store)
    officer = Person(id="p-officer", name="Kari", roles=frozenset({Role.OFFICER}))
    with pytest.raises(Refusal, match="not_allowed"):
        replacement.start(store, officer, a_library(), law_table(), system, ON)
