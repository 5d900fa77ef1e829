"""The number a supplier is known by."""

import pytest

from ui.widgets.bids.registration import is_organisation_number


def test_nine_digits_have_the_form_of_an_organisation_number() -> None:
    assert is_organisation_number("974760673")


@pytest.mark.parametrize("text", ["", "97476067", "9747606733", "NO9747606", "97476067³", "974 760 6"])
def test_anything_else_has_not(text: str) -> None:
    assert not is_organisation_number(text)
