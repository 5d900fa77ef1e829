"""Every end of every system stands in the half-year it comes in, or in words where there is no day."""

from datetime import date
from typing import Any

import pytest

from scoring.domain.systems.contract import SystemContract
from scoring.domain.systems.ending import Ending, Part, Period, Told, What, endings, period, periods
from scoring.domain.systems.in_use import LifeCycle, Technology
from scoring.domain.systems.support_end import Release, SupportEnds
from scoring.domain.systems.system import System

TODAY = date(2026, 11, 26)
HALF, LATER = Part.HALF_YEAR, Period(part=Part.LATER, first=date(2032, 1, 1))
RELEASES = (
    Release(product="db", cycle="13", ends=date(2027, 7, 1)),
    Release(product="db", cycle="9", ended=True),
    Release(product="db", cycle="99"),
)
ENDS = SupportEnds(as_of=date(2026, 11, 23), source="prøve", releases=RELEASES, products={})


def a_system(name: str = "A", contract: SystemContract | None = None, **fields: object) -> System:
    """With these fields, and a contract nobody knows the end of unless one is given."""
    given = {"id": name, "name": name, "contract": contract or SystemContract()} | fields
    return System.model_validate(given)


def built_on(*versions: str, confirmed: bool = True, **fields: Any) -> System:
    """On these versions of one product, each confirmed or none."""
    technologies = tuple(Technology(name="Db", version=one) for one in versions)
    support = {f"Db {one}": f"db {one}" for one in versions} if confirmed else {}
    return a_system(technologies=technologies, support=support, **fields)


def _supports(system: System) -> list[tuple[str, Told, date | None]]:
    found = endings([system], ENDS, TODAY).rows
    return [
        (one.ending.technology, one.ending.told, one.ending.on) for one in found if _is_support(one.ending)
    ]


def _is_support(one: Ending) -> bool:
    return one.what is What.SUPPORT


@pytest.mark.parametrize(
    ("on", "expected"),
    [
        (date(2026, 11, 25), Period(part=Part.PAST)),
        (date(2026, 11, 26), Period(part=HALF, first=date(2026, 7, 1))),
        (date(2026, 12, 31), Period(part=HALF, first=date(2026, 7, 1))),
        (date(2027, 1, 1), Period(part=HALF, first=date(2027, 1, 1))),
        (date(2027, 6, 30), Period(part=HALF, first=date(2027, 1, 1))),
        (date(2031, 12, 31), Period(part=HALF, first=date(2031, 7, 1))),
        (date(2032, 1, 1), LATER),
    ],
)
def test_a_day_stands_in_its_half_year_from_today_to_the_fifth_year_after_this(
    on: date, expected: Period
) -> None:
    assert period(Ending(what=What.CONTRACT, on=on), TODAY) == expected
    assert expected in periods(TODAY)


def test_the_first_half_year_is_there_only_as_long_as_it_lasts() -> None:
    halves = [one.first for one in periods(date(2027, 6, 30)) if one.part is HALF]
    assert (halves[0], len(halves)) == (date(2027, 1, 1), 12)
    assert len([one for one in periods(date(2027, 7, 1)) if one.part is HALF]) == 11


def test_a_contract_ends_with_its_period_and_after_each_option_that_can_be_used() -> None:
    options = SystemContract(ends=date(2027, 6, 30), option_months=(12, 24))
    renewing = SystemContract(ends=date(2020, 12, 31), renewal_months=12, option_months=(12,))
    over = SystemContract(ends=date(2026, 6, 30), option_months=(12,))
    found = endings([a_system("A", options), a_system("B", renewing), a_system("C", over)], None, TODAY)
    contracts = [(one.system.id, one.ending.number, one.ending.on) for one in found.rows if one.ending.on]
    assert contracts == [
        ("C", 0, date(2026, 6, 30)),
        ("B", 0, date(2026, 12, 31)),
        ("A", 0, date(2027, 6, 30)),
        ("A", 1, date(2028, 6, 30)),
        ("A", 2, date(2030, 6, 30)),
    ]


def test_all_the_support_of_a_system_ends_not_only_what_ends_first() -> None:
    vendor = date(2028, 1, 1)
    assert _supports(built_on("99", "9", "13", support_ends=vendor)) == [
        ("Db 9", Told.ENDED, None),
        ("Db 13", Told.DAY, date(2027, 7, 1)),
        ("", Told.DAY, vendor),
        ("Db 99", Told.OPEN, None),
    ]


def test_what_nobody_has_confirmed_is_not_known_and_neither_is_what_is_not_in_the_register() -> None:
    assert _supports(built_on("13", confirmed=False)) == [("Db 13", Told.UNKNOWN, None)]
    assert _supports(a_system()) == [("", Told.UNKNOWN, None)]
    told = built_on("13", confirmed=False, support_ends=date(2028, 1, 1))
    assert _supports(told) == [("", Told.DAY, date(2028, 1, 1))]


def test_everything_is_counted_once_in_its_period_and_a_half_year_without_an_end_is_there_too() -> None:
    contract = SystemContract(ends=date(2027, 12, 31), option_months=(12,))
    renewing = SystemContract(ends=date(2027, 12, 31), renewal_months=12)
    plain = a_system("P", SystemContract(ends=date(2027, 7, 1)), support_ends=date(2027, 7, 1))
    systems = [built_on("13", "9", contract=contract), a_system("B", renewing), a_system("C"), plain]
    found = endings([*systems, a_system("D", life_cycle=LifeCycle.GONE)], ENDS, TODAY)
    by_name = {(one.period.part, one.period.first): one for one in found.counts}
    autumn = by_name[HALF, date(2027, 7, 1)]
    assert (autumn.contracts, autumn.renewing, autumn.optional, autumn.supports) == (3, 1, 1, 2)
    past, unknown = by_name[Part.PAST, None], by_name[Part.UNKNOWN, None]
    assert (past.supports, unknown.contracts, unknown.supports) == (1, 1, 2)
    assert (Part.OPEN, None) not in by_name and len(found.counts) == 11 + 2
    assert sum(one.contracts for one in found.counts) == 4 and found.gone == 1
    assert sum(map(len, found.by_period.values())) == len(found.rows)
