"""The plan for phasing out a system: what it must say, and its milestones by day."""

from datetime import date

import pytest
from pydantic import ValidationError

from scoring.domain.systems.plan import MOST_MILESTONES, Disposal, Milestone, Plan, PlanPart

TODAY = date(2026, 11, 25)
FIRST = Milestone(name="Kravene er klare", on=date(2027, 2, 1))
SECOND = Milestone(name="Data er flyttet", on=date(2027, 9, 1))


def test_a_plan_tells_what_it_lacks() -> None:
    assert Plan().lacking(None) == tuple(PlanPart)
    whole = Plan(
        milestones=(FIRST,),
        work="200 timer",
        disposal=Disposal.ARCHIVE,
        funding="Budsjett 2027",
        responsible="Turid Aas",
    )
    assert whole.lacking(date(2027, 12, 31)) == ()
    assert whole.lacking(None) == (PlanPart.DATE,)


def test_what_is_to_be_preserved_is_asked_for_by_the_archive_not_by_the_plan() -> None:
    assert PlanPart.MILESTONES in Plan(preserve="Saker").lacking(None) and Plan(preserve="Saker").is_begun
    assert not Plan().is_begun


def test_milestones_are_kept_by_day_and_changed_by_place() -> None:
    plan = Plan().with_milestone(0, name="Data er flyttet", on=SECOND.on)
    plan = plan.with_milestone(1, name="Kravene er klare", on=FIRST.on)
    assert plan.milestones == (FIRST, SECOND)
    done = plan.with_milestone(0, done=True)
    assert done.milestones[0].done and done.next() == SECOND
    assert done.without_milestone(0).milestones == (SECOND,)


def test_a_milestone_without_a_day_comes_last_and_is_never_late() -> None:
    plan = Plan(milestones=(Milestone(name="Avtalen er sagt opp"), FIRST))
    assert plan.next() == FIRST
    assert plan.late(date(2027, 2, 1)) == () and plan.late(date(2027, 2, 2)) == (FIRST,)
    assert Plan().next() is None


def test_a_milestone_has_a_name_and_a_plan_has_no_more_than_it_can_hold() -> None:
    with pytest.raises(ValidationError):
        Plan().with_milestone(0, name="")
    with pytest.raises(ValidationError):
        Plan(milestones=(FIRST,) * (MOST_MILESTONES + 1))
