"""Deciding what becomes of a system: with who and when, and a reason where it goes against what is recommended."""

from paper.norwegian import today
from requirements_lib.domain.access import Action
from requirements_lib.domain.library.library import Library
from requirements_lib.domain.outcome import Refusal
from requirements_lib.domain.person import Person
from requirements_lib.services.procurement import require_apart
from scoring.domain.systems.system import System
from scoring.domain.systems.system_decision import Course, SystemDecision, follows
from scoring.services.system import judge
from scoring.storage import system as storage
from store.engine import Store


def decide(
    store: Store, person: Person, library: Library, system_id: str, course: Course, reason: str
) -> System:
    """Decide; earlier decisions stay. Raises Refusal «decision_without_reason» against the recommendation."""
    with store.work(person.id) as work:
        require_apart(work, person, Action.EDIT_SYSTEMS)
        now = storage.fetch(work, system_id)
        judged = judge(now, library, today(work.at))
        against = judged.assessed.is_rated and not follows(course, judged.proposal)
        if against and not reason.strip():
            raise Refusal("decision_without_reason")
        made = SystemDecision(course=course, reason=reason.strip(), by=work.actor, at=work.at)
        decided = now.system.model_copy(update={"decisions": (*now.system.decisions, made)})
        storage.save(work, decided)
        work.append("system_decided", f"system/{system_id}", made.model_dump(mode="json"))
    return decided
