"""Systems in use with their ratings and risk answers, as rows."""

from collections.abc import Collection, Mapping, Sequence
from datetime import datetime
from typing import Any, TypeAlias

from pydantic_core import from_json
from sqlalchemy import Row, Table

from requirements_lib.domain.outcome import Refusal
from scoring.domain.systems.risk import RiskAnswer
from scoring.domain.systems.system import AssessedSystem, System, SystemRating
from scoring.storage import tables
from scoring.storage.appended import fields
from store.bulk import insert_many
from store.revision import (
    append_revision,
    counts,
    every,
    latest,
    latest_numbers,
    latest_of_each,
    latest_values,
    since,
)
from store.work import Work

Stamp: TypeAlias = tuple[int, int, int]
"""The number of its latest version, and how many ratings and risk answers a system has."""
_ONE_BY_ONE = 20
"""More systems than this are read quicker with all the others."""


def save(work: Work, system: System, expected: int | None = None) -> int:
    """Append a version of a system; raises Stale when `expected` is given and is not the latest any more."""
    values = {"body": system.model_dump_json(), **work.stamp}
    return append_revision(work, tables.system, {"system": system.id}, values, expected)


def save_many(work: Work, systems: Sequence[System]) -> None:
    """Append a version of each system, all at once."""
    save_bodies(work, bodies(systems), numbers(work))


def bodies(systems: Sequence[System]) -> dict[str, str]:
    """What is kept of each, by id: made before the writing begins when there are many."""
    return {one.id: one.model_dump_json() for one in systems}


def save_bodies(work: Work, given: Mapping[str, str], numbers: Mapping[str, int]) -> None:
    """Append a version of each system to the numbers they have, all at once."""
    rows = [
        {"system": id, "body": body, "number": numbers.get(id, 0) + 1, **work.stamp}
        for id, body in given.items()
    ]
    insert_many(work, tables.system, rows)


def numbers(work: Work) -> dict[str, int]:
    """The number of the latest version of each system."""
    return latest_numbers(work, tables.system, "system")


def save_all(work: Work, assessed: Sequence[AssessedSystem]) -> None:
    """Append systems with their ratings and risk answers, all at once."""
    save_many(work, [one.system for one in assessed])
    ratings = [
        {"system": one.system.id, **given.model_dump(include={"requirement", "points", "reason", "evidence"})}
        for one in assessed
        for given in one.ratings
    ]
    _append_many(work, tables.rating, ("system", "requirement"), ratings)
    answers = [
        {"system": one.system.id, **given.model_dump(mode="json", include={"criterion", "level", "reason"})}
        for one in assessed
        for given in one.risk
    ]
    _append_many(work, tables.risk_answer, ("system", "criterion"), answers)


def _append_many(work: Work, table: Table, keys: Sequence[str], rows: Sequence[dict[str, object]]) -> None:
    """Each row as the next revision of what its keys name."""

    def key(row: Any) -> tuple[object, ...]:
        return tuple(row[name] for name in keys)

    numbers = {key(row._mapping): row.number for row in latest_of_each(work, table, keys)}
    numbered = []
    for row in rows:
        numbers[key(row)] = numbers.get(key(row), 0) + 1
        numbered.append({**row, "number": numbers[key(row)], **work.stamp})
    insert_many(work, table, numbered)


def fetch_systems(work: Work) -> tuple[System, ...]:
    """Every system as it is now, without its ratings."""
    rows = latest_of_each(work, tables.system, ["system"])
    return tuple(System.model_validate_json(row.body) for row in rows)


def save_rating(work: Work, system_id: str, rating: SystemRating) -> int:
    """Append a rating and return its number."""
    values = rating.model_dump(include={"points", "reason", "evidence"}) | work.stamp
    key = {"system": system_id, "requirement": rating.requirement}
    return append_revision(work, tables.rating, key, values, None)


def save_risk(work: Work, system_id: str, answer: RiskAnswer) -> int:
    """Append a risk answer and return its number."""
    values = answer.model_dump(include={"level", "reason"}) | work.stamp
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


