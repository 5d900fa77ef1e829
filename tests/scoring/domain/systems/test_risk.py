"""Risk by the Legacy IT Risk Assessment Framework: exact at every threshold, an interval where unknown."""

from fractions import Fraction
from itertools import product
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import ValidationError

from scoring.domain.systems.risk import (
    HIGH,
    MEDIUM,
    RED,
    UNIT,
    Band,
    Risk,
    RiskAnswer,
    RiskClass,
    RiskCriterion,
    assess,
    band,
    risk_number,
)
from tests.oracles import agrees, legacy
from tests.scoring.domain.builders import risk_answers

ORACLE = legacy()
VECTORS = {vector["name"]: vector for vector in ORACLE["vectors"]}


def _assessed(case: dict[str, Any]) -> Risk:
    return assess(risk_answers(case["likelihood"], case["impact"]))


def _levels(total: int, highest: int, count: int) -> list[int]:
    """Levels with this sum and this highest."""
    levels, left = [highest], total - highest
    for place in range(1, count):
        level = min(highest, left - (count - 1 - place))
        levels.append(level)
        left -= level
    assert sum(levels) == total and min(levels) >= 1
    return levels


@pytest.mark.parametrize("case", ORACLE["cases"], ids=lambda case: case["overall"])
def test_litraf_cases_derived_from_the_published_rule(case: dict[str, Any]) -> None:
    risk = _assessed(case)
    assert risk.overall.is_exact
    assert agrees(risk.likelihood.low, case["likelihood_total"])
    assert agrees(risk.impact.low, case["impact_total"])
    assert agrees(risk.overall.low, case["overall"])
    assert (risk.best is not RiskClass.NOT_LEGACY, risk.best is RiskClass.RED) == (
        case["legacy"],
        case["red"],
    )


@pytest.mark.parametrize("edge", ORACLE["edges_at_16"], ids=lambda edge: str(sorted(edge.items())))
def test_litraf_edges_at_16_where_rounding_step_by_step_goes_wrong(edge: dict[str, Any]) -> None:
    likelihood = _levels(edge["likelihood_sum"], edge["likelihood_max"], 7)
    impact = _levels(edge["impact_sum"], edge["impact_max"], 6)
    number = risk_number(likelihood, impact)
    assert agrees(Fraction(number, UNIT), edge["exact"])
    assert (number >= RED) == (float(edge["exact"]) >= 16)
    assert (assess(risk_answers(likelihood, impact)).best is RiskClass.RED) == (number >= 2688)


@pytest.mark.parametrize("vector", ORACLE["vectors"], ids=lambda vector: vector["name"])
def test_requirement_sources_4_1_vectors(vector: dict[str, Any]) -> None:
    risk = _assessed(vector)
    assert agrees(risk.likelihood.low, vector["likelihood_total"])
    assert agrees(risk.impact.low, vector["impact_total"])
    assert agrees(risk.overall.low, vector["overall"])
    assert risk.best is risk.worst is RiskClass(vector["class"])


def test_t3_is_red_at_exactly_16() -> None:
    assert risk_number([4] * 7, [4] * 6) == RED == 2688


def test_unknown_l1_in_t4_gives_the_interval_and_leaves_legacy_undecided() -> None:
    expected, case = ORACLE["unknown_L1_in_T4"], VECTORS["T4"]
    risk = assess(risk_answers([None, *case["likelihood"][1:]], case["impact"]))
    assert agrees(risk.likelihood.low, expected["likelihood_total"][0])
    assert agrees(risk.likelihood.high, expected["likelihood_total"][1])
    assert agrees(risk.overall.low, expected["overall"][0])
    assert agrees(risk.overall.high, expected["overall"][1])
    assert (risk.best, risk.worst) == (RiskClass.NOT_LEGACY, RiskClass.LEGACY)
    assert risk.unknown == (RiskCriterion.L1,)


@pytest.mark.parametrize(
    ("number", "expected"),
    [
        (MEDIUM - 1, Band.LOW),
        (MEDIUM, Band.MEDIUM),
        (HIGH - 1, Band.MEDIUM),
        (HIGH, Band.HIGH),
        (RED - 1, Band.HIGH),
        (RED, Band.RED),
    ],
)
def test_bands_start_at_4_8_and_16(number: int, expected: Band) -> None:
    assert band(number) is expected


def test_thresholds_are_whole_numbers_of_the_risk_number() -> None:
    assert (UNIT, MEDIUM, HIGH, RED) == (168, 672, 1344, 2688)


def test_nothing_known_is_the_whole_range_and_never_a_number() -> None:
    risk = assess([])
    assert (risk.overall.low, risk.overall.high) == (Fraction(1), Fraction(30))
    assert (risk.best, risk.worst) == (RiskClass.NOT_LEGACY, RiskClass.RED)
    assert risk.bands == (Band.LOW, Band.RED)
    assert (len(risk.unknown), risk.drivers) == (13, ())


