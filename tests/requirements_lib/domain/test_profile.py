"""A profile: named changes give new values, and what is not valid is refused."""

from datetime import datetime
from decimal import Decimal

import pytest

from requirements_lib.domain.outcome import Refusal
from requirements_lib.domain.selection import Override
from requirements_lib.domain.trigger import Answer
from tests.builders import NOON, a_profile, a_requirement


def test_named_changes_give_new_values() -> None:
    before = a_profile(answers={})
    after = before.with_answer("records", Answer.YES)
    assert (before.answers, after.answers) == ({}, {"records": Answer.YES})


def test_a_new_override_replaces_the_old_one_and_can_be_undone() -> None:
    out = Override(requirement="ARK-05", include=False, reason="Unødvendig")
    again = out.model_copy(update={"reason": "Dekkes av annet"})
    profile = a_profile().with_override(out).with_override(again)
    assert profile.overrides == (again,)
    assert profile.without_override("ARK-05").overrides == ()


def test_a_number_outside_its_bounds_is_refused() -> None:
    hours = {"frist_timer": {"label": "Frist", "unit": "timer", "default": 24, "minimum": 1, "maximum": 72}}
    requirement = a_requirement(text="Innen {frist_timer} timer.", parameters=hours)
    assert a_profile().with_parameter(requirement, "frist_timer", 72).parameters == {
        "ARK-05": {"frist_timer": 72}
    }
    with pytest.raises(Refusal, match="parameter_out_of_bounds"):
        a_profile().with_parameter(requirement, "frist_timer", 73)


def test_changed_fields_are_validated() -> None:
    with pytest.raises(ValueError, match="estimated_value"):
        a_profile().with_fields(estimated_value=Decimal(-1))
    later = NOON.replace(month=12)
    assert a_profile().with_fields(bid_deadline=later).bid_deadline == later


def test_a_deadline_says_in_which_time_zone() -> None:
    with pytest.raises(ValueError, match="timezone_aware"):
        a_profile(bid_deadline=datetime(2026, 12, 1, 12))
