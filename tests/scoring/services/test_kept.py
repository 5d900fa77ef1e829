"""A committee whose work is copied stands as the one that did it."""

from scoring.services import result
from store import event
from store.engine import Store, open_store
from tests.scoring.services import committee
from tests.scoring.services.committee import KARI


def in_memory() -> Store:
    """A store of a committee's own."""
    return open_store("duckdb:///:memory:")


def test_what_was_done_once_stands_in_the_next_store_and_the_chain_holds_there_too() -> None:
    first, second = in_memory(), in_memory()
    done, copied = committee.locked(first), committee.locked(second)
    assert copied.store is second
    assert (copied.id, copied.bids, copied.tender) == (done.id, done.bids, done.tender)
    for store in (first, second):
        result.make_ranking(store, KARI, done.id)
        with store.reading("tests") as work:
            assert event.verify(work) is None
    assert result.ranked(first, KARI, done.id).ranking == result.ranked(second, KARI, done.id).ranking


def test_a_second_case_in_the_same_store_is_a_case_of_its_own() -> None:
    store = in_memory()
    assert committee.published(store).id != committee.published(store).id
