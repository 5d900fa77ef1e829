"""The systems of the list along time: the days still to come, and at the left edge what has ended."""

from datetime import date

from scoring.domain.phase_out.phase_out import Listed
from scoring.domain.phase_out.timeline import Mark, bars, drawn_together, edge
from scoring.domain.systems.contract import SystemContract
from scoring.domain.systems.ending import Ending, Told, What
from tests.scoring.listed import FAR, LATE, SOON, TODAY, a_listed


def test_a_bar_turns_where_it_must_be_decided_and_ends_with_the_contract() -> None:
    contract = SystemContract(ends=SOON, notice_months=3)
    (one,) = bars([a_listed(contract=contract, support_ends=date(2027, 10, 14))], TODAY)
    assert (one.turns, one.ends, one.late) == (date(2026, 12, 7), SOON, False)
    assert dict(one.marks) == {
        Mark.DECIDE: date(2026, 12, 7),
        Mark.NOTICE: date(2028, 3, 30),
        Mark.ENDS: SOON,
        Mark.SUPPORT: date(2027, 10, 14),
    }


def test_when_it_is_too_late_the_whole_bar_is_time_to_procure_and_it_is_said() -> None:
    (one,) = bars([a_listed(ends=LATE)], TODAY)
    assert (one.turns, one.late, dict(one.marks)) == (TODAY, True, {Mark.ENDS: LATE})


def test_what_has_no_day_to_come_is_left_out() -> None:
    systems = [a_listed("Ukjent", None), a_listed("Slutter")]
    assert [one.name for one in bars(systems, TODAY)] == ["Slutter"]


def test_contracts_and_support_that_have_ended_are_marked_before_today_and_have_no_time_left() -> None:
    ended, php = date(2026, 1, 1), date(2022, 11, 28)
    (one,) = bars([a_listed(ends=ended, support_ends=php)], TODAY)
    assert (one.passed, one.marks) == (((Mark.ENDS, ended), (Mark.SUPPORT, php)), ())
    assert (one.turns, one.ends, one.late) == (TODAY, TODAY, False)
    (two,) = bars([a_listed(ends=ended, support_ends=FAR)], TODAY)
    assert (two.ends, dict(two.marks)) == (TODAY, {Mark.SUPPORT: FAR})


def test_the_marks_before_today_stand_apart_near_today_however_long_ago_it_was() -> None:
    drawn = bars([a_listed(ends=date(1990, 1, 1), support_ends=date(2025, 1, 1)), a_listed("B")], TODAY)
    near, far = edge(drawn, TODAY)
    span = SOON - TODAY
    assert TODAY - span / 6 < far < near < TODAY and edge(drawn[1:], TODAY) == ()


def test_the_end_of_support_alone_is_a_bar_too_and_so_is_a_support_end_after_the_contract() -> None:
    (alone,) = bars([a_listed(ends=None, support_ends=FAR)], TODAY)
    assert (alone.turns, alone.ends) == (TODAY, FAR)
    (after,) = bars([a_listed(ends=SOON, support_ends=FAR)], TODAY)
    assert after.ends == SOON and dict(after.marks)[Mark.SUPPORT] == FAR


def test_a_contract_that_runs_for_ever_does_not_take_the_room_of_the_others() -> None:
    (one,) = bars([a_listed(ends=date(2199, 6, 30), support_ends=SOON)], TODAY)
    assert (one.ends, one.turns) == (date(2034, 11, 25), date(2034, 11, 25))
    assert dict(one.marks) == {Mark.SUPPORT: SOON}


def test_two_systems_of_one_name_have_a_bar_each() -> None:
    assert [one.name for one in bars([a_listed("A"), a_listed("A")], TODAY)] == ["A", "A (2)"]


def _resting_on(*days: date | None, ends: date | None = SOON) -> Listed:
    """Something for each day its support ends; None where it has ended and nobody knows when."""
    told = [Ending(what=What.SUPPORT, told=Told.DAY if day else Told.ENDED, on=day) for day in days]
    return a_listed(ends=ends).model_copy(update={"supports": tuple(told)})


def test_every_support_that_ends_before_the_picture_does_is_marked_and_those_of_one_day_are_one_mark() -> (
    None
):
    (one,) = drawn_together(bars([_resting_on(FAR, LATE, LATE, date(2040, 1, 1))], TODAY))
    assert [day for what, day in one.marks if what is Mark.SUPPORT] == [LATE]
    assert one.ends == SOON and edge([one], TODAY) == ()
    one, longest = bars([_resting_on(FAR, LATE), a_listed("Lengst", ends=FAR)], TODAY)
    (alone,) = drawn_together([one])  # what is not in the picture makes no room in it
    assert [day for what, day in alone.marks if what is Mark.SUPPORT] == [LATE]
    one, _ = drawn_together([one, longest])
    assert [day for what, day in one.marks if what is Mark.SUPPORT] == [LATE, FAR]


def test_all_the_support_that_is_over_is_told_and_has_one_mark_before_today() -> None:
    over = date(2022, 11, 28), date(2025, 10, 14)
    (one,) = bars([_resting_on(*over, None, None, FAR, ends=date(2026, 1, 1))], TODAY)
    assert one.passed[1:] == (*((Mark.SUPPORT, day) for day in over), (Mark.SUPPORT, None))
    assert one.over == (Mark.ENDS, Mark.SUPPORT) and len(edge([one], TODAY)) == 2
    assert drawn_together([one])[0].marks == ()


def test_without_a_contract_the_bar_ends_with_the_first_support_to_end() -> None:
    first = _resting_on(FAR, LATE, ends=None).model_copy(update={"support_ends": LATE})
    over = _resting_on(FAR, TODAY, ends=None).model_copy(update={"support_ends": date(2020, 1, 1)})
    assert [one.ends for one in bars([first, over], TODAY)] == [LATE, TODAY]
