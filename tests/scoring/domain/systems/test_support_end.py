"""When support ends: guessed from the name and the version, counted only when somebody has confirmed it."""

from datetime import date

import pytest

from scoring.documents.register_cell import technologies
from scoring.domain.systems.in_use import Technology
from scoring.domain.systems.register_fact import levels, support_level
from scoring.domain.systems.risk import RiskCriterion
from scoring.domain.systems.support_end import (
    confirmed,
    earliest,
    guesses,
    match,
    release,
    unconfirmed,
    unknown,
    unlisted,
)
from scoring.domain.systems.system import System
from scoring.storage.support_ends import load
from tests.scoring.domain.builders import TODAY

ENDS = load()


def _system(**fields: object) -> System:
    technologies = (Technology(name="SQL Server", version="2016"), Technology(name="Vårt eget", version="2"))
    return System.model_validate({"id": "a", "name": "A", "technologies": technologies} | fields)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Windows 10 22H2", "windows 10-22h2"),
        ("Windows 10 Enterprise 22 h2", "windows 10-22h2"),
        ("Windows 10", "windows 10-22h2"),
        ("Windows 10 Pro (64-bit)", "windows 10-22h2"),
        ("Windows 10.0.19045", "windows 10-22h2"),
        ("Windows 10 1809 Education", "windows 10-1809-e"),
        ("Windows 10 Enterprise 1607", "windows 10-1607-e"),
        ("Windows 10 Enterprise LTSC 2019", "windows 10-1809-e-lts"),
        ("Windows 10 IoT Enterprise LTSC 2021", "windows 10-21h2-iot-lts"),
        ("Microsoft Windows 11 Pro 23H2", "windows 11-23h2-w"),
        ("Windows 8.1", "windows 8.1"),
        ("Windows 7 SP1", "windows 7-sp1"),
        ("Windows 7", "windows 7-sp1"),
        ("Windows XP", "windows 5-sp3"),
        ("Windows Server 2016", "windows-server 2016"),
        ("Windows Server 2012 R2 Standard", "windows-server 2012-r2"),
        ("Microsoft Windows Server 2008", "windows-server 2008-sp2"),
        ("Windows Server Datacenter 2019", "windows-server 2019"),
        ("Windows 2016", "windows-server 2016"),
        ("SQL Server 2016", "mssqlserver 13.0-sp3"),
        ("SQL Server 2016 SP2", "mssqlserver 13.0-sp2"),
        ("SQL Server 2016 Standard", "mssqlserver 13.0-sp3"),
        ("MS SQL Server 2012 SP4 Enterprise", "mssqlserver 11.0-sp4"),
        ("SQL Server Standard 2019 CU15", "mssqlserver 15.0"),
        ("MSSQL2017", "mssqlserver 14.0"),
        ("SQL Server 2008 R2", "mssqlserver 10.50-sp3"),
        ("Microsoft SQL Server 2022", "mssqlserver 16.0"),
        ("Oracle 12c R1", "oracle-database 12.1"),
        ("Oracle 11gR2", "oracle-database 11.2"),
        ("Oracle Database 12.1.0.2", "oracle-database 12.1"),
        ("Oracle Database 19c Enterprise Edition", "oracle-database 19"),
        ("Java 8", "eclipse-temurin 8"),
        ("Java 1.8", "eclipse-temurin 8"),
        ("Java 8u202", "eclipse-temurin 8"),
        ("Java 1.8.0_202", "eclipse-temurin 8"),
        ("Java SE 11", "eclipse-temurin 11"),
        ("OpenJDK 17.0.2", "eclipse-temurin 17"),
        ("Microsoft Build of OpenJDK 17", "microsoft-build-of-openjdk 17"),
        ("IE11", "internet-explorer 11"),
        ("Internet Explorer 11", "internet-explorer 11"),
        (".NET 4.8", "dotnetfx 4.8"),
        (".NET Framework 4.7.2", "dotnetfx 4.7.2"),
        (".NET Framework 3.5", "dotnetfx 3.5-sp1"),
        ("PHP 7.4.33", "php 7.4"),
        ("php7.4", "php 7.4"),
        ("PostgreSQL 12.4", "postgresql 12"),
        ("Postgres v15.3", "postgresql 15"),
        ("MariaDB 10.3", "mariadb 10.3"),
        ("Exchange 2016 CU23", "msexchange 2016"),
        ("Exchange Server SE", "msexchange subscription"),
        ("Office Professional Plus 2016", "office 2016"),
        ("Office 2024 LTSC", "office 2024-ltsc"),
        ("Ubuntu Server 20.04 LTS", "ubuntu 20.04"),
        ("Red Hat Enterprise Linux 7.9", "rhel 7"),
        ("RHEL8", "rhel 8"),
        ("SLES 12 SP5", "sles 12.5"),
        ("CentOS Stream 9", "centos-stream 9"),
        ("macOS Ventura", "macos 13"),
        ("AS/400 V7R2", "ibm-i 7.2"),
        ("Docker 20.10", "docker-engine 20.10"),
        ("Spring Boot 2.7.5", "spring-boot 2.7"),
        ("Spring 5.3", "spring-framework 5.3"),
        ("Vue.js 2.6", "vue 2.6"),
        ("Log4j 1.2.17", "log4j 1"),
        ("Keycloak 24.0.5", "keycloak 24.0"),
        ("Jenkins 2.440.1", "jenkins 2.440"),
        ("Splunk Enterprise 9.0", "splunk 9.0"),
        ("Firefox ESR 115", "firefox 115"),
        ("Android 12", "android 12"),
        ("iOS 16.7", "ios 16"),
        ("Elasticsearch 7.17.9", "elasticsearch 7"),
        ("Moodle 4.1", "moodle 4.1"),
    ],
)
def test_what_people_write_leads_to_the_line_it_is(text: str, expected: str) -> None:
    (one,) = technologies(text)
    proposed = match(one, ENDS).proposed
    assert proposed is not None and proposed.id == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Windows 10 1809", ["10-1809-e", "10-1809-w"]),
        ("Windows 11 24H2", ["11-24h2-e", "11-24h2-w"]),
        ("Windows 10 LTSC", ["10-21h2-e-lts", "10-1809-e-lts", "10-1607-e-lts", "10-1507-e-lts"]),
        ("Oracle 12c", ["12.2", "12.1"]),
        ("PHP 7", ["7.4", "7.3", "7.2", "7.1", "7.0"]),
    ],
)
def test_where_the_text_leaves_it_open_nothing_is_proposed_and_the_likely_ones_come_first(
    text: str, expected: list[str]
) -> None:
    (one,) = technologies(text)
    found = match(one, ENDS)
    assert found.proposed is None
    assert [line.cycle for line in found.likely] == [line.cycle for line in found.lines[: len(expected)]]
    assert [line.cycle for line in found.likely] == expected


