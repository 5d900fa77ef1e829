"""How an event is sealed."""

from datetime import UTC, datetime
from hashlib import sha256

import pytest

from store import chain

NOON = datetime(2026, 11, 2, 12, 0, 0, 120, tzinfo=UTC)


def test_the_seal_can_be_redone_from_its_description_alone() -> None:
    event = chain.follow(chain.START, NOON, "p-1", "published", "tender/7", "d1")
    lines = "1\n2026-11-02T12:00:00.000120+00:00\np-1\npublished\ntender/7\nd1\n" + "0" * 64
    assert event.hash == sha256(lines.encode()).hexdigest()


def test_the_digest_covers_salt_and_content() -> None:
    assert chain.digest("salt", "æ") == sha256("saltæ".encode()).hexdigest()


def test_an_event_follows_the_one_before() -> None:
    first = chain.follow(chain.START, NOON, "p-1", "opened", "tender/7", "d1")
    second = chain.follow(chain.Head(1, first.hash), NOON, "p-2", "closed", "tender/7", "d2")
    assert chain.follows(second, chain.Head(1, first.hash))
    assert not chain.follows(second, chain.START)


def test_an_event_that_skips_a_number_does_not_follow() -> None:
    first = chain.follow(chain.START, NOON, "p-1", "opened", "tender/7", "d1")
    third = chain.follow(chain.Head(2, first.hash), NOON, "p-2", "closed", "tender/7", "d2")
    assert not chain.follows(third, chain.Head(1, first.hash))


@pytest.mark.parametrize("field", ["actor", "verb", "subject"])
def test_a_line_feed_in_a_field_is_refused(field: str) -> None:
    fields = {"actor": "p-1", "verb": "opened", "subject": "tender/7", field: "two\nlines"}
    with pytest.raises(ValueError, match="two"):
        chain.follow(chain.START, NOON, digest="d1", **fields)
