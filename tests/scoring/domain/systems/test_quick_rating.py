"""The half-hour rating: what an answer says, when it is old, and how spans meet."""

from datetime import UTC, datetime

import pytest
from pydantic import ValidationError

from scoring.domain.systems.quick_rating import (
    Asked,
    Effect,
    Option,
    QuickAnswer,
    QuickForm,
    QuickQuestion,
    Stop,
    narrowed,
    said,
)
from scoring.domain.systems.risk import RiskCriterion

PEOPLE = QuickQuestion(
    id="people",
    ask="Hvor mange?",
    help="Tell.",
    asked_of=Asked.MANAGER,
    criterion=RiskCriterion.L3,
    at={4: Effect(stops=(Stop.H6,))},
    concerns={"DAT-10": "Få kan drive det videre."},
)
OPEN = QuickQuestion(
    id="open",
    ask="Hvordan?",
    help="Se etter.",
    asked_of=Asked.OWNER,
    options=(
        Option.model_validate({"id": "a", "text": "Alt.", "levels": {"C6": 1}, "points": {"INT-01": 10}}),
        Option.model_validate({"id": "b", "text": "Ikke noe.", "levels": {"C6": [4, 5]}}),
    ),
)
_ASKED = {"id": "x", "ask": "?", "help": "-", "asked_of": "owner", "concerns_all": True}
FORM = QuickForm(old_after_months=18, questions=(PEOPLE, OPEN))


def test_a_level_of_the_criterion_is_an_answer_with_what_it_says_besides() -> None:
    assert list(PEOPLE.effects) == ["1", "2", "3", "4", "5", "6"]
    assert PEOPLE.effects["4"].levels == {RiskCriterion.L3: (4, 4)}
    assert (PEOPLE.effects["4"].stops, PEOPLE.effects["3"].stops) == ((Stop.H6,), ())


def test_an_answer_of_its_own_may_leave_a_span() -> None:
    assert OPEN.effects["a"].levels == {RiskCriterion.C6: (1, 1)}
    assert OPEN.effects["b"].levels == {RiskCriterion.C6: (4, 5)}
    assert (OPEN.criteria, OPEN.requirements) == ((RiskCriterion.C6,), ("INT-01",))


def test_a_question_belongs_to_what_it_gives_points_on_and_to_what_it_concerns() -> None:
    assert (PEOPLE.ties, OPEN.ties) == (("DAT-10",), ("INT-01",))
    assert FORM.belonging_to("DAT-10") == (PEOPLE,)
    assert FORM.requirements == {"INT-01"}, "what is only concerned is measured by nothing"


@pytest.mark.parametrize(
    "wrong",
    [
        {},
        {"concerns": {"DAT-10": ""}},
        {"concerns": {"INT-01": "Det samme."}, "at": {1: {"points": {"INT-01": 5}}}},
    ],
)
def test_a_question_belongs_somewhere_and_to_each_requirement_in_one_way(wrong: dict[str, object]) -> None:
    with pytest.raises(ValidationError):
        QuickQuestion.model_validate(_ASKED | {"criterion": "L1", "concerns_all": False} | wrong)


def test_a_requirement_that_is_not_there_is_named() -> None:
    FORM.require_known({"DAT-10", "INT-01"})
    with pytest.raises(ValueError, match=r"people: DAT-10$"):
        FORM.require_known({"INT-01"})


def test_unknown_and_answers_that_are_no_longer_there_say_nothing() -> None:
    answers = {"people": QuickAnswer(option=None), "open": QuickAnswer(option="gone")}
    assert said(FORM, answers) == ()
    assert [one.question for one in said(FORM, {"open": QuickAnswer(option="b")})] == ["open"]


@pytest.mark.parametrize(
    "wrong",
    [
        {"criterion": "L3", "options": [{"id": "a", "text": "A"}]},
        {},
        {"criterion": "C3", "at": {6: {}}},
    ],
)
def test_a_question_is_answered_in_one_way_and_on_its_scale(wrong: dict[str, object]) -> None:
    with pytest.raises(ValidationError):
        QuickQuestion.model_validate(_ASKED | wrong)


@pytest.mark.parametrize(("day", "old"), [(24, False), (23, True)])
def test_an_answer_grows_old_the_day_after_its_months_are_up(day: int, old: bool) -> None:
    answer = QuickAnswer(option="1", at=datetime(2025, 5, day, tzinfo=UTC))
    assert answer.is_old(datetime(2026, 11, 24, tzinfo=UTC), FORM) is old


def test_spans_meet_or_contradict() -> None:
    assert narrowed([(1, 4), (3, 6)]) == (3, 4)
    assert narrowed([(5, 5)]) == (5, 5)
    assert narrowed([(1, 2), (4, 4)]) is None
