"""What a system must have: missing, overdue, soon due or in order, by intervals the municipality sets."""

from datetime import date, timedelta
from typing import Any

import pytest

from scoring.domain.systems.in_use import Papers
from scoring.domain.systems.overdue import Due, Duty, Interval, duties, lacking
from scoring.domain.systems.quick_rating import Asked, Option, QuickForm, QuickQuestion
from scoring.domain.systems.system import AssessedSystem, System, SystemRating
from scoring.storage import quick_form
from tests.scoring.domain.builders import NOON, TODAY

INTERVALS = {
    Papers.RISK: Interval(months=24),
    Papers.PROCESSING: Interval(months=12, when="personal_data", unless="PVN-01"),
}


def _found(**fields: Any) -> tuple[Duty, ...]:
    system = System.model_validate({"id": "a", "name": "A"} | fields)
    return _of(AssessedSystem(system=system))


def _of(system: AssessedSystem) -> tuple[Duty, ...]:
    return duties((system,), INTERVALS, quick_form.load(), 90, TODAY)


@pytest.mark.parametrize(
    ("done", "standing"),
    [
        (None, Due.MISSING),
        (date(2024, 11, 23), Due.OVERDUE),
        (date(2024, 11, 24), Due.SOON),
        (date(2025, 2, 22), Due.SOON),
        (date(2025, 2, 23), Due.IN_ORDER),
    ],
)
def test_a_risk_assessment_grows_old(done: date | None, standing: Due) -> None:
    found = _found(papers={"risk": {"on": done, "reference": "2024/1"}}, personal_data="no")
    assert [(one.paper, one.standing, one.reference) for one in found] == [(Papers.RISK, standing, "2024/1")]


@pytest.mark.parametrize(
    ("given", "standing"), [("yes", Due.MISSING), ("unknown", Due.NOT_KNOWN), (None, Due.NOT_KNOWN)]
)
def test_whether_it_is_needed_follows_from_the_register(given: str | None, standing: Due) -> None:
    found = {one.paper: one.standing for one in _found(personal_data=given)}
    assert found[Papers.PROCESSING] is standing


def test_what_is_out_of_use_needs_nothing_and_what_lacks_comes_first() -> None:
    assert _found(life_cycle="gone") == _found(life_cycle="planned") == ()
    assert [one.paper for one in _found(life_cycle="readable", personal_data="no")] == [Papers.RISK]
    found = _found(papers={"risk": {"on": date(2026, 1, 1)}}, personal_data="yes")
    assert [one.standing for one in found] == [Due.MISSING, Due.IN_ORDER]
    assert [one.paper for one in lacking(found)] == [Papers.PROCESSING]


def test_what_is_overdue_stands_before_what_was_never_done_with_who_answers_for_it() -> None:
    found = _found(papers={"risk": {"on": date(2020, 1, 1)}}, personal_data="yes", unit="Oppmåling")
    assert [one.standing for one in found] == [Due.OVERDUE, Due.MISSING]
    assert {one.owner for one in found} == {"Oppmåling"}


def test_an_answer_that_says_it_does_not_apply_is_not_gainsaid() -> None:
    for option, papers in (("not_needed", []), ("none", [Papers.PROCESSING])):
        found = _found(personal_data="yes", quick={"processing": {"option": option}})
        assert [one.paper for one in found if one.paper is Papers.PROCESSING] == papers


def test_a_later_answer_to_another_question_counts_too() -> None:
    given, form = Option(id="yes", text="Ja", points={"PVN-01": 5}), quick_form.load()
    other = QuickQuestion(id="other", ask="?", help="!", asked_of=Asked.PRIVACY, options=(given,))
    both = QuickForm(old_after_months=18, questions=(*form.questions, other))
    quick = {"processing": {"option": "not_needed", "at": NOON}}
    for hours, papers in ((1, [Papers.PROCESSING, Papers.RISK]), (-1, [Papers.RISK])):
        answers = quick | {"other": {"option": "yes", "at": NOON + timedelta(hours=hours)}}
        system = System.model_validate({"id": "a", "name": "A", "personal_data": "yes", "quick": answers})
        found = duties((AssessedSystem(system=system),), INTERVALS, both, 90, TODAY)
        assert sorted(one.paper for one in found) == papers


@pytest.mark.parametrize(
    ("points", "hours", "papers"),
    [
        (0, 1, [Papers.PROCESSING, Papers.RISK]),
        (5, 1, [Papers.PROCESSING, Papers.RISK]),
        (None, 1, [Papers.RISK]),
        (0, -1, [Papers.RISK]),
    ],
)
def test_points_given_later_under_the_requirements_count_as_a_later_answer_does(
    points: int | None, hours: int, papers: list[Papers]
) -> None:
    quick = {"processing": {"option": "not_needed", "at": NOON}}
    system = System.model_validate({"id": "a", "name": "A", "personal_data": "yes", "quick": quick})
    rating = SystemRating(requirement="PVN-01", points=points, at=NOON + timedelta(hours=hours))
    found = _of(AssessedSystem(system=system, ratings=(rating,)))
    assert sorted(one.paper for one in found) == papers
