"""An order that is tried is put on the criteria at the top, and their parts stay with them."""

from decimal import Decimal

from tests.builders import criteria
from ui.widgets.procurement.weight_order import following, ordered


def test_the_parts_follow_the_criteria_wherever_these_are_moved() -> None:
    price, quality = criteria()
    part = quality.model_copy(update={"id": "T3", "weight": Decimal(100), "under": "T2"})
    assert [one.id for one in ordered((price, quality, part), ["T2", "T1"])] == ["T2", "T1", "T3"]


def test_weights_that_follow_the_order_are_put_on_the_criteria_and_nothing_else_is_changed() -> None:
    price, quality = criteria()
    found = following((price, quality))
    assert [str(one.weight) for one in found] == ["66.67", "33.33"]
    assert [
        one.model_copy(update={"weight": old.weight})
        for one, old in zip(found, (price, quality), strict=True)
    ] == [
        price,
        quality,
    ]
