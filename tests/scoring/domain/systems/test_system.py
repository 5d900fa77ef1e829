"""A system in use and its ratings: what counts, and when it is rated at all."""

from datetime import timedelta

import pytest
from pydantic import ValidationError

from scoring.domain.systems.risk import RiskCriterion
from scoring.domain.systems.system import ratings_now
from tests.scoring.domain.builders import NOON, assessed, rating, risk_answers


def test_the_latest_rating_counts() -> None:
    rows = [rating("ARK-05", 3, number=1), rating("ARK-05", None, number=2)]
    assert [one.points for one in ratings_now(rows)] == [None]


@pytest.mark.parametrize("points", [-1, 11])
def test_a_rating_off_the_scale_is_no_rating(points: int) -> None:
    with pytest.raises(ValidationError):
        rating("ARK-05", points)


def test_a_system_is_rated_once_anything_is_known_and_unknown_is_no_knowledge() -> None:
    assert not assessed(rating("ARK-05", None), risk=risk_answers([None] * 7, [None] * 6)).is_rated
    assert assessed(rating("ARK-05", 0)).is_rated
    assert assessed(risk=risk_answers([1, *[None] * 6], [None] * 6)).is_rated


def test_it_tells_when_it_was_last_rated_and_last_written() -> None:
    later = NOON + timedelta(hours=1)
    rated = assessed(rating("ARK-05", 3, at=NOON), rating("ARK-01", 3))
    written = rated.model_copy(update={"at": later})
    assert (assessed().rated_at, assessed().saved_at) == (None, None)
    assert (written.rated_at, written.saved_at) == (NOON, later)


def test_the_rating_and_the_answer_that_count_are_found() -> None:
    system = assessed(rating("ARK-05", 3), rating("ARK-05", 4, number=2), risk=risk_answers([6] * 7, [1] * 6))
    found, answer = system.rating("ARK-05"), system.answer(RiskCriterion.L1)
    assert (found and found.points, answer and answer.level) == (4, 6)
    assert (system.rating("ARK-01"), assessed().answer(RiskCriterion.L1)) == (None, None)
