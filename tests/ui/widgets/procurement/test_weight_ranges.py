"""The sum of the ranges in words."""

from tests.builders import criteria
from ui.widgets.procurement.weight_ranges import sum_of_ranges


def test_a_range_that_is_missing_gives_no_sum() -> None:
    assert sum_of_ranges(criteria()) == ""
