"""Each finding about the criteria, on every field that contributes to it."""

from decimal import Decimal

from requirements_lib.domain.weighing.criteria import Criterion, CriterionKind, check
from requirements_lib.domain.weighing.criterion_field import by_field
from tests.builders import a_requirement


def _one(number: int, weight: int, *fed: str, under: str = "", price: bool = False) -> Criterion:
    return Criterion(
        id=f"T{number}",
        name=f"Kriterium {number}",
        kind=CriterionKind.PRICE if price else CriterionKind.QUALITY,
        weight=Decimal(weight),
        requirements=fed,
        under=under,
    )


def _told(*criteria: Criterion) -> set[tuple[str, str, str]]:
    """(criterion, field, code) of everything that is wrong."""
    found = by_field(criteria, check(criteria, (a_requirement(),)))
    return {
        (name, field, one.code)
        for name, fields in found.items()
        for field, all_of in fields.items()
        for one in all_of
    }


def test_weights_that_are_not_100_together_stand_on_each_of_them_and_not_on_the_parts_below() -> None:
    assert _told(_one(1, 30, price=True), _one(2, 60), _one(3, 100, "ARK-05", under="T2")) == {
        ("T1", "weight", "criteria_weights_not_100"),
        ("T2", "weight", "criteria_weights_not_100"),
    }


def test_parts_that_are_not_100_together_stand_on_each_part() -> None:
    both = (_one(3, 50, "ARK-05", under="T2"), _one(4, 20, under="T2"))
    assert _told(_one(1, 40, price=True), _one(2, 60), *both) == {
        ("T3", "weight", "criterion_parts_not_100"),
        ("T4", "weight", "criterion_parts_not_100"),
        ("T4", "requirements", "criterion_without_requirements"),
    }


def test_a_requirement_in_two_criteria_stands_in_both_and_two_prices_on_both() -> None:
    prices = (_one(1, 20, price=True), _one(2, 20, price=True))
    assert _told(*prices, _one(3, 30, "ARK-05"), _one(4, 30, "ARK-05")) == {
        ("T1", "kind", "criteria_one_price"),
        ("T2", "kind", "criteria_one_price"),
        ("T3", "requirements", "scored_in_two_criteria"),
        ("T4", "requirements", "scored_in_two_criteria"),
    }


def test_what_is_part_of_nothing_and_what_no_criterion_has_stand_where_they_belong() -> None:
    assert _told(_one(1, 100, price=True), _one(2, 60, under="T9")) >= {
        ("T2", "under", "criterion_under_unknown")
    }
    assert _told(_one(1, 100, price=True)) == set()