def stamps(work: Work) -> dict[str, Stamp]:
    """By this it is seen which systems have changed: everything is appended, so one that has, has more."""
    ratings = counts(work, tables.rating, "system")
    risk = counts(work, tables.risk_answer, "system")
    return {id: (count, ratings.get(id, 0), risk.get(id, 0)) for id, count in numbers(work).items()}


def fetch_some(work: Work, systems: Collection[str]) -> dict[str, AssessedSystem]:
    """These systems, by id."""
    if len(systems) > _ONE_BY_ONE:
        return {one.system.id: one for one in _assembled(work) if one.system.id in systems}
    return {one: fetch(work, one) for one in systems}


def versions(work: Work, system_id: str, number: int) -> tuple[tuple[Row[Any], System], ...]:
    """Version `number` of a system's own fields and every later one, with its row, oldest first."""
    rows = since(work, tables.system, number, system=system_id)
    return tuple((row, System.model_validate_json(row.body)) for row in rows)


def support_said(work: Work, systems: Collection[str]) -> dict[tuple[str, str], tuple[str, datetime]]:
    """Who said what each technology of some systems is, and when, as it counts now: by system and technology."""
    found: dict[tuple[str, str], tuple[str, datetime]] = {}
    before: dict[str, dict[str, str]] = {}
    for row in every(work, tables.system, "system", systems, "body"):
        was, now = before.get(row.system, {}), from_json(row.body).get("support", {})
        found |= {(row.system, one): (row.actor, row.at) for one in now if now[one] != was.get(one)}
        before[row.system] = now
    return found


def rating_versions(work: Work, system_id: str, requirement: str, number: int) -> list[Row[Any]]:
    """Rating `number` and every later one, oldest first."""
    return since(work, tables.rating, number, system=system_id, requirement=requirement)


def risk_versions(work: Work, system_id: str, criterion: str, number: int) -> list[Row[Any]]:
    """Risk answer `number` and every later one, oldest first."""
    return since(work, tables.risk_answer, number, system=system_id, criterion=criterion)


def every_rating(work: Work, system_id: str) -> tuple[SystemRating, ...]:
    """Every rating of a system there has been, each requirement's oldest first."""
    rows = since(work, tables.rating, 1, system=system_id)
    names = "requirement", "points", "reason", "evidence"
    return tuple(SystemRating(**{one: getattr(row, one) for one in names}, **fields(row)) for row in rows)


def every_risk(work: Work, system_id: str) -> tuple[RiskAnswer, ...]:
    """Every risk answer of a system there has been, each criterion's oldest first."""
    rows = since(work, tables.risk_answer, 1, system=system_id)
    return tuple(
        RiskAnswer(criterion=row.criterion, level=row.level, reason=row.reason, **fields(row)) for row in rows
    )


def _assembled(work: Work, **where: object) -> list[AssessedSystem]:
    ratings: dict[str, list[SystemRating]] = {}
    names = "points", "reason", "evidence"
    for system, requirement, points, reason, evidence, *stamp in latest_values(
        work, tables.rating, ("system", "requirement"), names, **where
    ):
        one = SystemRating(
            requirement=requirement, points=points, reason=reason, evidence=evidence, **_stamp(*stamp)
        )
        ratings.setdefault(system, []).append(one)
    risk: dict[str, list[RiskAnswer]] = {}
    for system, criterion, level, reason, *stamp in latest_values(
        work, tables.risk_answer, ("system", "criterion"), ("level", "reason"), **where
    ):
        answer = RiskAnswer(criterion=criterion, level=level, reason=reason, **_stamp(*stamp))
        risk.setdefault(system, []).append(answer)
    return [
        AssessedSystem(
            system=System.model_validate_json(row.body),
            ratings=tuple(ratings.get(row.system, ())),
            risk=tuple(risk.get(row.system, ())),
            **fields(row),
        )
        for row in latest_of_each(work, tables.system, ["system"], **where)
    ]


def _stamp(number: int, by: str, at: datetime) -> dict[str, Any]:
    return {"number": number, "by": by, "at": at}
