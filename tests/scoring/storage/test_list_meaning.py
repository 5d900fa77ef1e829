"""A list is known by its headings in whichever order, and the meaning chosen last counts."""

from scoring.domain.systems.list_meaning import ListMeaning, Meaning
from scoring.storage import list_meaning as storage
from store.engine import Store


def test_the_order_of_the_headings_makes_no_other_list() -> None:
    assert storage.key(["System", "Kode"]) == storage.key(["Kode", "System"]) != storage.key(["System"])


def test_the_last_meaning_of_each_list_comes_back_as_it_was_with_who_chose_it(store: Store) -> None:
    odd = {"<b>«Kode»</b>\x00": Meaning(field="criticality", words={"gul": "medium"})}
    with store.work("kari") as work:
        assert storage.save(work, "a", ListMeaning()) == 1
        assert storage.save(work, "a", ListMeaning(columns=odd)) == 2
    with store.work("per") as work:
        storage.save(work, "b", ListMeaning())
    with store.reading("") as work:
        found = storage.fetch_all(work)
    assert (found["a"].columns, found["a"].number, found["a"].by) == (odd, 2, "kari")
    assert list(found) == ["b", "a"]
