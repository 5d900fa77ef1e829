"""The fields of a requirement in words."""

from datetime import date
from decimal import Decimal
from typing import Any

import pytest
from pydantic import ValidationError

from requirements_lib.domain.library.edit import Edit
from requirements_lib.domain.library.own_requirement import made
from requirements_lib.domain.library.requirement import Kind, Rubric
from requirements_lib.words.requirement import FIELDS, Told, differences, wrong
from tests.builders import a_requirement

HOURS = {"frist": {"label": "Frist", "unit": "timer", "default": 24, "minimum": 1, "maximum": 72}}
TIMED = a_requirement(text="Varsle innen {frist} timer.", parameters=HOURS)


def _wrong(**changes: Any) -> dict[str, str]:
    kept = {name.partition(".")[0] for name in FIELDS}
    body = {name: value for name, value in a_requirement().model_dump().items() if name in kept}
    with pytest.raises(ValidationError) as fault:
        made(body | changes, date(2026, 11, 25), "Laget.")
    return wrong(fault.value)


def test_each_wrong_field_has_a_sentence_that_begins_with_its_name() -> None:
    reply = {"describe": "", "max_words": 5}
    assert _wrong(title="", weight="mye", reply=reply) == {
        "title": "Tittel: Fyll ut feltet.",
        "reply.describe": "Det leverandøren skal svare: Fyll ut feltet.",
        "reply.max_words": "Høyst antall ord i svaret: Skal være minst 20.",
        "weight": "Vekt: Skal være et tall.",
    }


def test_an_empty_field_in_a_list_is_told_once_and_by_its_own_name() -> None:
    evidence = {**a_requirement().evidence[0].model_dump(), "what": " "}
    assert _wrong(evidence=[evidence]) == {"evidence.0.what": "Det som skal vises: Fyll ut feltet."}


def test_a_number_the_requirement_does_not_have_is_told_at_the_text() -> None:
    assert "krøllparenteser" in _wrong(text="Innen {timer} timer.")["text"]


def test_what_differs_is_told_in_words_with_the_numbers_last() -> None:
    anchors = Rubric(at_0="Ikke vist.", at_5="Vist på bestilling.", at_10="Vist to ganger.")
    edit = Edit(
        requirement="ARK-05",
        text="Varsle kommunen innen {frist} timer.",
        kind=Kind.ABSOLUTE,
        weight=Decimal("2.5"),
        rubric=anchors,
    )
    assert differences(edit, TIMED, {"frist": 4}) == (
        Told("Krav", "Varsle innen 4 timer.", "Varsle kommunen innen 4 timer."),
        Told("Type", "Evalueringskrav", "Absolutt krav"),
        Told("Poengskala, 10 poeng", "Vist og prøvd av kommunen.", "Vist to ganger."),
        Told("Vekt", "2", "2,5"),
        Told("Frist", "24 timer", "4 timer"),
    )


def test_what_is_as_in_the_library_differs_in_nothing() -> None:
    assert differences(None, TIMED, {"frist": 24}) == ()


def test_a_number_nobody_knows_is_shown_as_it_was_written() -> None:
    (told,) = differences(Edit(requirement="ARK-05", text="Innen {dager} dager."), TIMED, {})
    assert told == Told("Krav", "Varsle innen 24 timer.", "Innen {dager} dager.")
