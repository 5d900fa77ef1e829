"""Ids for systems that come from a list."""

from itertools import islice

from scoring.documents.register_id import ids


def test_every_id_has_twelve_letters_and_is_another() -> None:
    found = [*islice(ids(), 1_500)]
    assert {len(one) for one in found} == {12} and len(set(found)) == len(found)
