"""The risk of 10,000 systems with the three strongest reasons, beside pandas apply and SQL in DuckDB.

All begin with a column for each criterion, where unknown is nothing, and end with the lowest and the highest number,
the class at both ends, and the three strongest drivers packed as effect and name. They must find the same.
"""

from typing import Any

import duckdb
import numpy as np
import pandas as pd

from benchmarks.pairing import Candidates, bound, measure
from scoring.domain.many.risk import STRONGEST, Levels, risks
from scoring.domain.systems.risk import IMPACT, LEGACY_FROM, LIKELIHOOD, RED, RiskCriterion, risk_number

SYSTEMS = 10_000
OURS, APPLY = "Målestokk, kolonner av hele tall", "pandas apply"
GREATEST, SORTED = "DuckDB, greatest() tre ganger", "DuckDB, list_reverse_sort()"
NAMES = [one.value for one in RiskCriterion]
_SIDES = [one.value for one in LIKELIHOOD], [one.value for one in IMPACT]
_HIGHEST = {one.value: one.highest for one in RiskCriterion}
_PLACE = {name: place for place, name in enumerate(sorted(NAMES, reverse=True))}


def compare() -> bool:
    """Measure, print, and tell whether the goals are met."""
    frame = _frame()
    database: Any = duckdb.connect()
    database.register("given", frame)
    known = ", ".join(f"CASE WHEN NOT isnan({name}) THEN {name}::TINYINT END AS {name}" for name in NAMES)
    database.execute(f"CREATE TABLE systems AS SELECT row_number() OVER () AS id, {known} FROM given")
    candidates: Candidates = {
        OURS: lambda: ours(frame),
        GREATEST: lambda: sql(database, greatest()),
        SORTED: lambda: sql(database, list_sorted()),
        APPLY: lambda: apply(frame),
    }
    wanted = apply(frame)
    for name, candidate in candidates.items():
        other: Any = candidate()
        assert np.array_equal(other, wanted), f"{name} finds other risks"
    found = measure(candidates, rounds=7)
    print(f"Risiko for {SYSTEMS} systemer, med de tre sterkeste grunnene")
    print("\n".join(found.lines(OURS)))
    best = min((GREATEST, SORTED), key=found.seconds.__getitem__)
    goals = (
        bound("andel av pandas apply", found.ratio(OURS, APPLY), 1 / 100),
        bound("andel av den beste SQL-en", found.ratio(OURS, best), 1 / 2),
    )
    print("\n".join(sentence for sentence, _ in goals))
    return all(met for _, met in goals)


def ours(frame: pd.DataFrame) -> Any:
    """The columns as they stand, and the risk of them all."""
    low, high = (np.empty((len(NAMES), len(frame)), np.int32) for _ in range(2))
    for place, name in enumerate(NAMES):
        column = frame[name].to_numpy()
        unknown = np.isnan(column)
        low[place], high[place] = np.where(unknown, 1, column), np.where(unknown, _HIGHEST[name], column)
    found = risks(Levels(low, high))
    return np.column_stack([found.lowest, found.highest, found.best, found.worst, *found.packed])


def apply(frame: pd.DataFrame) -> Any:
    """As pandas' guide does what has no function of its own: a row at a time."""
    return frame.apply(_one, axis=1, result_type="expand").to_numpy()


def _one(row: Any) -> list[int]:
    best = {name: 1 if pd.isna(row[name]) else int(row[name]) for name in NAMES}
    worst = {name: _HIGHEST[name] if pd.isna(row[name]) else int(row[name]) for name in NAMES}
    lowest, highest = _number(best), _number(worst)
    effects = [
        (lowest - _number(best | {name: 1})) * 16 + _PLACE[name]
        for name in NAMES
        if best[name] > 1 and not pd.isna(row[name])
    ]
    drivers = [*sorted(effects, reverse=True)[:STRONGEST], *[0] * STRONGEST][:STRONGEST]
    return [lowest, highest, _class(best, lowest), _class(worst, highest), *drivers]


