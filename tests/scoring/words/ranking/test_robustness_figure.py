"""The figures of how close it was, and why there are none."""

from decimal import Decimal
from fractions import Fraction
from typing import Any

import pytest

from requirements_lib.domain.weighing.price_model import Deduction
from requirements_lib.domain.weighing.quality_model import Normalisation, QualityModel
from scoring.domain.ranking.ranking import rank
from scoring.domain.robustness.closeness import closeness
from scoring.domain.robustness.table import Table
from scoring.domain.robustness.weight_interval import weight_intervals
from scoring.domain.robustness.weight_space import weight_space
from scoring.words.ranking.robustness_figure import (
    apart,
    interval_span,
    not_told,
    share,
    space_error,
    space_share,
)
from tests.scoring.domain.builders import evaluated, evaluation
from tests.scoring.domain.robustness.tables import table


@pytest.mark.parametrize(
    ("made", "said"),
    [
        (table((40, 60), A=(6, 8), B=(9, 4), C=(0, 10)), "25–57,14\u00a0%"),
        (table((40, 60), A=(6, 8), B=(5, 8)), "0–100\u00a0%"),
        (table((100,), A=(6,), B=(5,)), "100\u00a0%"),
    ],
    ids=["both ends", "no end", "the only weight"],
)
def test_the_interval_in_short(made: Table, said: str) -> None:
    assert interval_span(weight_intervals(made, "A")[0]) == said


@pytest.mark.parametrize(
    ("changes", "why"),
    [
        (
            {"price_model": Deduction(full_value=Decimal(500_000))},
            "Tilbudene er sammenlignet på evaluert pris",
        ),
        (
            {"quality_model": QualityModel(normalisation=Normalisation.ADDITIVE)},
            "Poengene for kvalitet er regnet om etter det beste tilbudet",
        ),
    ],
    ids=["price", "lifted quality"],
)
def test_why_nothing_is_told_where_no_sum_of_own_points_is_compared(
    changes: dict[str, Any], why: str
) -> None:
    made = rank(evaluation(evaluated("A", 100, 6), evaluated("B", 120, 8), **changes))
    assert closeness(made) is None
    assert not_told(made).startswith(why)


@pytest.mark.parametrize(
    ("part", "said"),
    [
        ("0", "0\u00a0%"),
        ("1/100000", "under 0,1\u00a0%"),
        ("1/2", "50\u00a0%"),
        ("99999/100000", "over 99,9\u00a0%"),
        ("1", "100\u00a0%"),
    ],
)
def test_a_share_never_looks_like_nothing_or_all_unless_it_is(part: str, said: str) -> None:
    assert share(Fraction(part)) == said


def test_a_simulated_share_has_its_error_and_is_never_nothing_or_all() -> None:
    three = table((40, 30, 30), A=(9, 0, 5), B=(0, 9, 5))
    assert space_share(weight_space(three), "A") == "50\u00a0%"
    assert space_error(weight_space(three), "A").startswith("standardfeil 0,")
    ahead = weight_space(table((40, 30, 30), A=(9, 9, 9), B=(1, 1, 1)), draws=1_000)
    assert (space_share(ahead, "A"), space_share(ahead, "B")) == ("over 99,9\u00a0%", "under 0,1\u00a0%")


def test_a_limit_has_the_decimals_that_tell_it_from_today() -> None:
    assert apart(Fraction("7.333"), Fraction(8)) == "7,33"
    assert apart(Fraction("7.9999"), Fraction(8)) == "7,9999"
