"""An order that is tried is put on the criteria at the top, and their parts stay with them."""

from decimal import Decimal

from tests.builders import criteria
from ui.widgets.procurement.weight_order import ordered


def test_the_parts_follow_the_criteria_wherever_these_are_moved() -> None:
    price, quality = criteria()
    part = quality.model_copy(update={"id": "T3", "weight": Decimal(100), "under": "T2"})
    assert [one.id for one in ordered((price, quality, part), ["T2", "T1"])] == ["T2", "T1", "T3"]
