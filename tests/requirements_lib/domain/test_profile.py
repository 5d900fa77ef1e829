"""A profile: named changes give new values, and what is not valid is refused."""

from datetime import datetime
from decimal import Decimal

import pytest

from requirements_lib.domain.edit import Edit
from requirements_lib.domain.outcome import Refusal
from requirements_lib.domain.selection import Override
from requirements_lib.domain.trigger import Answer
from tests.builders import NOON, a_library, a_profile, a_requirement


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


def test_an_edit_is_kept_while_it_differs_and_can_be_undone() -> None:
    requirement = a_library().requirement("ARK-05")
    edit = Edit(requirement="ARK-05", title="Uttrekk")
    edited = a_profile().with_edit(requirement, edit)
    assert edited.edits == (edit,)
    assert edited.with_edit(requirement, Edit(requirement="ARK-05", title=requirement.title)).edits == ()
    assert edited.without_edit("ARK-05").edits == ()


def test_a_requirement_of_ones_own_is_replaced_and_taken_away() -> None:
    own = a_requirement("EGN-01", trigger={"op": "always"})
    newer = own.model_copy(update={"title": "Nyere"})
    profile = a_profile().with_own(own).with_own(newer)
    assert profile.own_requirements == (newer,)
    assert profile.without_own("EGN-01").own_requirements == ()


def test_a_requirement_moves_among_the_chosen_of_its_theme() -> None:
    library = a_library()
    assert [one.id for one in a_profile().moved(library, "ARK-08", -1).chosen(library)] == [
        "ARK-01",
        "ARK-08",
        "ARK-05",
    ]
    first = a_profile().moved(library, "ARK-01", -1)
    assert [one.id for one in first.chosen(library)] == ["ARK-01", "ARK-05", "ARK-08"]
