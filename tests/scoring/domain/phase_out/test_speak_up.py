"""The contracts somebody must speak up about soon."""

from datetime import date
from fractions import Fraction

from scoring.domain.phase_out.speak_up import soon, speak_up
from scoring.domain.systems.contract import SystemContract
from tests.scoring.listed import TODAY, a_list, a_listed, a_system

_END = date(2027, 2, 28)


def _renewed(ends: date = _END, months: int = 12, notice: int | None = 3) -> SystemContract:
    return SystemContract(ends=ends, renewal_months=months, notice_months=notice)


def test_every_system_in_use_is_there_by_its_last_day_whether_rated_or_not() -> None:
    option = SystemContract(ends=_END, option_months=(24, 12), notice_months=2)
    found = soon(
        a_list(
            a_system("Foreslått", contract=option),
            a_system("Ikke vurdert", None, None, contract=_renewed()),
            a_system("Om et år", contract=_renewed(date(2027, 12, 31))),
        )
    )
    assert [(one.listed.system.name, one.by) for one in found] == [
        ("Ikke vurdert", date(2026, 11, 28)),
        ("Foreslått", date(2026, 12, 28)),
    ]
    assert (found[0].renewed_to, found[0].cost) == (date(2028, 2, 28), Fraction(1_000_000))
    assert (found[1].ends, found[1].option_to) == (_END, date(2029, 2, 28))


def test_a_length_of_notice_nobody_knows_is_not_passed_over() -> None:
    (one,) = speak_up([a_listed(contract=_renewed(notice=None))], TODAY)
    assert one.by is None and one.day == _END


def test_what_is_passed_ends_by_itself_or_can_be_left_at_any_time_is_left_out() -> None:
    contracts = (
        _renewed(date(2026, 12, 31)),
        SystemContract(ends=_END, notice_months=3),
        _renewed(months=1, notice=1),
        SystemContract(ends=date(2026, 10, 1), option_months=(12,), notice_months=1),
        SystemContract(),
    )
    assert not speak_up([a_listed(contract=one) for one in contracts], TODAY)
