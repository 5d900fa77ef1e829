"""A question and the requirements it belongs to: points from an answer are told apart from points somebody gave."""

from datetime import timedelta

from requirements_lib.domain.tender.selection import Standing
from scoring.domain.rating.known import lines_of
from scoring.domain.rating.question_tie import Tie, evidence, ties
from scoring.domain.systems.system import AssessedSystem
from tests.scoring.domain.builders import NOON, assessed, rating
from tests.scoring.domain.rating.test_known import LIBRARY, LISTS, answered, found

FORM = LISTS.form


def _ties(question: str, now: AssessedSystem) -> dict[str, Tie]:
    lines = lines_of(now.system, LIBRARY)
    return {one.requirement.id: one for one in ties(FORM.question(question), found(now), lines)}


def test_a_question_gives_points_on_some_requirements_and_tells_of_others() -> None:
    held = _ties("security", assessed(quick=answered(security="3")))
    assert list(held) == ["SKY-08", "SKY-09"]
    gives, concerned = held.values()
    assert (gives.rating and gives.rating.points, gives.answered, gives.tells) == (3, "security", "")
    assert concerned.rating is None and concerned.tells and not concerned.answered


def test_it_stands_whether_each_requirement_applies() -> None:
    on_own_machines = assessed(delivery_model="on_premises", answers={"critical": "yes"})
    assert {one: tie.standing for one, tie in _ties("failure", on_own_machines).items()} == {
        "SKY-11": Standing.OUT,
        "SKY-17": Standing.IN,
    }
    assert _ties("failure", assessed())["SKY-17"].standing is Standing.UNDECIDED


def test_points_somebody_has_given_since_are_nobodys_answer() -> None:
    later = rating("SKY-15", 7, at=NOON + timedelta(hours=1))
    now = assessed(later, quick=answered(support="2"))
    (tie,) = _ties("support", now).values()
    assert (tie.rating, tie.answered) == (later, "")
    given, concerned = evidence("SKY-15", FORM, found(now))
    assert (given.question.id, given.points, given.counts) == ("support", 3, False)
    assert (concerned.question.id, concerned.answer, concerned.points) == ("platform", None, None)


def test_a_question_tells_whose_answer_the_points_of_its_requirement_come_from() -> None:
    now = assessed(rating("SKY-15", None), quick=answered(support="2", platform="5"))
    (tie,) = _ties("platform", now).values()
    assert (tie.rating and tie.rating.points, tie.answered) == (3, "support")
    given, concerned = evidence("SKY-15", FORM, found(now))
    assert (given.points, given.counts, given.tells) == (3, True, "")
    assert (concerned.points, concerned.counts) == (None, False) and concerned.tells


def test_what_is_answered_with_unknown_is_answered_and_gives_nothing() -> None:
    now = assessed(quick=answered(incidents=None))
    first, *others = evidence("SKY-11", FORM, found(now))
    assert first.answer is not None and (first.points, first.counts) == (None, False)
    assert [one.answer for one in others] == [None, None]


def test_a_requirement_an_answer_leaves_out_is_told_apart_from_one_nobody_has_rated() -> None:
    earlier = rating("UU-01", 5, at=NOON - timedelta(hours=1))
    now = assessed(earlier, quick=answered(access="no_people"))
    tie = _ties("access", now)["UU-01"]
    assert (tie.answered, tie.is_left_out) == ("access", True)
    (one, *_) = evidence("UU-01", FORM, found(now))
    assert (one.leaves_out, one.counts, one.points) == (True, True, None)
    assert not _ties("access", assessed())["UU-01"].is_left_out