def test_a_span_is_less_than_unknown_and_more_than_a_level() -> None:
    case = VECTORS["T4"]
    levels = risk_answers([None, *case["likelihood"][1:]], case["impact"])
    spanned = RiskAnswer(criterion=RiskCriterion.L1, within=(3, 4))
    risk = assess([spanned, *levels[1:]])
    low, high = (assess(risk_answers([one, *case["likelihood"][1:]], case["impact"])) for one in (3, 4))
    assert (risk.overall.low, risk.overall.high) == (low.overall.low, high.overall.low)
    assert (risk.unknown, risk.spans) == ((RiskCriterion.L1,), {RiskCriterion.L1: (3, 4)})
    assert risk.best is RiskClass.LEGACY
    assert risk.legacy_by == (RiskCriterion.L1,)
    assert risk.ends(RiskCriterion.L1) == (3, 4)


def test_the_whole_scale_is_no_span() -> None:
    assert assess([RiskAnswer(criterion=RiskCriterion.C1, within=(1, 5))]).spans == {}


def test_answered_unknown_is_the_same_as_not_answered() -> None:
    assert assess(risk_answers([None] * 7, [None] * 6)) == assess([])


def test_the_latest_answer_counts() -> None:
    first = RiskAnswer(criterion=RiskCriterion.L1, level=6, number=1)
    second = RiskAnswer(criterion=RiskCriterion.L1, level=1, number=2)
    assert assess([second, first]).levels[RiskCriterion.L1] == 1


def test_the_criteria_that_make_it_legacy_are_named() -> None:
    assert _assessed(VECTORS["T7"]).legacy_by == tuple(
        RiskCriterion(one) for one in ("L1", "L2", "L3", "L4", "L6", "L7")
    )


def test_drivers_tell_how_much_lower_the_risk_would_be_strongest_first() -> None:
    risk = assess(risk_answers([6, 1, 1, 1, 1, 1, 1], [3] * 6))
    strongest = risk.drivers[0]
    assert (strongest.criterion, strongest.level) == (RiskCriterion.L1, 6)
    assert strongest.effect == risk.overall.low - 3
    assert [one.effect for one in risk.drivers] == sorted((one.effect for one in risk.drivers), reverse=True)
    assert RiskCriterion.L2 not in {one.criterion for one in risk.drivers}


@pytest.mark.parametrize(("criterion", "level"), [("L1", 7), ("L1", 0), ("C1", 6), ("C1", 0)])
def test_a_level_off_its_scale_is_no_answer(criterion: str, level: int) -> None:
    with pytest.raises(ValidationError):
        RiskAnswer(criterion=RiskCriterion(criterion), level=level)
    with pytest.raises(ValidationError):
        RiskAnswer(criterion=RiskCriterion(criterion), within=(level, level))
    with pytest.raises(ValidationError):
        RiskAnswer(criterion=RiskCriterion(criterion), within=(3, 2))


LEVELS = st.tuples(*[st.integers(1, one.highest) for one in RiskCriterion])
UNKNOWN = st.sets(st.sampled_from(list(RiskCriterion)), max_size=3)


@given(levels=LEVELS, unknown=UNKNOWN)
def test_the_interval_is_exactly_what_the_unknown_answers_can_give(
    levels: tuple[int, ...], unknown: set[RiskCriterion]
) -> None:
    known = dict(zip(RiskCriterion, levels, strict=True))
    given_answers = [
        RiskAnswer(criterion=one, level=None if one in unknown else level) for one, level in known.items()
    ]
    outcomes = []
    for guess in product(*(range(1, one.highest + 1) for one in unknown)):
        tried = list((known | dict(zip(unknown, guess, strict=True))).values())
        outcomes.append(Fraction(risk_number(tried[:7], tried[7:]), 168))
    overall = assess(given_answers).overall
    assert (overall.low, overall.high) == (min(outcomes), max(outcomes))


@given(levels=LEVELS)
def test_the_integer_equals_the_published_formula(levels: tuple[int, ...]) -> None:
    def half(side: tuple[int, ...]) -> Fraction:
        return (Fraction(sum(side), len(side)) + max(side)) / 2

    assert Fraction(risk_number(levels[:7], levels[7:]), 168) == half(levels[:7]) * half(levels[7:])


@given(levels=LEVELS)
def test_a_red_system_is_always_legacy(levels: tuple[int, ...]) -> None:
    risk = assess(risk_answers(list(levels[:7]), list(levels[7:])))
    assert risk.best is not RiskClass.RED or risk.legacy_by
