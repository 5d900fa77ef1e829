"""When support ends: guessed from the name and the version, counted only when somebody has confirmed it."""

from datetime import date

import pytest

from scoring.domain.in_use import Technology
from scoring.domain.register_fact import levels, support_level
from scoring.domain.risk import RiskCriterion
from scoring.domain.support_end import (
    confirmed,
    earliest,
    guesses,
    release,
    unconfirmed,
    unknown,
    unlisted,
)
from scoring.domain.system import System
from scoring.storage.support_ends import load
from tests.scoring.domain.builders import TODAY

ENDS = load()


def _system(**fields: object) -> System:
    technologies = (Technology(name="SQL Server", version="2016"), Technology(name="Vårt eget", version="2"))
    return System.model_validate({"id": "a", "name": "A", "technologies": technologies} | fields)


@pytest.mark.parametrize(
    ("name", "version", "expected"),
    [
        ("SQL Server", "2016", "mssqlserver 13.0-sp3"),
        ("Microsoft SQL Server", "2022", "mssqlserver 16.0"),
        ("Oracle Database", "19c", "oracle-database 19"),
        ("PostgreSQL", "12.4", "postgresql 12"),
        ("Java", "8", "eclipse-temurin 8"),
        ("PHP", "7.4.33", "php 7.4"),
        ("Ubuntu", "20.04", "ubuntu 20.04"),
        ("Windows Server", "2016", "windows-server 2016"),
        ("Windows Server", "2012 R2", "windows-server 2012-r2"),
        ("Microsoft Windows Server", "2008", "windows-server 2008-sp2"),
    ],
)
def test_the_likeliest_line_comes_first(name: str, version: str, expected: str) -> None:
    assert guesses(Technology(name=name, version=version), ENDS)[0].id == expected


def test_what_the_list_does_not_know_is_not_guessed() -> None:
    assert guesses(Technology(name="Vårt eget", version="2"), ENDS) == ()
    assert [one.whole for one, _ in unconfirmed(_system(), ENDS)] == ["SQL Server 2016"]
    assert unlisted(_system(), ENDS) == ("Vårt eget 2",)
    assert unlisted(_system(support={"Vårt eget 2": ""}), ENDS) == ()
    server = _system(technologies=(Technology(name="Windows NT", version="4"),))
    assert unlisted(server, ENDS) == ("Windows NT 4",)


def test_what_is_not_in_the_list_or_not_confirmed_is_not_known_and_the_level_may_be_the_worst() -> None:
    far = _system(support={"SQL Server 2016": "mssqlserver 17.0", "Vårt eget 2": ""})
    assert unknown(_system(), ENDS) == ("SQL Server 2016", "Vårt eget 2")
    assert unknown(far, ENDS) == ("Vårt eget 2",)
    assert (support_level(far, ENDS, TODAY), levels(far, ENDS, TODAY)[RiskCriterion.L1]) == ((1, 1), (1, 6))
    told = far.model_copy(update={"support_ends": date(2035, 1, 1)})
    assert unknown(told, ENDS) == () and levels(told, ENDS, TODAY)[RiskCriterion.L1] == (1, 1)
    assert RiskCriterion.L1 not in levels(_system(), ENDS, TODAY)


def test_a_guess_counts_for_nothing_before_it_is_confirmed() -> None:
    assert earliest(_system(), ENDS, TODAY) is None
    said = _system(support={"SQL Server 2016": "mssqlserver 13.0-sp3"})
    assert earliest(said, ENDS, TODAY) == date(2026, 7, 14)
    assert support_level(said, ENDS, TODAY) == (6, 6)
    assert [one.technology for one in confirmed(said, ENDS)] == ["SQL Server 2016"]


def test_saying_none_of_these_is_kept_and_asks_no_more() -> None:
    said = _system(support={"SQL Server 2016": ""})
    assert list(unconfirmed(said, ENDS)) == []
    assert confirmed(said, ENDS) == ()


def test_the_earliest_end_counts_and_our_own_day_is_left_alone() -> None:
    said = _system(
        support={"SQL Server 2016": "mssqlserver 16.0"},
        support_ends=date(2028, 1, 1),
        decommission=date(2027, 1, 1),
    )
    assert earliest(said, ENDS, TODAY) == date(2028, 1, 1)
    assert said.decommission == date(2027, 1, 1)


def test_the_confirmation_stands_when_the_list_gets_another_version_of_the_technology() -> None:
    other = _system(support={"SQL Server 2014": "mssqlserver 12.0-sp3"})
    assert confirmed(other, ENDS) == ()


def test_a_row_may_have_ended_on_a_day_nobody_knows_or_have_no_end() -> None:
    row = {"product": "x", "cycle": "1", "eoes": ""}
    ended, open_ = release(row | {"eol": "true"}), release(row | {"eol": "false"})
    assert (ended.is_past(TODAY), open_.is_past(TODAY)) == (True, False)
    with pytest.raises(ValueError, match="month"):
        release(row | {"eol": "2026-13-40"})


def test_extended_support_is_told_and_never_counted() -> None:
    windows = next(one for one in ENDS.releases if one.id == "windows 10-22h2")
    assert (windows.extended, windows.is_past(TODAY)) == (date(2028, 10, 10), True)
