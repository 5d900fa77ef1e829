"""Of points and answers about one requirement, the last said counts."""

from datetime import datetime, timedelta

import pytest

from scoring.domain.systems.last_said import last_said, left_out
from scoring.domain.systems.quick_rating import Effect, QuickAnswer, Said
from tests.scoring.domain.builders import NOON, rating

EARLIER, LATER = NOON - timedelta(hours=1), NOON + timedelta(hours=1)
OUT, GIVES = Effect(leaves_out=("UU-01",)), Effect(points={"UU-01": 5})


def _said(question: str, effect: Effect, at: datetime | None) -> Said:
    return Said(question=question, answer=QuickAnswer(option="1", at=at), effect=effect)


@pytest.mark.parametrize(
    ("points", "at", "answered", "is_out"),
    [
        (5, EARLIER, NOON, True),
        (5, LATER, NOON, False),
        (5, NOON, NOON, False),
        (0, LATER, NOON, False),
        (None, LATER, NOON, True),
        (5, None, NOON, False),
        (5, EARLIER, None, False),
    ],
)
def test_an_answer_leaves_a_requirement_out_until_it_is_given_points(
    points: int | None, at: datetime | None, answered: datetime | None, is_out: bool
) -> None:
    counting = last_said([_said("access", OUT, answered)], [rating("UU-01", points, at=at)])
    assert left_out(counting) == (frozenset({"UU-01"}) if is_out else frozenset())


@pytest.mark.parametrize(
    ("at", "answered", "stands"),
    [
        (LATER, NOON, True),
        (EARLIER, NOON, False),
        (NOON, NOON, False),
        (None, NOON, False),
        (NOON, None, False),
    ],
)
def test_unknown_said_later_than_an_answer_takes_its_points_away(
    at: datetime | None, answered: datetime | None, stands: bool
) -> None:
    counting = last_said([_said("access", GIVES, answered)], [rating("UU-01", None, at=at)])
    assert ("UU-01" not in counting) is stands


def test_of_two_answers_the_latest_counts_and_of_two_at_once_the_first() -> None:
    for second, question in ((LATER, "b"), (NOON, "a"), (EARLIER, "a"), (None, "a")):
        counting = last_said([_said("a", OUT, NOON), _said("b", GIVES, second)], [])
        assert counting["UU-01"].question == question
        assert left_out(counting) == (frozenset({"UU-01"}) if question == "a" else frozenset())
