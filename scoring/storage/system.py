"""Systems in use with their ratings and risk answers, as rows."""

from requirements_lib.domain.outcome import Refusal
from scoring.domain.risk import RiskAnswer
from scoring.domain.system import AssessedSystem, System, SystemRating
from scoring.storage import tables
from store.revision import append_revision, latest, latest_of_each
from store.work import Work


def save(work: Work, system: System, expected: int | None = None) -> int:
    """Append a version of a system; raises Stale when `expected` is given and is not the latest any more."""
    values = {"body": system.model_dump_json(), "at": work.at, "actor": work.actor}
    return append_revision(work, tables.system, {"system": system.id}, values, expected)


def save_rating(work: Work, system_id: str, rating: SystemRating) -> int:
    """Append a rating and return its number."""
    values = rating.model_dump(include={"points", "reason", "evidence"}) | {
        "at": work.at,
        "actor": work.actor,
    }
    key = {"system": system_id, "requirement": rating.requirement}
    return append_revision(work, tables.rating, key, values, None)


def save_risk(work: Work, system_id: str, answer: RiskAnswer) -> int:
    """Append a risk answer and return its number."""
    values = answer.model_dump(include={"level", "reason"}) | {"at": work.at, "actor": work.actor}
    key = {"system": system_id, "criterion": answer.criterion.value}
    return append_revision(work, tables.risk_answer, key, values, None)


def fetch(work: Work, system_id: str) -> AssessedSystem:
    """One system with everything it is judged by. Raises Refusal «unknown_system»."""
    if latest(work, tables.system, system=system_id) is None:
        raise Refusal("unknown_system", system=system_id)
    return _assembled(work, system=system_id)[0]


def fetch_all(work: Work) -> tuple[AssessedSystem, ...]:
    """Every system, by name."""
    return tuple(sorted(_assembled(work), key=lambda one: (one.system.name, one.system.id)))


def _assembled(work: Work, **where: object) -> list[AssessedSystem]:
    ratings: dict[str, list[SystemRating]] = {}
    for row in latest_of_each(work, tables.rating, ["system", "requirement"], **where):
        fields = {"requirement": row.requirement, "points": row.points, "reason": row.reason}
        fields |= {"evidence": row.evidence, "number": row.number, "by": row.actor, "at": row.at}
        ratings.setdefault(row.system, []).append(SystemRating.model_validate(fields))
    risk: dict[str, list[RiskAnswer]] = {}
    for row in latest_of_each(work, tables.risk_answer, ["system", "criterion"], **where):
        fields = {"criterion": row.criterion, "level": row.level, "reason": row.reason}
        fields |= {"number": row.number, "by": row.actor, "at": row.at}
        risk.setdefault(row.system, []).append(RiskAnswer.model_validate(fields))
    systems = [
        System.model_validate_json(row.body)
        for row in latest_of_each(work, tables.system, ["system"], **where)
    ]
    return [
        AssessedSystem(system=one, ratings=tuple(ratings.get(one.id, ())), risk=tuple(risk.get(one.id, ())))
        for one in systems
    ]
