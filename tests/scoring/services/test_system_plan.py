"""The plan for phasing out a system: every change is a version of its own, and nothing is written over unseen."""

from datetime import date

import pytest

from requirements_lib.domain.outcome import Refusal
from scoring.domain.systems.plan import MOST_MILESTONES, Disposal, Milestone
from scoring.services import system as systems
from scoring.services import system_history, system_plan
from store.engine import Store
from tests.builders import a_library
from tests.scoring.services.test_system import ISAK, LEIF


def _system(store: Store) -> str:
    return systems.register(store, ISAK, "Byggarkivet").id


def test_every_field_of_a_plan_is_kept_with_its_history(store: Store) -> None:
    one = _system(store)
    system_plan.write_text(store, ISAK, one, "work", "200 timer", 1)
    system_history.set_field(store, ISAK, one, "plan.responsible", "Turid Aas")
    system_plan.set_fields(store, ISAK, one, disposal=Disposal.ARCHIVE)
    system_plan.add_milestone(store, ISAK, one, name="Kravene er klare", on=date(2027, 2, 1))
    plan = system_plan.set_milestone(store, ISAK, one, 0, "Kravene er klare", done=True).plan
    assert systems.fetch(store, ISAK, one).system.plan == plan
    assert (plan.work, plan.responsible, plan.disposal) == ("200 timer", "Turid Aas", Disposal.ARCHIVE)
    assert plan.milestones == (Milestone(name="Kravene er klare", on=date(2027, 2, 1), done=True),)
    changes = [
        (one.change.field, one.change.after) for one in system_history.history(store, ISAK, one, a_library())
    ][:-1]
    assert changes == [
        ("Plan, milepæler", "01.02.2027 Kravene er klare (gjort)"),
        ("Plan, milepæler", "01.02.2027 Kravene er klare"),
        ("Plan, hva som skjer med det gamle systemet", "Arkiveres"),
        ("Plan, ansvarlig", "Turid Aas"),
        ("Plan, arbeid", "200 timer"),
    ]


def test_a_milestone_somebody_else_has_moved_is_not_changed_unseen(store: Store) -> None:
    one = _system(store)
    system_plan.add_milestone(store, ISAK, one, name="Data er flyttet", on=date(2027, 9, 1))
    system_plan.add_milestone(store, ISAK, one, name="Kravene er klare", on=date(2027, 2, 1))
    with pytest.raises(Refusal, match="milestone_changed"):
        system_plan.set_milestone(store, ISAK, one, 0, "Data er flyttet", done=True)
    with pytest.raises(Refusal, match="milestone_changed"):
        system_plan.remove_milestone(store, ISAK, one, 2, "Data er flyttet")
    left = system_plan.remove_milestone(store, ISAK, one, 1, "Data er flyttet").plan.milestones
    assert [kept.name for kept in left] == ["Kravene er klare"]


def test_a_milestone_without_a_name_or_one_too_many_is_refused(store: Store) -> None:
    one = _system(store)
    with pytest.raises(Refusal, match="milestone_without_name"):
        system_plan.add_milestone(store, ISAK, one, name=" ")
    full = tuple(Milestone(name=f"Steg {place}") for place in range(MOST_MILESTONES))
    system_plan.set_fields(store, ISAK, one, milestones=full)
    with pytest.raises(Refusal, match="too_many_milestones"):
        system_plan.add_milestone(store, ISAK, one, name="En til")


def test_others_may_not_change_a_plan_and_an_unknown_text_is_refused(store: Store) -> None:
    one = _system(store)
    with pytest.raises(Refusal, match="not_allowed"):
        system_plan.set_fields(store, LEIF, one, responsible="Leif")
    with pytest.raises(Refusal, match="unknown_field"):
        system_plan.write_text(store, ISAK, one, "responsible", "Leif", 1)
