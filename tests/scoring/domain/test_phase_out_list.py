"""The phase-out list: every system in use in the order it is urgent, and what of it must be decided soon."""

from datetime import date

from requirements_lib.storage import law
from scoring.domain.contract import SystemContract
from scoring.domain.in_use import LifeCycle
from scoring.domain.known import Lists
from scoring.domain.phase_out import Data, in_order, listed_urgency
from scoring.domain.phase_out_list import PhaseOutList, parted
from scoring.domain.plan import Plan, PlanPart
from scoring.domain.system import AssessedSystem
from scoring.storage import lead_time, quick_form
from tests.builders import a_library
from tests.scoring.domain.builders import assessed, rating, risk_answers

TODAY = date(2026, 11, 25)
DATA = Data(
    library=a_library(),
    lists=Lists(form=quick_form.load()),
    law=law.load(),
    times=lead_time.load(),
    retest_months=24,
)
LATE, SOON, FAR = date(2027, 3, 31), date(2028, 6, 30), date(2030, 12, 31)


def _system(id: str, ends: date | None, points: int | None = 0, **changes: object) -> AssessedSystem:
    contract = SystemContract(ends=ends)
    given = [rating(one, points) for one in ("ARK-01", "ARK-05", "ARK-08")] if points is not None else []
    risk = risk_answers([1] * 7, [1] * 6) if points is not None else ()
    return assessed(*given, risk=risk, id=id, name=id, contract=contract, yearly_cost=1_000_000, **changes)


def _list(*systems: AssessedSystem) -> PhaseOutList:
    return parted(in_order(systems, TODAY, DATA), TODAY)


def test_the_list_is_ordered_by_advice_and_then_by_the_latest_day_to_decide() -> None:
    found = in_order(
        [
            _system("d", None),
            _system("c", FAR),
            _system("e", SOON, 5),
            _system("b", SOON),
            _system("a", LATE),
        ],
        TODAY,
        DATA,
    )
    assert [one.system.id for one in found] == ["a", "b", "c", "d", "e"]
    assert list(found) == sorted(found, key=listed_urgency)


def test_what_is_planned_or_gone_is_not_listed_but_what_is_still_read_is() -> None:
    systems = [_system(one.value, SOON, life_cycle=one) for one in LifeCycle]
    assert {one.system.life_cycle for one in in_order(systems, TODAY, DATA)} == {
        LifeCycle.IN_USE,
        LifeCycle.TO_BE_REPLACED,
        LifeCycle.READABLE,
    }


def test_the_parts_hold_every_system_once() -> None:
    found = _list(_system("a", LATE), _system("b", FAR, 5), _system("c", SOON, None))
    assert [one.system.id for one in found.proposed] == ["a"]
    assert [one.system.id for one in found.kept] == ["b"]
    assert [one.system.id for one in found.unrated] == ["c"]
    assert not found.possible and {one.system.id for one in found.whole} == {"a", "b", "c"}


def test_soon_late_and_the_deadlines_of_others_are_told_apart() -> None:
    found = _list(
        _system("late", LATE),
        _system("soon", SOON),
        _system("far", FAR),
        _system("kept", SOON, 5),
        _system("kept far", FAR, 5),
    )
    assert [one.system.id for one in found.soon] == ["soon"]
    assert [one.system.id for one in found.late] == ["late"]
    assert [one.system.id for one in found.other_deadlines] == ["kept"]


def test_what_blocks_switch_off_and_what_lacks_a_plan_are_counted() -> None:
    found = _list(_system("a", SOON), _system("b", SOON, plan=Plan(responsible="Turid Aas")))
    assert [one.system.id for one in found.blocked] == ["a", "b"]
    assert [one.system.id for one in found.unplanned] == ["a", "b"]
    assert PlanPart.RESPONSIBLE not in found.unplanned[1].system.plan.lacking(None)
