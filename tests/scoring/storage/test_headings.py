"""The headings municipalities use."""

from requirements_lib.domain.double import doubles
from scoring.storage.headings import load


def test_no_heading_means_two_fields() -> None:
    assert doubles(word.casefold() for words in load().values() for word in words) == ()
