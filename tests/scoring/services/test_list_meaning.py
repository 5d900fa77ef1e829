"""What a list means is remembered for the municipality when it is taken in, for those who may take lists in."""

import json

import pytest

from paper.workbook import write
from requirements_lib.domain.outcome import Refusal
from scoring.documents.register_list import Listed
from scoring.domain.systems.list_meaning import ListMeaning, Meaning
from scoring.services import list_meaning as service
from scoring.services import register_list
from scoring.storage import list_meaning as storage
from store.engine import Store
from store.event import told
from tests.scoring.services.test_system import ISAK, LEIF

MAPPING = {"System": "name", "Klasse": "criticality"}
WORDS = {"criticality": {"gul": "medium"}}


def _quarter(*classes: str) -> Listed:
    return register_list.listed(write("A", ["System", "Klasse"], [["A", one] for one in classes]))


def _events(store: Store) -> int:
    with store.reading("") as work:
        return len(told(work, [f"list_meaning/{storage.key(MAPPING)}"], [service.CHOSEN]))


def test_a_list_that_comes_again_is_recalled_with_who_and_when_and_only_a_change_is_kept_anew(
    store: Store,
) -> None:
    assert service.recalled(store, ISAK, _quarter("Gul")) == ()
    register_list.take_in(store, ISAK, _quarter("Gul"), MAPPING, WORDS)
    (one,) = service.recalled(store, ISAK, _quarter("Rød"))
    assert one.columns["Klasse"] == Meaning(field="criticality", words={"gul": "medium"})
    assert (one.by, one.is_same_list, one.at is not None) == (ISAK.id, True, True)
    register_list.take_in(store, ISAK, _quarter("Gul"), MAPPING, WORDS)
    assert _events(store) == 1
    register_list.take_in(store, ISAK, _quarter("Gul"), MAPPING | {"Klasse": "purpose"})
    (one,) = service.recalled(store, ISAK, _quarter("Gul"))
    assert (one.columns["Klasse"].field, _events(store)) == ("purpose", 2)


def test_only_those_who_may_take_lists_in_are_told(store: Store) -> None:
    with pytest.raises(Refusal, match="not_allowed"):
        service.recalled(store, LEIF, _quarter("Gul"))


def test_a_field_or_an_answer_there_is_not_any_more_is_not_recalled(store: Store) -> None:
    columns = {"System": Meaning(field="gone"), "Klasse": Meaning(field="criticality", words={"x": "gone"})}
    with store.work(ISAK.id) as work:
        storage.save(work, storage.key(MAPPING), ListMeaning(columns=columns))
    (one,) = service.recalled(store, ISAK, _quarter("Gul"))
    assert one.columns == {"Klasse": Meaning(field="criticality")}


def test_what_is_chosen_comes_as_a_file() -> None:
    found = json.loads(service.as_file(_quarter("Gul"), MAPPING, WORDS))
    assert found == {"System": "Navn", "Klasse": {"felt": "Kritikalitet", "ord": {"gul": "Middels"}}}