@pytest.mark.parametrize(
    "text", ["Windows", "Office 365", "Java 7", "Jenkins 2.300", "SQL Server 13.0.5026.0"]
)
def test_a_version_the_list_does_not_have_is_not_guessed_but_may_be_chosen(text: str) -> None:
    (one,) = technologies(text)
    found = match(one, ENDS)
    assert (found.likely, len(found.lines) > 8) == ((), True)


@pytest.mark.parametrize(
    "text",
    [
        *("Windows NT 4", "SQL Server Reporting Services 2016", "Oracle WebLogic 12", "Oracle Linux 8"),
        *("Java EE 8", ".NET 8", ".NET Core 3.1", "Exchange Online", "SharePoint Online", "Microsoft 365"),
        *("CentOS 7", "Spring Security 5", "ActiveMQ Artemis 2.3", "Docker Desktop 4", "Vårt eget 2"),
    ],
)
def test_another_product_with_a_like_name_is_not_taken_for_it(text: str) -> None:
    (one,) = technologies(text)
    assert guesses(one, ENDS) == ()


def test_every_line_of_the_product_may_be_chosen_also_when_one_is_proposed() -> None:
    lines = guesses(Technology(name="Windows", version="10 22H2"), ENDS)
    assert (
        len(lines) == len({one.id for one in lines}) == sum(one.product == "windows" for one in ENDS.releases)
    )


def test_a_line_is_called_what_people_call_it() -> None:
    shown = {
        "windows 10-1809-e": "Windows 10 1809 Enterprise/Education",
        "windows 10-21h2-e-lts": "Windows 10 Enterprise LTSC 2021",
        "windows 7-sp1": "Windows 7 SP1",
        "mssqlserver 13.0-sp2": "Microsoft SQL Server 2016 SP2",
        "mssqlserver 13.0": "Microsoft SQL Server 2016 uten SP",
        "office 2024-ltsc": "Microsoft Office 2024 LTSC",
        "php 7.4": "PHP 7.4",
    }
    assert {one: ENDS.name(ENDS.lines[one]) for one in shown} == shown


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
