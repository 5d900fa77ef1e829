"""Nobody's words are written over unseen, and one's own versions simply follow."""

from datetime import UTC, datetime

import pytest

from requirements_lib.domain.outcome import Refusal
from requirements_lib.domain.version import Version, require_unchanged

NOON = datetime(2026, 11, 24, 11, tzinfo=UTC)


def _versions(*written: tuple[str, str], first: int = 1) -> list[Version]:
    return [Version(text=text, number=first + i, by=by, at=NOON) for i, (by, text) in enumerate(written)]


def test_ones_own_versions_follow() -> None:
    require_unchanged(_versions(("jonas", "a"), ("kari", "ab"), ("kari", "abc")), 1, "kari")


def test_a_version_that_left_the_text_alone_is_no_change() -> None:
    require_unchanged(_versions(("kari", "a"), ("jonas", "a")), 1, "kari")


def test_words_of_another_are_refused_with_the_latest_number_to_build_on() -> None:
    versions = _versions(("kari", "a"), ("jonas", "b"), ("kari", "b"), first=4)
    with pytest.raises(Refusal, match="changed_meanwhile") as refused:
        require_unchanged(versions, 4, "kari")
    assert refused.value.facts == {"by": "jonas", "at": NOON, "revision": 6}


def test_from_nothing_seen_the_first_words_of_another_are_a_change() -> None:
    require_unchanged([], 0, "kari")
    with pytest.raises(Refusal, match="changed_meanwhile"):
        require_unchanged(_versions(("jonas", "a")), 0, "kari")