def _number(levels: dict[str, int]) -> int:
    return risk_number(*([levels[name] for name in side] for side in _SIDES))


def _class(levels: dict[str, int], number: int) -> int:
    return 2 if number >= RED else int(any(levels[name] >= LEGACY_FROM for name in _SIDES[0]))


def sql(database: Any, query: str) -> Any:
    """The query's columns, in the order of the systems."""
    return np.column_stack(list(database.execute(query).fetchnumpy().values()))


def greatest() -> str:
    """The strongest three by three passes of greatest(): no lists at all."""
    rest = "coalesce(greatest({}), 0)"
    second = rest.format(", ".join(f"CASE WHEN p{name} < d1 THEN p{name} END" for name in NAMES))
    third = rest.format(", ".join(f"CASE WHEN p{name} < d2 THEN p{name} END" for name in NAMES))
    packed = ", ".join(f"p{name}" for name in NAMES)
    return (
        f"WITH {_packed()}, one AS (SELECT *, greatest({packed}) AS d1 FROM packed), "
        f"two AS (SELECT *, {second} AS d2 FROM one) "
        f"SELECT lowest, highest, best, worst, d1, d2, {third} AS d3 FROM two ORDER BY id"
    )


def list_sorted() -> str:
    """The strongest three by a list for each system."""
    packed = ", ".join(f"p{name}" for name in NAMES)
    return (
        f"WITH {_packed()}, listed AS (SELECT *, list_reverse_sort([{packed}]) AS d FROM packed) "
        "SELECT lowest, highest, best, worst, d[1] AS d1, d[2] AS d2, d[3] AS d3 FROM listed ORDER BY id"
    )


def _packed() -> str:
    """The numbers, the classes, and each driver packed in a whole number."""
    ends = ", ".join(
        f"coalesce({name}, {value})::INT AS {end}{name}"
        for name in NAMES
        for end, value in (("l", 1), ("h", _HIGHEST[name]))
    )
    parts = ", ".join(
        f"{' + '.join(f'{end}{name}' for name in side)} + {len(side)} * greatest({_listed(end, side)}) AS {end}{of}"
        for end in "lh"
        for side, of in zip(_SIDES, ("likely", "serious"), strict=True)
    )
    drivers = ", ".join(_driver(name, side) for side in _SIDES for name in side)
    return (
        f"ends AS (SELECT *, {ends} FROM systems), sides AS (SELECT *, {parts} FROM ends), "
        f"packed AS (SELECT id, llikely * lserious AS lowest, hlikely * hserious AS highest, "
        f"{_sql_class('l')} AS best, {_sql_class('h')} AS worst, {drivers} FROM sides)"
    )


def _listed(end: str, side: list[str]) -> str:
    return ", ".join(f"{end}{name}" for name in side)


def _driver(name: str, side: list[str]) -> str:
    """By how much the highest of the side falls without it, so that no number is counted anew."""
    others = _listed("l", [one for one in side if one != name])
    fall = f"greatest({_listed('l', side)}) - greatest({others})"
    part = "lserious" if side is _SIDES[0] else "llikely"
    effect = f"((l{name} - 1 + {len(side)} * ({fall})) * {part}) * 16 + {_PLACE[name]}"
    return f"CASE WHEN {name} > 1 THEN {effect} ELSE 0 END AS p{name}"


def _sql_class(end: str) -> str:
    number = f"{end}likely * {end}serious"
    legacy = f"greatest({_listed(end, _SIDES[0])}) >= {LEGACY_FROM}"
    return f"CASE WHEN {number} >= {RED} THEN 2 WHEN {legacy} THEN 1 ELSE 0 END"


def _frame() -> pd.DataFrame:
    """Levels all over the scales, an eighth of them unknown."""
    drawn = np.random.default_rng(11)
    columns = {name: drawn.integers(1, _HIGHEST[name] + 1, SYSTEMS).astype(float) for name in NAMES}
    for column in columns.values():
        column[drawn.random(SYSTEMS) < 1 / 8] = np.nan
    return pd.DataFrame(columns)
