"""Systems in use with their ratings and risk answers, as rows."""

from typing import Any

from sqlalchemy import Row, Table, and_, select

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


def versions(work: Work, system_id: str, number: int) -> tuple[tuple[Row[Any], System], ...]:
    """Version `number` of a system's own fields and every later one, with its row, oldest first."""
    rows = _since(work, tables.system, number, system=system_id)
    return tuple((row, System.model_validate_json(row.body)) for row in rows)


def rating_versions(work: Work, system_id: str, requirement: str, number: int) -> list[Row[Any]]:
    """Rating `number` and every later one, oldest first."""
    return _since(work, tables.rating, number, system=system_id, requirement=requirement)


def risk_versions(work: Work, system_id: str, criterion: str, number: int) -> list[Row[Any]]:
    """Risk answer `number` and every later one, oldest first."""
    return _since(work, tables.risk_answer, number, system=system_id, criterion=criterion)


def _assembled(work: Work, **where: object) -> list[AssessedSystem]:
    ratings: dict[str, list[SystemRating]] = {}
    for row in latest_of_each(work, tables.rating, ["system", "requirement"], **where):
        fields = {"requirement": row.requirement, "points": row.points, "reason": row.reason}
        fields |= {"evidence": row.evidence} | _written(row)
        ratings.setdefault(row.system, []).append(SystemRating.model_validate(fields))
    risk: dict[str, list[RiskAnswer]] = {}
    for row in latest_of_each(work, tables.risk_answer, ["system", "criterion"], **where):
        fields = {"criterion": row.criterion, "level": row.level, "reason": row.reason} | _written(row)
        risk.setdefault(row.system, []).append(RiskAnswer.model_validate(fields))
    return [
        AssessedSystem(
            system=System.model_validate_json(row.body),
            ratings=tuple(ratings.get(row.system, ())),
            risk=tuple(risk.get(row.system, ())),
            **_written(row),
        )
        for row in latest_of_each(work, tables.system, ["system"], **where)
    ]


def _written(row: Row[Any]) -> dict[str, Any]:
    return {"number": row.number, "by": row.actor, "at": row.at}


def _since(work: Work, table: Table, number: int, **key: object) -> list[Row[Any]]:
    same = and_(*(table.c[name] == value for name, value in key.items()), table.c.number >= number)
    return list(work.connection.execute(select(table).where(same).order_by(table.c.number)))
