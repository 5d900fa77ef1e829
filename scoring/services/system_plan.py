"""The plan for phasing out a system: its longer texts, its short fields, and its milestones."""

from collections.abc import Callable
from typing import Any

from requirements_lib.domain.access import Action
from requirements_lib.domain.outcome import Refusal
from requirements_lib.domain.person import Person
from requirements_lib.domain.version import Version, require_unchanged
from requirements_lib.services.procurement import require_apart
from scoring.domain.systems.plan import MOST_MILESTONES, Plan
from scoring.domain.systems.system import System
from scoring.services.system_text import Written
from scoring.storage import system as storage
from store.engine import Store
from store.work import Work

TEXTS = ("work", "preserve", "funding")


def write_text(store: Store, person: Person, system_id: str, field: str, text: str, base: int) -> Written:
    """Write one text of a plan, seen at number `base` of the system.

    Raises Refusal «changed_meanwhile» when somebody else has changed it since, and «unknown_field».
    """
    if field not in TEXTS:
        raise Refusal("unknown_field", field=field)
    with store.work(person.id) as work:
        require_apart(work, person, Action.EDIT_SYSTEMS)
        now = storage.fetch(work, system_id).system
        versions = storage.versions(work, system_id, base)
        texts = (
            Version(text=getattr(one.plan, field), number=row.number, by=row.actor, at=row.at)
            for row, one in versions
        )
        require_unchanged(texts, base, work.actor)
        number = _save(work, now, now.plan.model_copy(update={field: text}))
        return Written(number=number, at=work.at)


def set_fields(store: Store, person: Person, system_id: str, **fields: Any) -> System:
    """Set some fields of a plan and leave the others."""
    return _change(store, person, system_id, lambda plan: Plan.model_validate(dict(plan) | fields))


def add_milestone(store: Store, person: Person, system_id: str, **fields: Any) -> System:
    """One more milestone. Raises Refusal «milestone_without_name» and «too_many_milestones»."""
    return _change(store, person, system_id, lambda plan: _with(plan, len(plan.milestones), fields))


def set_milestone(
    store: Store, person: Person, system_id: str, place: int, before: str, **fields: Any
) -> System:
    """Change the milestone at a place. `before` is its name as it was seen.

    Raises Refusal «milestone_without_name» and «milestone_changed».
    """
    return _change(store, person, system_id, lambda plan: _with(_seen(plan, place, before), place, fields))


def remove_milestone(store: Store, person: Person, system_id: str, place: int, before: str) -> System:
    """Take a milestone away; every earlier version of the plan is kept. Raises Refusal «milestone_changed»."""
    return _change(store, person, system_id, lambda plan: _seen(plan, place, before).without_milestone(place))


def _seen(plan: Plan, place: int, before: str) -> Plan:
    if place >= len(plan.milestones) or plan.milestones[place].name != before:
        raise Refusal("milestone_changed")
    return plan


def _with(plan: Plan, place: int, fields: dict[str, Any]) -> Plan:
    if not str(fields.get("name", "-")).strip():
        raise Refusal("milestone_without_name")
    if place >= MOST_MILESTONES:
        raise Refusal("too_many_milestones", most=MOST_MILESTONES)
    return plan.with_milestone(place, **fields)


def _change(store: Store, person: Person, system_id: str, change: Callable[[Plan], Plan]) -> System:
    with store.work(person.id) as work:
        require_apart(work, person, Action.EDIT_SYSTEMS)
        now = storage.fetch(work, system_id).system
        plan = change(now.plan)
        _save(work, now, plan)
    return now.model_copy(update={"plan": plan})


def _save(work: Work, now: System, plan: Plan) -> int:
    changed = now.model_copy(update={"plan": plan})
    number = storage.save(work, changed)
    work.append("plan_changed", f"system/{now.id}", changed.model_dump(mode="json"))
    return number
