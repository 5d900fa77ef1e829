"""A profile: named changes give new values, and what is not valid is refused."""

from datetime import datetime
from decimal import Decimal

import pytest

from requirements_lib.domain.library.edit import Edit
from requirements_lib.domain.library.trigger import Answer
from requirements_lib.domain.outcome import Refusal
from requirements_lib.domain.tender.selection import Override
from tests.builders import NOON, a_library, a_profile, a_requirement, criteria, lots


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


def test_the_first_lot_takes_over_the_criteria_and_the_next_copies_those_before() -> None:
    one = a_profile().with_new_lot("Saksbehandling")
    assert one.criteria_of("D1") == criteria() == one.criteria_of("")
    changed = one.with_criteria("D1", criteria(price="30", quality="70")).with_new_lot("Innsyn")
    assert [lot.label for lot in changed.lots] == ["D1 Saksbehandling", "D2 Innsyn"]
    assert changed.criteria_of("D2") == criteria(price="30", quality="70")
    assert changed.criteria == criteria()


def test_a_lot_changes_alone_and_the_last_one_taken_out_leaves_the_whole() -> None:
    profile = a_profile(lots=lots()).with_lot("D2", name="Åpen post", leaves_out=("ARK-01",))
    assert profile.lots[0] == lots()[0]
    assert (profile.lot("D2").name, profile.lot("D2").leaves_out) == ("Åpen post", ("ARK-01",))
    assert profile.without_lot("D1").without_lot("D2") == a_profile()


def test_a_lot_that_is_not_there_is_refused() -> None:
    with pytest.raises(Refusal) as refused:
        a_profile(lots=lots()).with_lot("D3", name="Ny")
    assert refused.value.code == "unknown_lot"
