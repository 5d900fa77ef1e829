"""The longer texts about a system in use: each is written alone, and never over words of somebody else unseen."""

from collections.abc import Iterable
from datetime import datetime
from typing import Any

from requirements_lib.domain.access import Action
from requirements_lib.domain.outcome import Refusal
from requirements_lib.domain.person import Person
from requirements_lib.domain.value import Value
from requirements_lib.domain.version import Version, require_unchanged
from requirements_lib.services.procurement import require_apart
from scoring.domain.systems.last_said import last_said
from scoring.domain.systems.quick_rating import said
from scoring.domain.systems.risk import RiskAnswer, RiskCriterion
from scoring.domain.systems.system import AssessedSystem, SystemRating
from scoring.services.system import lists
from scoring.storage import system as storage
from store.engine import Store
from store.work import Work

FIELDS = ("purpose", "users", "data", "integrations")
RATING_FIELDS = ("reason", "evidence")


class Written(Value):
    """The number a text got, and when."""

    number: int
    at: datetime


def write_field(store: Store, person: Person, system_id: str, field: str, text: str, base: int) -> Written:
    """Write one text of a system, seen at number `base`. Integrations are one a line.

    Raises Refusal «changed_meanwhile» when somebody else has changed it since.
    """
    _require_known(field, FIELDS)
    with store.work(person.id) as work:
        require_apart(work, person, Action.EDIT_SYSTEMS)
        now = storage.fetch(work, system_id)
        versions = storage.versions(work, system_id, base)
        _refuse_if_changed(work, ((row, shown(getattr(one, field))) for row, one in versions), base)
        changed = now.system.model_copy(update={field: _kept(field, text)})
        number = storage.save(work, changed)
        work.append("system_changed", f"system/{system_id}", changed.model_dump(mode="json"))
        return Written(number=number, at=work.at)


def write_rating(
    store: Store, person: Person, system_id: str, requirement: str, field: str, text: str, base: int
) -> Written:
    """Write the reason or the evidence of a rating, keeping the points that count, also an answer's.

    Raises as `write_field`.
    """
    _require_known(field, RATING_FIELDS)
    with store.work(person.id) as work:
        require_apart(work, person, Action.EDIT_SYSTEMS)
        now = storage.fetch(work, system_id)
        before = now.rating(requirement) or SystemRating(requirement=requirement)
        rows = storage.rating_versions(work, system_id, requirement, base)
        _refuse_if_changed(work, ((row, getattr(row, field)) for row in rows), base)
        rating = before.model_copy(update={"points": _points(now, before), field: text})
        number = storage.save_rating(work, system_id, rating)
        work.append("system_rated", f"system/{system_id}/{requirement}", {field: text})
        return Written(number=number, at=work.at)


def write_risk_reason(
    store: Store, person: Person, system_id: str, criterion: RiskCriterion, text: str, base: int
) -> Written:
    """Write why a risk criterion is answered as it is, keeping the level. Raises as `write_field`."""
    with store.work(person.id) as work:
        require_apart(work, person, Action.EDIT_SYSTEMS)
        before = storage.fetch(work, system_id).answer(criterion)
        rows = storage.risk_versions(work, system_id, criterion.value, base)
        _refuse_if_changed(work, ((row, row.reason) for row in rows), base)
        answer = (before or RiskAnswer(criterion=criterion)).model_copy(update={"reason": text})
        number = storage.save_risk(work, system_id, answer)
        work.append("risk_answered", f"system/{system_id}/{criterion.value}", {"reason": text})
        return Written(number=number, at=work.at)


def _points(now: AssessedSystem, rating: SystemRating) -> int | None:
    counting = last_said(said(lists().form, now.system.quick), now.ratings).get(rating.requirement)
    return counting.effect.points.get(rating.requirement, rating.points) if counting else rating.points


def shown(value: str | tuple[str, ...]) -> str:
    """A text field as it is written: a list has one entry a line."""
    return value if isinstance(value, str) else "\n".join(value)


def _kept(field: str, text: str) -> str | tuple[str, ...]:
    lines = tuple(line.strip() for line in text.splitlines() if line.strip())
    return lines if field == "integrations" else text


def _require_known(field: str, fields: Iterable[str]) -> None:
    if field not in fields:
        raise Refusal("unknown_field", field=field)


def _refuse_if_changed(work: Work, versions: Iterable[tuple[Any, str]], base: int) -> None:
    kept = (Version(text=text, number=row.number, by=row.actor, at=row.at) for row, text in versions)
    require_unchanged(kept, base, work.actor)
