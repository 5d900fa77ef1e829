"""Sentences are long when the reader gets no rest."""

from requirements_lib.domain.language.length import LONGEST, long_sentences
from requirements_lib.domain.language.passage import Passage


def found(text: str) -> list[str]:
    """The counts that are too high."""
    return [one.found for one in long_sentences(Passage(text))]


def test_one_word_too_many_is_found_with_the_count() -> None:
    assert found("Ord " + "ord " * (LONGEST - 1)) == []
    assert found("Kort. Ord " + "ord " * LONGEST) == ["31"]


def test_a_colon_and_a_semicolon_are_rests() -> None:
    half = "ord " * 20
    assert found(f"{half}: {half}; {half}") == []
    assert found(f"{half} {half}") == ["40"]
