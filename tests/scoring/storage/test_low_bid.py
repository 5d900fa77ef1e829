"""The shipped rules of thumb load, and none of them is told as law."""

from datetime import date

from requirements_lib.domain.rules.law import Certainty
from scoring.domain.ranking.low_bid import Against
from scoring.storage.low_bid import load


def test_each_yardstick_has_one_rule_on_a_day_and_none_is_law() -> None:
    found = load().at(date(2026, 11, 25))
    assert [one.code for one in found] == list(Against)
    assert {one.certainty for one in found} == {Certainty.UNCONFIRMED}
