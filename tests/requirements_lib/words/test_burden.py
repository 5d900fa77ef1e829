"""Hours as people read them, always as an estimate with its span."""

from decimal import Decimal
from typing import Any

from requirements_lib.domain.library.requirement import Kind
from requirements_lib.domain.tender.burden import MINUTES, Effort, burden
from requirements_lib.domain.tender.shortening import Proposal, to_drop
from requirements_lib.words.burden import (
    TASKS,
    caution,
    coefficients,
    headline,
    hours,
    lacking,
    reason,
    rows,
    spared,
    with_span,
)
from tests.builders import DAY, a_requirement

TODAY = {"question": "Virker det i dag?"}


def _proposal(**changes: Any) -> Proposal:
    (found,) = to_drop([a_requirement(today=TODAY, **changes)], DAY)
    return found


def test_one_supplier_and_all_of_them_are_told_with_the_span() -> None:
    found = burden([a_requirement()])
    assert headline(found, 4) == (
        "Å svare på kravene tar anslagsvis 2,5 timer (1–6) for én leverandør. "
        "Med 4 tilbud blir det 9,5 timer (4–24) til sammen."
    ).replace(" timer", "\u00a0timer")
    assert headline(found, 1).endswith("for én leverandør.")


def test_nothing_to_answer_is_said_as_that() -> None:
    assert headline(burden([]), 4) == "Ingen krav skal besvares ennå."


def test_hours_are_rounded_only_where_they_are_shown() -> None:
    shown = {minutes: hours(Decimal(minutes)) for minutes in (0, 1, 30, 60, 105, 599, 629, 630)}
    assert [one.replace("\u00a0", " ") for one in shown.values()] == [
        *("0 timer", "0,5 timer", "0,5 timer", "1 time", "2 timer", "10 timer", "10 timer", "11 timer"),
    ]


def test_a_span_stands_beside_the_likely_hours() -> None:
    effort = Effort(low=Decimal(60), likely=Decimal(120), high=Decimal(900))
    assert with_span(effort) == "2\u00a0timer (1–15)"
    assert with_span(effort.times(100)) == "200\u00a0timer (100–1\u00a0500)"
    assert with_span(Effort(low=Decimal(1), likely=Decimal(2), high=Decimal(5))).endswith(" (0,5)")


def test_it_is_told_how_many_reasons_are_lacking() -> None:
    assert lacking(["ARK-01"]).startswith("Ett absolutt krav mangler begrunnelse: ARK-01. ")
    assert lacking(["ARK-01", "EGN-02"]).startswith(
        "2 absolutte krav mangler begrunnelse: ARK-01 og EGN-02. "
    )


def test_every_task_has_words_and_its_minutes_are_listed() -> None:
    assert set(TASKS) == set(MINUTES)
    assert coefficients()[0] == ("Lese kravet og velge svarkode", "10 (5–20)")
    assert [one[0] for one in rows(burden([a_requirement()]))] == [
        "Lese kravet og velge svarkode",
        "Skrive 100 ord av lengden som er tillatt",
        "Tilpasse svaret til poengskalaen",
        "Forberede og holde en demonstrasjon",
    ]


def test_a_proposal_says_what_it_is_worth_and_what_it_takes() -> None:
    assert reason(_proposal(legal_bases=[], start_set=False)).replace("\u00a0", " ") == (
        "Evalueringskrav med foreslått vekt 2, utenfor startsettet og uten bekreftet hjemmel. "
        "Svaret tar 2,5 timer (1–6) og krever inntil 200 ord og demonstrasjon."
    )


def test_the_duty_remains_when_a_requirement_that_rests_on_law_is_left_out() -> None:
    assert caution([_proposal(legal_bases=[])]) == ""
    assert caution([_proposal()]).startswith("ARK-05 har hjemmel. Plikten er kommunens også uten kravet.")


def test_information_is_not_said_to_take_an_answer() -> None:
    assert "Svaret" not in reason(_proposal(kind=Kind.INFORMATION))


def test_what_is_spared_is_told_for_one_and_for_several() -> None:
    one = _proposal()
    assert spared((one,)).startswith("Uten dette kravet sparer hver leverandør anslagsvis 2,5\u00a0timer")
    assert spared((one, one)).startswith(
        "Uten disse 2 kravene sparer hver leverandør anslagsvis 5\u00a0timer"
    )
