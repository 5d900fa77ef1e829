"""What people write in cells."""

from datetime import date, datetime
from decimal import Decimal
from typing import Any

import pytest

from scoring.documents.register_cell import READERS, shown, written
from scoring.domain.systems.in_use import LifeCycle, Technology
from scoring.domain.systems.plan import Disposal, Milestone


@pytest.mark.parametrize(
    ("kind", "cell", "value"),
    [
        ("day", datetime(2027, 1, 2), date(2027, 1, 2)),
        ("day", "2.1.27", date(2027, 1, 2)),
        ("day", "02/01/2027", date(2027, 1, 2)),
        ("day", "2027-01-02 00:00:00", date(2027, 1, 2)),
        ("day", 46389.0, date(2027, 1, 2)),
        ("day", "46389", date(2027, 1, 2)),
        ("months", "6 mnd", 6),
        ("months", 3.0, 3),
        ("months", "1 år", 12),
        ("months", "3 mndr", 3),
        ("months", "Seks måneder", 6),
        ("months", "ett år", 12),
        ("options", "12, 12", (12, 12)),
        ("options", "1 år + 1 år", (12, 12)),
        ("options", "1+1 år", (12, 12)),
        ("options", "to ganger ett år", (12, 12)),
        ("options", "3 mnd", (3,)),
        ("options", "Nei", ()),
        ("options", 0, ()),
        ("options", "Ingen opsjoner.", ()),
        ("amount", 1234.5, Decimal("1234.5")),
        ("amount", "kr 1 250 000,-", Decimal(1_250_000)),
        ("amount", 400, Decimal(400)),
        ("once", "ca. 1,2 mill", Decimal(1_200_000)),
        ("answer", "JA", "yes"),
        ("answer", True, "yes"),
        ("answer", 0.0, "no"),
        ("answer", "Vet ikke", "unknown"),
        ("criticality", "Kritisk", "high"),
        ("delivery_model", "SaaS", "cloud"),
        ("life_cycle", "I drift", LifeCycle.IN_USE),
        ("lines", "A; B\nC", ("A", "B", "C")),
        ("technologies", ".NET 4.8", (Technology(name=".NET", version="4.8"),)),
        ("technologies", "Windows Server 2012 R2", (Technology(name="Windows Server", version="2012 R2"),)),
        ("months", "tre mnd.", 3),
    ],
)
def test_what_people_write_is_understood(kind: str, cell: Any, value: object) -> None:
    assert READERS[kind](cell) == value


@pytest.mark.parametrize(
    ("kind", "cell"),
    [
        ("day", 2027),
        ("day", "des 2027"),
        ("day", "31.02.2027"),
        ("day", "0"),
        ("months", "tre"),
        ("options", "12, kanskje"),
        ("options", "1+1"),
        ("options", "2"),
        ("amount", "1.2"),
        ("once", "400 000 kr/år"),
        ("amount", "-5"),
        ("amount", True),
        ("answer", "kanskje"),
        ("criticality", "2"),
        ("amount", -500.0),
        ("amount", 1e15),
        ("delivery_model", "Ekstern drift"),
    ],
)
def test_what_may_mean_two_things_or_nothing_is_not_guessed(kind: str, cell: Any) -> None:
    with pytest.raises(ValueError):
        READERS[kind](cell)


def test_what_databases_and_documents_cannot_hold_is_left_out_of_a_text() -> None:
    assert READERS["text"](" Visma\ufffe\x07 P\uffff ") == "Visma P"


def test_a_value_is_written_as_it_is_read() -> None:
    java = (Technology(name="Java", version="8"),)
    assert READERS["technologies"](str(written(java, "technologies"))) == java
    assert (shown(3.0), shown(None), shown(True)) == ("3", "", "Ja")
    assert shown(Decimal("1250000.50")) == "1\u00a0250\u00a0000,5"


@pytest.mark.parametrize(
    ("line", "milestone"),
    [
        (
            "01.02.2027 Kravene er klare (gjort)",
            Milestone(name="Kravene er klare", on=date(2027, 2, 1), done=True),
        ),
        ("2027-09-01 Data er flyttet", Milestone(name="Data er flyttet", on=date(2027, 9, 1))),
        ("Avtalen er sagt opp", Milestone(name="Avtalen er sagt opp")),
        ("01.02.2027", Milestone(name="01.02.2027")),
    ],
)
def test_a_milestone_has_a_day_a_name_and_perhaps_a_mark(line: str, milestone: Milestone) -> None:
    assert READERS["milestones"](line) == (milestone,)
    again = str(written((milestone,), "milestones"))
    assert READERS["options"](str(written((3, 12), "options"))) == (3, 12)
    assert READERS["milestones"](again) == (milestone,)


def test_what_becomes_of_the_old_system_is_read_in_the_words_people_use() -> None:
    assert READERS["disposal"]("migreres") is Disposal.MIGRATE
    assert READERS["disposal"](str(written(Disposal.READ_ONLY, "disposal"))) is Disposal.READ_ONLY
