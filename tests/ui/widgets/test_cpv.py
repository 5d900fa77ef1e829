"""CPV codes as people write them."""

import pytest

from ui.widgets.cpv import read_codes


@pytest.mark.parametrize(
    "text", ["48311000-1, 72000000", "48311000-1;72000000", "48311000-1 72000000 72000000"]
)
def test_codes_are_read_however_they_are_parted_each_once(text: str) -> None:
    assert read_codes(text) == ("48311000-1", "72000000")


def test_nothing_is_no_code() -> None:
    assert read_codes("  ") == ()


@pytest.mark.parametrize("text", ["4831100", "48311000-1, programvare", "483110001"])
def test_what_is_no_code_is_named(text: str) -> None:
    with pytest.raises(ValueError, match="er ikke en CPV-kode"):
        read_codes(text)
