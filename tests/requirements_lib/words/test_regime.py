"""The regime in sentences: figures, dates, basis and certainty, and «trolig» for what is only probable."""

from datetime import UTC, date, datetime
from decimal import Decimal

import pytest

from requirements_lib.domain.rules.law import LawTable
from requirements_lib.domain.rules.regime import Decision, decide, next_change
from requirements_lib.domain.rules.time_plan import Procedure, TimePlan
from requirements_lib.storage.law import load
from requirements_lib.words import regime as words

NB = "\u00a0"
DAY = date(2026, 10, 12)


@pytest.fixture(scope="module")
def law() -> LawTable:
    """What the product ships."""
    return load()


def decided(law: LawTable, value: str, starts: date = DAY) -> Decision:
    """The decision, which must be there."""
    found = decide(Decimal(value), starts, law)
    assert found is not None
    return found


def test_the_sentence_names_value_day_rules_limit_and_certainty(law: LawTable) -> None:
    assert words.sentence(decided(law, "4000000")) == (
        f"Verdien er 4{NB}000{NB}000{NB}kr og oppstart 12.10.2026: anskaffelsesloven og anskaffelsesforskriften "
        f"del I og III gjelder. Den er lik eller over 2{NB}500{NB}000{NB}kr, som er EØS-terskelverdien fra 21.04.2026 "
        "(anskaffelsesforskriften § 5-3 første ledd bokstav b, bekreftet)."
    )


def test_between_two_limits_both_are_told(law: LawTable) -> None:
    told = words.sentence(decided(law, "1600000"))
    assert f"Den er minst 1{NB}300{NB}000{NB}kr, som er nasjonal terskelverdi (" in told
    assert f"Den er under 2{NB}500{NB}000{NB}kr, som er EØS-terskelverdien fra 21.04.2026 (" in told


@pytest.mark.parametrize(
    ("value", "starts", "applies"),
    [
        ("400000", DAY, "anskaffelsesloven gjelder ikke"),
        ("700000", DAY, "anskaffelsesloven og anskaffelsesforskriften del I gjelder"),
        ("1600000", DAY, "anskaffelsesloven og anskaffelsesforskriften del I og II gjelder"),
        (
            "2300000",
            date(2026, 4, 20),
            "anskaffelsesloven og anskaffelsesforskriften del I og III gjelder trolig",
        ),
        ("2500000", DAY, "anskaffelsesloven og anskaffelsesforskriften del I og III gjelder trolig"),
    ],
)
def test_what_is_only_probable_is_never_told_as_certain(
    law: LawTable, value: str, starts: date, applies: str
) -> None:
    assert words.applies(decided(law, value, starts)) == applies


def test_the_table_says_when_the_start_of_a_value_is_not_known(law: LawTable) -> None:
    rows = words.limit_rows(decided(law, "2000000", date(2026, 4, 20)))
    assert [row[2] for row in rows] == ["minst fra 21.03.2024", "minst fra 21.03.2024 til 20.04.2026"]
    assert rows[1][4:] == ("NO-FOA-32", "sannsynlig")


def test_a_change_ahead_and_a_change_passed_are_told(law: LawTable) -> None:
    before = decided(law, "400000", date(2026, 6, 15))
    then = next_change(before, law)
    assert then is not None
    assert words.ahead(then) == (
        "Starter dere 01.07.2026 eller senere, gjelder andre regler: anskaffelsesloven gjelder ikke."
    )
    assert words.moved(before, then).endswith(
        "Før: anskaffelsesloven og anskaffelsesforskriften del I gjelder. Nå: anskaffelsesloven gjelder ikke."
    )
    assert words.late(then).startswith("Datoen er passert. Kunngjør dere 01.07.2026, gjelder andre regler: ")


def test_a_procedure_is_called_what_its_part_calls_it(law: LawTable) -> None:
    named = [
        words.procedure_name(Procedure.OPEN, decided(law, value).regime)
        for value in ("700000", "1600000", "4000000")
    ]
    assert named == ["åpen konkurranse", "åpen tilbudskonkurranse", "åpen anbudskonkurranse"]
    assert words.procedure_name(Procedure.NEGOTIATED, None) == "konkurranse med forhandling"


@pytest.mark.parametrize(
    ("value", "procedure", "begins"),
    [
        ("4000000", Procedure.OPEN, "Minstefristen er 30 dager for tilbud (anskaffelsesforskriften § 20-2"),
        ("4000000", Procedure.NEGOTIATED, "Minstefristen er 30 dager for forespørsler om å delta ("),
        ("4000000", Procedure.DIALOGUE, "Minstefristen er 30 dager for forespørsler om å delta ("),
        ("4000000", None, "Velg prosedyre"),
        ("1600000", None, "Del II har ingen minstefrist i dager."),
        ("700000", Procedure.OPEN, ""),
    ],
)
def test_the_minimum_deadline_is_told_by_part_and_procedure(
    law: LawTable, value: str, procedure: Procedure | None, begins: str
) -> None:
    told = words.earliest_deadline(TimePlan(starts=DAY, procedure=procedure), decided(law, value), law)
    assert told.startswith(begins)
    assert bool(told) is bool(begins)


def test_how_long_bids_bind_is_told_when_there_is_a_deadline(law: LawTable) -> None:
    plan = TimePlan(starts=DAY, bid_deadline=datetime(2026, 11, 16, 11, tzinfo=UTC))
    assert "til 16.12.2026" in words.binding(plan, decided(law, "4000000"), law)
    assert words.binding(TimePlan(), None, law) == ""


def test_an_amount_keeps_its_decimals() -> None:
    assert words.kroner(Decimal("499999.99")) == f"499{NB}999,99{NB}kr"
    assert words.kroner(Decimal("1300000.00")) == f"1{NB}300{NB}000{NB}kr"
