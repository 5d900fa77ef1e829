"""The phase-out list: every system in use in the order it is urgent, and what of it must be decided soon."""

from datetime import timedelta

from scoring.domain.phase_out.phase_out import in_order, listed_urgency
from scoring.domain.systems.in_use import LifeCycle
from scoring.domain.systems.plan import Plan, PlanPart
from scoring.domain.systems.system import AssessedSystem
from scoring.domain.systems.system_decision import Course
from tests.scoring.domain.builders import decided, rating
from tests.scoring.listed import DATA, FAR, LATE, SOON, TODAY, a_list, a_system


def test_the_list_is_ordered_by_advice_and_then_by_the_latest_day_to_decide() -> None:
    found = in_order(
        [
            a_system("d", None),
            a_system("c", FAR),
            a_system("e", SOON, 5),
            a_system("b", SOON),
            a_system("a", LATE),
        ],
        TODAY,
        DATA,
    )
    assert [one.system.id for one in found] == ["a", "b", "c", "d", "e"]
    assert list(found) == sorted(found, key=listed_urgency)


def test_what_is_planned_or_gone_is_not_listed_but_what_is_still_read_is() -> None:
    systems = [a_system(one.value, SOON, life_cycle=one) for one in LifeCycle]
    assert {one.system.life_cycle for one in in_order(systems, TODAY, DATA)} == {
        LifeCycle.IN_USE,
        LifeCycle.TO_BE_REPLACED,
        LifeCycle.READABLE,
    }


def test_the_parts_hold_every_system_once() -> None:
    found = a_list(a_system("a", LATE), a_system("b", FAR, 5), a_system("c", SOON, None))
    assert [one.system.id for one in found.proposed] == ["a"]
    assert [one.system.id for one in found.kept] == ["b"]
    assert [one.system.id for one in found.unrated] == ["c"]
    assert not found.possible and {one.system.id for one in found.whole} == {"a", "b", "c"}


def test_soon_late_and_the_deadlines_of_others_are_told_apart() -> None:
    found = a_list(
        a_system("late", LATE),
        a_system("soon", SOON),
        a_system("far", FAR),
        a_system("kept", SOON, 5),
        a_system("kept far", FAR, 5),
    )
    assert [one.system.id for one in found.soon] == ["soon"]
    assert [one.system.id for one in found.late] == ["late"]
    assert [one.system.id for one in found.other_deadlines] == ["kept"]


def test_what_blocks_switch_off_and_what_lacks_a_plan_are_counted() -> None:
    found = a_list(a_system("a", SOON), a_system("b", SOON, plan=Plan(responsible="Turid Aas")))
    assert [one.system.id for one in found.blocked] == ["a", "b"]
    assert [one.system.id for one in found.unplanned] == ["a", "b"]
    assert PlanPart.RESPONSIBLE not in found.unplanned[1].system.plan.lacking(None)


def test_what_is_rated_in_part_is_possible_and_soon_is_from_today_to_ninety_days_ahead() -> None:
    open_one = a_system("open", SOON).model_copy(update={"ratings": (rating("ARK-01", 5),)})
    found = a_list(open_one)
    assert [one.system.id for one in found.possible] == ["open"]
    by = found.possible[0].latest.aim
    assert by is not None
    for ahead, soon in ((-1, False), (0, True), (90, True), (91, False)):
        moved = found.model_copy(update={"on": by.decide_by - timedelta(days=ahead)})
        assert bool(moved.soon) is soon


def test_what_is_decided_stands_apart_from_what_is_proposed_and_follows_it_wherever_it_was() -> None:
    def a(name: str, course: Course | None, points: int | None = 0) -> AssessedSystem:
        return a_system(name, SOON, points, decisions=(decided(course),) if course else ())

    found = a_list(
        a("open", None),
        a("keep", Course.KEEP),
        a("improve", Course.IMPROVE),
        a("replace", Course.REPLACE),
        a("retire, against", Course.RETIRE, 5),
        a("replace, unrated", Course.REPLACE, None),
        a("keep, as proposed", Course.KEEP, 5),
        a("keep, unrated", Course.KEEP, None),
    )
    names = {
        part: [one.system.id for one in getattr(found, part)] for part in ("proposed", "staying", "kept")
    }
    assert names == {"proposed": ["open"], "staying": ["improve", "keep"], "kept": ["keep, as proposed"]}
    assert {one.system.id for one in found.leaving} == {"replace", "retire, against", "replace, unrated"}
    assert [one.system.id for one in found.unrated] == ["keep, unrated"]
    assert {one.system.id for one in found.listed} == {"open"} | {one.system.id for one in found.leaving}
    assert len(found.whole) == 8
    assert {one.system.id for one in found.whole if one.goes_against} == {
        "keep",
        "improve",
        "retire, against",
    }
