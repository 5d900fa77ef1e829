"""Which decisions follow a recommendation, and which go against it."""

from types import SimpleNamespace

import pytest

from scoring.domain.phase_out.phase_out import Advice
from scoring.domain.systems.system_decision import _FOLLOWS, Course, follows


def test_every_recommendation_has_the_decisions_that_follow_it_in_the_order_of_urgency() -> None:
    assert list(_FOLLOWS) == [one.value for one in Advice]


@pytest.mark.parametrize(
    ("best", "worst", "following"),
    [
        (Advice.PHASE_OUT, Advice.PHASE_OUT, {Course.REPLACE, Course.RETIRE}),
        (Advice.NEGOTIATE, Advice.NEGOTIATE, {Course.IMPROVE}),
        (Advice.KEEP, Advice.KEEP, {Course.KEEP}),
        (Advice.KEEP, Advice.PHASE_OUT, set(Course)),
        (Advice.IMPROVE, Advice.PLAN_PHASE_OUT, {Course.REPLACE, Course.RETIRE, Course.IMPROVE}),
    ],
)
def test_what_may_come_to_be_recommended_is_followed_too(
    best: Advice, worst: Advice, following: set[Course]
) -> None:
    proposal = SimpleNamespace(best=best, worst=worst)
    assert {one for one in Course if follows(one, proposal)} == following
