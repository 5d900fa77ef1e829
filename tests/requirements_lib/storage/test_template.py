"""Templates as rows, on both engines: every file is kept byte for byte, the latest counts."""

import hashlib

import pytest

from requirements_lib.storage import template as storage
from store.engine import Store
from store.outcome import Stale

FILE = bytes(range(256)) * 40


def test_there_is_none_until_one_is_saved(store: Store) -> None:
    with store.reading("p-kari") as work:
        assert storage.current(work) is None
        assert storage.content(work) is None


def test_a_file_comes_back_as_it_was_with_who_and_when(store: Store) -> None:
    with store.work("p-kari") as work:
        digest = storage.save(work, "brevmal.docx", FILE, 0)
    with store.reading("p-kari") as work:
        now = storage.current(work)
        assert storage.content(work) == FILE
    assert digest == hashlib.sha256(FILE).hexdigest()
    assert now is not None
    assert (now.name, now.digest, now.by, now.revision) == ("brevmal.docx", digest, "p-kari", 1)


def test_no_file_is_the_house_style_again_and_the_old_one_is_kept(store: Store) -> None:
    with store.work("p-kari") as work:
        storage.save(work, "brevmal.docx", FILE, 0)
        storage.save(work, "", None, 1)
    with store.reading("p-kari") as work:
        now = storage.current(work)
        assert storage.content(work) is None
    assert now is not None
    assert (now.is_own, now.digest, now.revision) == (False, "", 2)


def test_two_who_replace_it_at_once_are_told(store: Store) -> None:
    with store.work("p-kari") as work:
        storage.save(work, "a.docx", FILE, 0)
    with pytest.raises(Stale), store.work("p-amina") as work:
        storage.save(work, "b.docx", FILE, 0)
