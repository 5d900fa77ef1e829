"""One press from a weak system to a draft, for those who may both read systems and start a procurement."""

from datetime import date

import pytest

from requirements_lib.domain.access import Action, Role
from requirements_lib.domain.library.trigger import Answer
from requirements_lib.domain.outcome import Refusal
from requirements_lib.domain.person import Person
from requirements_lib.domain.tender.prefill import What, stands
from requirements_lib.domain.tender.selection import Override
from requirements_lib.services import procurement as procurements
from requirements_lib.services import why
from scoring.services import consensus, evaluation, position, replacement
from scoring.services import system as systems
from store.engine import Store
from tests.builders import a_library, law_table
from tests.scoring.services import committee
from tests.scoring.services.committee import AMINA, JONAS, KARI, LISE, OLE

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
    assert now.starts is not None and now.bid_deadline is not None
    assert ON < now.starts < now.bid_deadline.date() < date(2028, 6, 30)
    assert now.prefill is not None
    deadline = next(one for one in now.prefill.items if one.name == "bid_deadline")
    assert stands(deadline, dict(now), frozenset())
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


def test_those_who_evaluate_neither_see_what_was_prefilled_nor_any_rating_until_the_notice(
    store: Store,
) -> None:
    system = _system(store)
    prefill = replacement.draft(store, BOTH, a_library(), law_table(), system, ON).prefill
    taken = (Override(requirement="ARK-08", include=True, reason="Sier for mye."),)
    case = committee.opened(store, replaces=system, prefill=prefill, overrides=taken)
    seen = [procurements.fetch(store, one, case.id) for one in (LISE, JONAS, OLE)]
    seen += [one for who in (LISE, JONAS, OLE) for one in procurements.readable(store, who)]
    seen.append(evaluation.start_scoring(store, LISE, case.id))
    for now in seen:
        assert now.profile.prefill is None
        assert "Sier for mye" not in repr(now)
    with pytest.raises(Refusal, match="grounds_closed"):
        why.report(store, JONAS, case.id, a_library())
    assert procurements.fetch(store, KARI, case.id).profile.prefill == prefill
    it = JONAS.model_copy(update={"roles": BOTH.roles})
    for closed in (
        lambda: systems.systems(store, it),
        lambda: systems.fetch(store, it, system),
        lambda: systems.rate(store, it, system, "ARK-05", 5),
        lambda: position.positions(store, it, a_library(), ON),
        lambda: procurements.require_open(store, it, Action.READ_SYSTEMS),
    ):
        with pytest.raises(Refusal, match="evaluates_now") as refused:
            closed()
        assert refused.value.facts["procurement"] == "Nytt byggesakssystem"
    for person in (JONAS, AMINA):
        committee.score_all(case, person, 5)
        evaluation.submit(store, person, case.id)
    assert consensus.start_consensus(store, LISE, case.id).profile.prefill is None
    procurements.require_open(store, BOTH, Action.READ_SYSTEMS)
