"""Dates and months of a contract, as people write them."""

from collections.abc import Callable
from datetime import date

import pytest

from scoring.domain.systems.contract import SystemContract
from ui.widgets.systems.values import (
    read_contract_day,
    read_notice,
    read_options,
    read_renewal,
    shown_months,
)


def test_a_day_is_read_and_an_impossible_year_is_told() -> None:
    assert read_contract_day("1.2.27") == date(2027, 2, 1)
    assert read_contract_day(" ") is None
    with pytest.raises(ValueError, match="Året 207 kan ikke være riktig"):
        read_contract_day("01.02.0207")


@pytest.mark.parametrize("text", ["6", " 6 mnd.", "6 mnd", "6 måneder", "6måneder"])
def test_months_are_read_in_every_usual_way(text: str) -> None:
    assert read_notice(text) == read_renewal(text) == 6


@pytest.mark.parametrize("text", ["seks", "6,5", "-6", "6 uker"])
@pytest.mark.parametrize("read", [read_notice, read_renewal, read_options])
def test_what_is_no_number_of_months_is_told(text: str, read: Callable[[str], object]) -> None:
    if (text, read) == ("6,5", read_options):
        assert read_options(text) == (6, 5)
        return
    with pytest.raises(ValueError, match="er ikke et antall måneder"):
        read(text)


def test_no_notice_is_a_length_of_notice_and_nothing_written_is_none() -> None:
    assert (read_notice("0"), read_notice(""), read_renewal(" ")) == (0, None, None)
    with pytest.raises(ValueError, match="fra 1 til 600"):
        read_renewal("0")


def test_options_are_read_one_by_one() -> None:
    assert read_options("12, 12") == read_options("12 + 12") == read_options("12 og 12 måneder") == (12, 12)
    assert read_options("") == ()
    with pytest.raises(ValueError, match="flere enn 20"):
        read_options("1," * 21)


def test_what_is_read_is_always_a_contract() -> None:
    SystemContract(notice_months=read_notice("600"), option_months=read_options("600," * 20))
    SystemContract(starts=read_contract_day("01.01.1950"), ends=read_contract_day("31.12.2199"))


def test_months_are_shown_as_they_are_written() -> None:
    assert [shown_months(one) for one in (None, 6, (), (12, 12))] == ["", "6", "", "12, 12"]
