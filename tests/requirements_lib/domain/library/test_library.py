"""Checks across the files of a library, all at once."""

import pytest

from requirements_lib.domain.library.library import check
from requirements_lib.domain.library.requirement import Kind
from requirements_lib.domain.outcome import Refusal
from tests.builders import a_library, a_requirement


def test_a_sound_library_has_no_findings() -> None:
    assert check(a_library()) == ()


def test_dangling_references_duplicates_and_too_many_absolute_are_all_told() -> None:
    broken = a_requirement(
        "ARK-01", kind=Kind.ABSOLUTE, related=["ARK-99"], trigger={"op": "is", "question": "moon"}
    )
    stranger = a_requirement("INT-01")
    findings = {(one.code, one.subject) for one in check(a_library(broken, broken, stranger))}
    assert findings == {
        ("library_duplicate_id", "ARK-01"),
        ("library_unknown_related", "ARK-01"),
        ("library_unknown_question", "ARK-01"),
        ("library_unknown_theme", "INT-01"),
        ("library_unused_question", "journal"),
        ("library_too_many_absolute", "ARK"),
    }


def test_exactly_a_third_absolute_is_allowed() -> None:
    absolute = a_requirement("ARK-01", kind=Kind.ABSOLUTE, trigger={"op": "is", "question": "journal"})
    assert check(a_library(absolute, a_requirement("ARK-02"), a_requirement("ARK-03"))) == ()


def test_asking_for_what_is_not_there_is_refused() -> None:
    with pytest.raises(Refusal, match="unknown_requirement"):
        a_library().requirement("ARK-77")
    with pytest.raises(Refusal, match="unknown_question"):
        a_library().question("moon")
