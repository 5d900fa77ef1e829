"""A list is taken in whole, by those who may, and comes out again."""

import pytest

from paper.workbook import write
from requirements_lib.domain.outcome import Refusal
from scoring.domain.intake import Standing
from scoring.services import register_list as service
from scoring.services.system import fetch, rate, systems
from store.engine import Store
from tests.scoring.services.test_system import ISAK, KARI, LEIF


def test_a_dry_run_writes_nothing_and_taking_in_writes_once(store: Store) -> None:
    given = service.listed(write("A", ["System", "Eier"], [["A", "Kari"], ["B", "Per"]]))
    assert len(service.dry_run(store, ISAK, given, given.mapping).written) == 2
    assert systems(store, ISAK) == ()
    service.take_in(store, ISAK, given, given.mapping)
    assert [one.system.name for one in systems(store, LEIF)] == ["A", "B"]
    assert service.take_in(store, ISAK, given, given.mapping).written == ()


def test_an_update_keeps_ratings_and_adds_a_version(store: Store) -> None:
    given = service.listed(write("A", ["System"], [["A"]]))
    (entry,) = service.take_in(store, ISAK, given, given.mapping).entries
    rate(store, ISAK, entry.system.id, "ARK-05", 4)
    given = service.listed(write("A", ["System", "Eier"], [["A", "Kari"]]))
    found = service.take_in(store, ISAK, given, given.mapping)
    now = fetch(store, ISAK, entry.system.id)
    assert len(found.of(Standing.CHANGED)) == 1
    assert (now.number, now.system.owner, len(now.ratings)) == (2, "Kari", 1)


def test_others_may_neither_take_in_nor_read(store: Store) -> None:
    given = service.listed(b"System\nA\n")
    with pytest.raises(Refusal, match="not_allowed"):
        service.take_in(store, LEIF, given, given.mapping)
    with pytest.raises(Refusal, match="not_allowed"):
        service.exported(store, KARI)
    assert service.exported(store, LEIF)


@pytest.mark.parametrize(
    ("content", "code"),
    [(b"", "list_empty"), (b"PK\x03\x04x", "list_unreadable"), (b"a" * (50 * 2**20 + 1), "list_too_large")],
)
def test_nonsense_is_refused_in_words(content: bytes, code: str) -> None:
    with pytest.raises(Refusal, match=code):
        service.listed(content)


def test_a_list_without_names_is_refused(store: Store) -> None:
    given = service.listed(b"Farge;Rom\nB;C\n")
    with pytest.raises(Refusal, match="list_without_name"):
        service.dry_run(store, ISAK, given, given.mapping)
