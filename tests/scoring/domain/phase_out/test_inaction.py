"""What happens if nobody decides follows from the contract and from nothing else."""

from datetime import date
from fractions import Fraction

import pytest

from scoring.domain.phase_out.inaction import Inaction, Otherwise, inaction
from scoring.domain.systems.contract import SystemContract
from scoring.domain.systems.in_use import LifeCycle
from tests.scoring.listed import a_listed

_PAST, _NEAR, _FAR = date(2025, 12, 31), date(2027, 3, 31), date(2030, 12, 31)


@pytest.mark.parametrize(
    ("contract", "found"),
    [
        (SystemContract(), Inaction(what=Otherwise.UNKNOWN)),
        (SystemContract(ends=_PAST), Inaction(what=Otherwise.UNLAWFUL, on=_PAST)),
        (
            SystemContract(ends=date(2025, 11, 30), option_months=(24,)),
            Inaction(what=Otherwise.WITHOUT, on=date(2025, 11, 30)),
        ),
        (
            SystemContract(ends=_FAR, renewal_months=6, notice_months=3),
            Inaction(what=Otherwise.RENEWED, on=date(2031, 6, 30), cost=Fraction(500_000)),
        ),
        (
            SystemContract(ends=_FAR, option_months=(12,)),
            Inaction(what=Otherwise.OPTION, on=date(2031, 12, 31)),
        ),
        (SystemContract(ends=_FAR), Inaction(what=Otherwise.RUNS_OUT, on=_FAR)),
    ],
)
def test_the_contract_says_what_happens(contract: SystemContract, found: Inaction) -> None:
    assert inaction(a_listed(contract=contract)) == found


def test_too_late_is_told_with_the_days_there_will_be_nothing() -> None:
    found = inaction(a_listed(ends=_NEAR))
    assert (found.what, found.on) == (Otherwise.GAP, _NEAR) and found.days > 100


def test_a_renewal_is_counted_from_the_end_that_can_still_be_reached() -> None:
    contract = SystemContract(ends=_NEAR, renewal_months=12, notice_months=3)
    found = inaction(a_listed(contract=contract))
    assert found.what is Otherwise.RENEWED and found.on and found.on > date(2028, 12, 31)


def test_what_is_out_of_use_is_no_direct_award() -> None:
    listed = a_listed(contract=SystemContract(ends=_PAST), life_cycle=LifeCycle.READABLE)
    assert inaction(listed).what is Otherwise.WITHOUT
