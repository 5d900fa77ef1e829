"""An evaluator's scores: appended, complete before they are delivered, closed afterwards."""

import pytest
from pydantic import ValidationError

from requirements_lib.domain.outcome import Refusal
from scoring.domain.bids.progress import progress
from scoring.domain.bids.score import (
    ScoreEntry,
    Submission,
    current,
    require_all_submitted,
    require_not_submitted,
    submit,
    waiting_for,
)
from tests.scoring.domain.builders import NOON


def _entry(number: int, points: int | None, evaluator: str = "kari") -> ScoreEntry:
    key = {"evaluator": evaluator, "bid": "a", "requirement": "ARK-05"}
    return ScoreEntry(**key, number=number, points=points, reason="Vist")


DELIVERED = Submission(evaluator="kari", at=NOON)


def test_the_latest_entry_is_the_current_score_of_each_evaluator() -> None:
    entries = [_entry(1, 4), _entry(2, 7), _entry(1, 5, "jonas")]
    assert [(one.evaluator, one.points) for one in current(entries)] == [("kari", 7), ("jonas", 5)]


@pytest.mark.parametrize("points", [-1, 11, 7.5])
def test_points_outside_the_scale_make_no_entry(points: float) -> None:
    with pytest.raises(ValidationError):
        _entry(1, points)  # type: ignore[arg-type]


def test_a_complete_evaluator_delivers() -> None:
    done = progress([_entry(1, 4)], ["a"], ["ARK-05"])
    assert submit("kari", done, [], NOON) == DELIVERED


def test_delivering_with_gaps_is_refused_and_names_them() -> None:
    lacking = progress([], ["a", "b"], ["ARK-05", "ARK-08"])
    with pytest.raises(Refusal) as refused:
        submit("kari", lacking, [], NOON)
    assert refused.value.code == "scores_missing"
    assert refused.value.facts == {"count": 2, "requirements": ("ARK-05", "ARK-08")}


def test_delivering_twice_is_refused() -> None:
    with pytest.raises(Refusal, match="already_submitted"):
        submit("kari", progress([], [], []), [DELIVERED], NOON)


def test_only_the_one_who_delivered_is_closed() -> None:
    require_not_submitted("jonas", [DELIVERED])
    with pytest.raises(Refusal, match="already_submitted"):
        require_not_submitted("kari", [DELIVERED])


def test_the_common_assessment_waits_for_every_evaluator() -> None:
    assert waiting_for(["per", "kari"], [DELIVERED]) == ("per",)
    with pytest.raises(Refusal) as refused:
        require_all_submitted(["per", "kari"], [DELIVERED])
    assert refused.value.facts["evaluators"] == ("per",)


def test_it_starts_when_all_have_delivered() -> None:
    require_all_submitted(["kari"], [DELIVERED])


def test_a_committee_without_evaluators_never_starts() -> None:
    with pytest.raises(Refusal, match="no_evaluators"):
        require_all_submitted([], [])
