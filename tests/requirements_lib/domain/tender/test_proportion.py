"""A tender that asks more than its size can bear is told so."""

from datetime import date
from decimal import Decimal

from requirements_lib.domain.library.requirement import Kind, Requirement
from requirements_lib.domain.outcome import Severity
from requirements_lib.domain.rules.regime import Decision, decide
from requirements_lib.domain.tender.proportion import (
    MOST_ABSOLUTE,
    check_absolute,
    need_reasons,
    proportionate,
    rows,
)
from requirements_lib.storage import law
from requirements_lib.words.outcome import finding_sentence
from tests.builders import a_requirement

STARTS = date(2026, 11, 27)


def many(number: int, kind: Kind = Kind.EVALUATED) -> tuple[Requirement, ...]:
    return tuple(a_requirement(f"ARK-{place:02}", kind=kind) for place in range(1, number + 1))


def worth(value: int) -> Decision | None:
    return decide(Decimal(value), STARTS, law.load())


def test_fifteen_absolute_requirements_need_no_reason() -> None:
    assert not need_reasons(many(MOST_ABSOLUTE, Kind.ABSOLUTE))
    assert not list(check_absolute(many(MOST_ABSOLUTE, Kind.ABSOLUTE), {}))


def test_each_of_more_than_fifteen_needs_one() -> None:
    chosen = many(16, Kind.ABSOLUTE)
    reasons = {"ARK-01": "Uten dette stanser saksbehandlingen.", "ARK-02": "  "}
    found = list(check_absolute(chosen, reasons))
    assert [one.subject for one in found] == [one.id for one in chosen[1:]]
    assert {one.severity for one in found} == {Severity.ERROR}
    assert finding_sentence(found[0]).startswith("ARK-02: anskaffelsen har 16 absolutte krav.")


def test_others_than_the_absolute_ones_do_not_count() -> None:
    assert not list(check_absolute((*many(15, Kind.ABSOLUTE), *many(5)), {}))


def test_a_long_table_below_the_national_threshold_is_warned_about() -> None:
    (found,) = proportionate(many(16), worth(700_000))
    assert found.severity is Severity.WARNING
    assert finding_sentence(found).startswith("Leverandørene skal besvare 16 krav.")
    assert list(proportionate(many(16), worth(90_000)))


def test_it_is_not_from_the_threshold_on_nor_while_the_rules_are_unknown() -> None:
    assert not list(proportionate(many(16), worth(1_300_000)))
    assert not list(proportionate(many(16), None))
    assert not list(proportionate(many(15), worth(700_000)))


def test_information_is_no_row_to_answer() -> None:
    assert rows((*many(15), *many(3, Kind.INFORMATION))) == 15
