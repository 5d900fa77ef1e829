"""A requirement refuses to be inconsistent, and words its texts with the chosen numbers."""

from typing import Any

import pytest
from pydantic import ValidationError

from requirements_lib.domain.library.requirement import Kind
from tests.builders import a_requirement

HOURS = {"frist_timer": {"label": "Frist", "unit": "timer", "default": 24, "minimum": 1, "maximum": 72}}


def _worded(**changes: Any) -> Any:
    return a_requirement(
        text="Leverandøren skal varsle innen {frist_timer} timer.", parameters=HOURS, **changes
    )


def test_the_default_number_is_put_into_the_text() -> None:
    assert _worded().worded(_worded().text) == "Leverandøren skal varsle innen 24 timer."


def test_a_chosen_number_replaces_the_default() -> None:
    assert _worded().worded(_worded().text, {"frist_timer": 4}).endswith("innen 4 timer.")


def test_a_parameter_that_the_text_does_not_use_is_refused() -> None:
    with pytest.raises(ValidationError, match="parameters_differ_from_text"):
        a_requirement(parameters=HOURS)


def test_a_number_the_text_uses_must_be_declared() -> None:
    with pytest.raises(ValidationError, match="parameters_differ_from_text"):
        a_requirement(text="Innen {frist} timer.")


def test_a_default_outside_its_bounds_is_refused() -> None:
    wrong = {"frist_timer": HOURS["frist_timer"] | {"default": 100}}
    with pytest.raises(ValidationError, match="out of bounds"):
        a_requirement(text="Innen {frist_timer} timer.", parameters=wrong)


def test_the_id_belongs_to_the_theme() -> None:
    with pytest.raises(ValidationError, match="id_outside_theme"):
        a_requirement("ARK-05", theme="INT")


def test_the_change_log_ends_on_the_current_version() -> None:
    with pytest.raises(ValidationError, match="change_log_not_current"):
        a_requirement(version=2)


def test_only_an_absolute_requirement_can_earn_points_above_the_floor() -> None:
    assert a_requirement(kind=Kind.ABSOLUTE, exceeding_earns_points=True).is_scored
    with pytest.raises(ValidationError, match="points_above_floor"):
        a_requirement(exceeding_earns_points=True)


def test_an_absolute_requirement_is_not_scored_silently() -> None:
    assert not a_requirement(kind=Kind.ABSOLUTE).is_scored


def test_every_problem_is_told_at_once() -> None:
    with pytest.raises(ValidationError, match=r"id_outside_theme.*parameters_differ.*change_log"):
        a_requirement("ARK-05", theme="INT", version=2, parameters=HOURS)


def test_written_to_a_file_its_sets_are_in_order() -> None:
    assert a_requirement().model_dump(mode="json")["delivery_models"] == ["cloud", "on_premises"]


def test_an_unknown_field_is_refused() -> None:
    with pytest.raises(ValidationError, match="colour"):
        a_requirement(colour="red")
