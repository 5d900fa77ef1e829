"""Measuring in turn, and telling whether a goal is met."""

import pytest

from benchmarks.pairing import Measured, bound, exponent, measure, told


def test_every_candidate_is_called_once_a_round_and_once_before() -> None:
    called: list[str] = []
    found = measure({"a": lambda: called.append("a"), "b": lambda: called.append("b")}, rounds=3)
    assert (called.count("a"), called.count("b")) == (4, 4)
    assert set(found.seconds) == {"a", "b"}


def test_the_table_shows_each_ratio_to_the_floor_quickest_first() -> None:
    first, second = Measured({"slow": 0.3, "floor": 0.1}).lines("floor")
    assert "floor" in first and "1.00 ×" in first
    assert "slow" in second and "3.00 ×" in second


def test_time_in_step_with_the_work_has_exponent_one() -> None:
    assert exponent(500, 2000, Measured({"s": 1.0, "l": 4.0}), ("s", "l")) == pytest.approx(1)
    assert exponent(500, 2000, Measured({"s": 1.0, "l": 16.0}), ("s", "l")) == pytest.approx(2)


def test_a_goal_that_is_missed_says_so() -> None:
    sentence, met = bound("andel", 0.6, 0.5)
    assert not met
    assert "IKKE MØTT" in sentence
    assert bound("andel", 0.5, 0.5)[1]


def test_times_are_told_in_a_fitting_unit() -> None:
    assert [told(one) for one in (0.000_002, 0.05, 2.0)] == ["2.0 µs", "50.0 ms", "2.00 s"]
