"""A judgement holds as long as the calendar says the same, and the calendar is all of it that asks what day it is."""

from datetime import date, timedelta

from hypothesis import given, settings
from hypothesis import strategies as st

from scoring.domain.phase_out.by_day import by_day
from scoring.domain.phase_out.phase_out import Proposal, propose
from scoring.domain.rating.known import Lists, known, lines_of
from scoring.domain.systems.contract import months_after
from scoring.domain.systems.system import AssessedSystem
from scoring.storage import quick_form
from tests.builders import a_library
from tests.scoring.domain.builders import TODAY, assessed, rating, risk_answers

LIBRARY, LISTS = a_library(), Lists(form=quick_form.load())
RISK = risk_answers([None] * 7, [None] * 6)
DAYS = st.builds(
    lambda months, days: months_after(TODAY, months) + timedelta(days),
    st.sampled_from([-24, -12, -3, 0, 3, 12, 24, 36]),
    st.integers(-1, 1),
)
CONTRACTS = st.fixed_dictionaries(
    {"ends": DAYS | st.none()},
    optional={
        "option_months": st.sampled_from([(12,), (12, 12)]),
        "renewal_months": st.sampled_from([1, 12]),
        "notice_months": st.sampled_from([0, 3]),
    },
)
SYSTEMS = st.builds(
    lambda contract, support, leaves: assessed(
        rating("ARK-05", 3), risk=RISK, contract=contract, support_ends=support, leaves_on=leaves
    ),
    CONTRACTS,
    DAYS | st.none(),
    DAYS | st.none(),
)


def _judged(system: AssessedSystem, on: date) -> Proposal:
    found = known(system, lines_of(system.system, LIBRARY), LISTS, on)
    return propose(found.assessed, found.lines, on)


@settings(max_examples=100)
@given(SYSTEMS, DAYS)
def test_what_is_judged_another_day_is_the_same_when_the_calendar_is(
    system: AssessedSystem, on: date
) -> None:
    for other in (on + timedelta(1), on + timedelta(40)):
        if by_day(system.system, None, on) == by_day(system.system, None, other):
            assert _judged(system, on) == _judged(system, other)


def test_the_day_after_the_latest_to_give_notice_is_another() -> None:
    system = assessed(contract={"ends": months_after(TODAY, 7), "notice_months": 7}).system
    yesterday, today, tomorrow = (by_day(system, None, TODAY + timedelta(days)) for days in (-1, 0, 1))
    assert yesterday == today != tomorrow
