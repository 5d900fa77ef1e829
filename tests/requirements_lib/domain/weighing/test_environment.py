"""O14: the climate rule in both versions, one row for each way to keep it or not."""

from datetime import date
from decimal import Decimal
from typing import Any

import pytest

from requirements_lib.domain.outcome import Severity
from requirements_lib.domain.rules.law import LawTable
from requirements_lib.domain.weighing.criteria import Criterion, CriterionKind
from requirements_lib.domain.weighing.environment import Environment, EnvironmentWay
from requirements_lib.domain.weighing.environment import EnvironmentStanding as Standing
from requirements_lib.storage.law import load

BEFORE, AFTER = date(2026, 6, 30), date(2026, 7, 1)
BOTH = (BEFORE, AFTER)
SPEC, INSIGNIFICANT, ESSENTIAL, MINIMUM = EnvironmentWay
WHY = "Kravene gir bedre effekt enn et kriterium."


@pytest.fixture(scope="module")
def law() -> LawTable:
    """What the product ships."""
    return load()


def weights(*given: int) -> tuple[Criterion, ...]:
    """Criteria for environment with these weights, and price for the rest."""
    rest = 100 - sum(given)
    marked = [_criterion(f"T{number}", weight, True) for number, weight in enumerate(given, 2)]
    return (_criterion("T1", rest, False), *marked)


def in_order(place: int) -> tuple[Criterion, ...]:
    """Four criteria in order of priority, the one for environment at a place."""
    return tuple(_criterion(f"T{number}", 25, number == place) for number in range(1, 5))


def _criterion(name: str, weight: int, environment: bool) -> Criterion:
    return Criterion(
        id=name, name=name, kind=CriterionKind.QUALITY, weight=Decimal(weight), environment=environment
    )


def told(law: LawTable, starts: date, **given: Any) -> list[str]:
    """The codes found for a procurement that must be announced; an error is marked with «!»."""
    plan = Environment(**({"starts": starts, "value": Decimal(4_000_000)} | given))
    return [f"!{one.code}" if one.severity is Severity.ERROR else one.code for one in plan.check(law)]


@pytest.mark.parametrize("starts", BOTH)
@pytest.mark.parametrize(
    ("given", "expected"),
    [
        ({"criteria": weights(30)}, []),
        ({"criteria": weights(15, 15)}, []),
        ({"criteria": weights(29)}, ["!environment_weight_low"]),
        ({"criteria": weights()}, ["!environment_missing"]),
        ({"criteria": weights(), "reason": " "}, ["!environment_missing"]),
        ({"criteria": weights(), "ways": (SPEC,)}, ["!environment_reason_missing"]),
        ({"criteria": weights(), "ways": (SPEC,), "reason": WHY}, []),
        ({"criteria": weights(), "ways": (INSIGNIFICANT,), "reason": WHY}, []),
        ({"criteria": weights(), "reason": WHY}, ["environment_way_unsaid"]),
        ({"criteria": in_order(3), "weighted": False}, []),
        ({"criteria": in_order(4), "weighted": False}, ["!environment_place_low"]),
        ({"criteria": in_order(4), "weighted": False, "ways": (SPEC,), "reason": WHY}, []),
        ({"criteria": in_order(0), "weighted": False}, ["!environment_place_low"]),
        ({"criteria": weights(29), "value": Decimal(1_299_999)}, []),
        ({"criteria": weights(29), "value": None}, []),
    ],
)
def test_what_is_the_same_in_both_versions(
    law: LawTable, starts: date, given: dict[str, Any], expected: list[str]
) -> None:
    assert told(law, starts, **given) == expected


@pytest.mark.parametrize(
    ("given", "before", "after"),
    [
        ({"criteria": weights(20), "ways": (SPEC,), "reason": WHY}, ["environment_combined"], []),
        ({"ways": (ESSENTIAL,), "reason": WHY}, ["!environment_way_not_in_force"], []),
        ({"ways": (MINIMUM,), "reason": WHY}, ["!environment_way_not_in_force"], []),
        (
            {"ways": (INSIGNIFICANT, ESSENTIAL), "reason": WHY},
            ["!environment_way_not_in_force", "environment_several_exemptions"],
            ["environment_several_exemptions"],
        ),
    ],
)
def test_what_changed_on_1_july_2026(
    law: LawTable, given: dict[str, Any], before: list[str], after: list[str]
) -> None:
    assert (told(law, BEFORE, **given), told(law, AFTER, **given)) == (before, after)


@pytest.mark.parametrize(
    ("given", "standing"),
    [
        ({"criteria": weights(30)}, Standing.SATISFIED),
        ({"criteria": in_order(3), "weighted": False}, Standing.SATISFIED),
        ({"criteria": weights(29)}, Standing.LACKING),
        ({"criteria": weights(29), "ways": (SPEC,)}, Standing.LACKING),
        ({"criteria": weights(29), "ways": (SPEC,), "reason": WHY}, Standing.JUSTIFIED),
        ({"criteria": weights(29), "reason": WHY}, Standing.JUSTIFIED),
        ({"ways": (SPEC, INSIGNIFICANT), "reason": WHY}, Standing.EXEMPT),
        ({"value": Decimal(1_299_999)}, Standing.UNBOUND),
        ({"starts": date(2023, 12, 31)}, Standing.UNBOUND),
        ({"starts": None}, Standing.UNKNOWN),
    ],
)
def test_which_way_the_rule_is_kept(law: LawTable, given: dict[str, Any], standing: Standing) -> None:
    plan = Environment(**({"starts": AFTER, "value": Decimal(4_000_000)} | given))
    assert plan.standing(law) is standing


def test_the_rule_is_named_by_the_version_that_applies(law: LawTable) -> None:
    found = [
        next(iter(Environment(starts=day, value=Decimal(2_000_000)).check(law))).facts["basis"]
        for day in BOTH
    ]
    assert found == ["anskaffelsesforskriften § 7-9", "anskaffelsesloven § 5b"]


def test_before_2024_nothing_is_said_of_a_rule_that_is_not_here(law: LawTable) -> None:
    assert told(law, date(2023, 12, 31), criteria=weights()) == []
