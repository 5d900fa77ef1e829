"""What a field is called in a tag and in a bookmark leads back to the same field."""

from itertools import product

import pytest

from requirements_lib.documents.form_field import (
    FRONT_LABELS,
    Field,
    FrontField,
    bookmark,
    front_of_label,
    front_of_tag,
    of_bookmark,
    of_tag,
    tag,
)

IDS = ("ARK-05", "ÅPEN-12", "UU-123")


@pytest.mark.parametrize(("requirement", "field"), list(product(IDS, Field)))
def test_tag_and_bookmark_lead_back(requirement: str, field: Field) -> None:
    assert of_tag(tag(requirement, field)) == (requirement, field)
    assert of_bookmark(bookmark(requirement, field)) == (requirement, field)


@pytest.mark.parametrize("requirement", IDS)
def test_the_bookmark_around_the_id_names_no_field(requirement: str) -> None:
    assert of_bookmark(bookmark(requirement)) == (requirement, None)


@pytest.mark.parametrize("text", ["", "ARK-05", "ARK-05|", "ARK-05|price", "form|supplier"])
def test_what_is_not_ours_is_no_tag(text: str) -> None:
    assert of_tag(text) is None


@pytest.mark.parametrize("text", ["_GoBack", "krav_", "krav_ARK_05_price", "krav_ARK_5", "_Toc000001"])
def test_what_is_not_ours_is_no_bookmark(text: str) -> None:
    assert of_bookmark(text) is None


def test_front_fields_are_known_by_tag_and_by_label() -> None:
    assert front_of_tag("form|deviation|2") is FrontField.DEVIATION
    assert front_of_tag("ARK-05|deviation") is None
    assert front_of_label("Avvik 12") is FrontField.DEVIATION
    assert front_of_label("Avviket") is None
    assert {front_of_label(label) for label in FRONT_LABELS.values()} == set(FrontField)
