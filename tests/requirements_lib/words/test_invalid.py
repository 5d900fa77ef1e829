"""A wrong field in a file from outside is told in bokmål, with its name."""

from datetime import date
from typing import Any

import pytest
from pydantic import ValidationError

from requirements_lib.domain.library.requirement import Requirement
from requirements_lib.domain.tender.profile import Profile
from requirements_lib.words.invalid import clause, invalid_sentences
from tests.builders import a_requirement


def _told(shape: Any, content: Any) -> tuple[str, ...]:
    with pytest.raises(ValidationError) as fault:
        shape.model_validate(content)
    return invalid_sentences(fault.value)


def test_each_wrong_field_is_named_with_what_is_wrong() -> None:
    content = {
        "titel": "x",
        "starts": "i går",
        "estimated_value": -1,
        "answers": {"records": "kanskje"},
        "need": 3,
    }
    assert _told(Profile, content) == (
        "Feltet «starts» skal være en dato (åååå-mm-dd).",
        "Feltet «estimated_value» skal være større enn 0.",
        "Feltet «need» skal være tekst.",
        "Feltet «answers.records» er ikke blant de lovlige verdiene ('yes', 'no' eller 'unknown').",
        "Feltet «titel» er ikke et kjent felt.",
    )


def test_an_inconsistent_requirement_tells_everything_at_once() -> None:
    content = a_requirement().model_dump() | {"theme": "INT", "version": 2}
    (sentence,) = _told(Requirement, content)
    assert sentence == (
        "Innholdet er ikke i samsvar: id-en hører ikke til temaet; endringsloggen slutter ikke på gjeldende versjon."
    )


def test_content_that_is_no_mapping_is_told() -> None:
    assert _told(Profile, [date(2026, 1, 1)]) == ("Innholdet skal ha felt med navn og verdi.",)


def test_an_unforeseen_type_of_error_is_still_told_in_bokmål() -> None:
    assert clause("noe_nytt", {}) == "er ikke gyldig"
