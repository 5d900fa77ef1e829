"""A requirement worded differently in one procurement, and what differs."""

from decimal import Decimal

import pytest

from requirements_lib.domain.library.edit import Difference, Edit
from requirements_lib.domain.library.requirement import Kind, Rubric
from tests.builders import a_requirement

HOURS = {"frist_timer": {"label": "Frist", "unit": "timer", "default": 24, "minimum": 1, "maximum": 72}}


def test_only_what_is_given_changes() -> None:
    before = a_requirement()
    after = Edit(requirement="ARK-05", text="Leverandøren bør vise uttrekket.").applied_to(before)
    assert after == before.model_copy(update={"text": "Leverandøren bør vise uttrekket."})


def test_the_difference_shows_each_changed_field_before_and_after() -> None:
    before = a_requirement()
    anchors = before.rubric.model_copy(update={"at_10": "Vist to ganger."})
    edit = Edit(requirement="ARK-05", title=before.title, weight=Decimal(5), rubric=anchors)
    assert edit.differences(before) == (
        Difference(field="rubric", library="Vist og prøvd av kommunen.", here="Vist to ganger."),
        Difference(field="weight", library="2", here="5"),
    )


def test_a_number_no_text_mentions_any_more_is_left_out() -> None:
    before = a_requirement(text="Innen {frist_timer} timer.", parameters=HOURS)
    assert Edit(requirement="ARK-05", text="Innen tre døgn.").applied_to(before).parameters == {}


def test_a_text_that_names_an_unknown_number_is_no_requirement() -> None:
    with pytest.raises(ValueError, match="parameters_differ_from_text"):
        Edit(requirement="ARK-05", text="Innen {timer} timer.").applied_to(a_requirement())


def test_what_is_no_longer_absolute_earns_no_points_above_a_floor() -> None:
    before = a_requirement(kind=Kind.ABSOLUTE, exceeding_earns_points=True)
    after = Edit(requirement="ARK-05", kind=Kind.EVALUATED).applied_to(before)
    assert (after.kind, after.exceeding_earns_points) == (Kind.EVALUATED, False)


def test_a_rubric_is_replaced_whole() -> None:
    rubric = Rubric(at_0="Ingen.", at_5="Noen.", at_10="Alle.")
    assert Edit(requirement="ARK-05", rubric=rubric).applied_to(a_requirement()).rubric == rubric


def test_a_change_of_kind_is_shown_as_the_one_difference_it_is() -> None:
    before = a_requirement(kind=Kind.ABSOLUTE, exceeding_earns_points=True)
    (found,) = Edit(requirement="ARK-05", kind=Kind.EVALUATED).differences(before)
    assert (found.field, found.library, found.here) == ("kind", "absolute", "evaluated")
