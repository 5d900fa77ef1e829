"""A list is taken in whole, by those who may, and comes out again."""

import pytest

from paper.sheet import read
from paper.workbook import write
from requirements_lib.domain.outcome import Refusal
from scoring.domain.systems.intake import Standing
from scoring.services import register_list as service
from scoring.services import whole_register
from scoring.services.system import fetch, rate, register, set_fields, systems
from store.engine import Store
from tests.scoring.services.test_system import ISAK, KARI, LEIF


def test_a_dry_run_writes_nothing_and_taking_in_writes_once(store: Store) -> None:
    given = service.listed(write("A", ["System", "Eier"], [["A", "Kari"], ["B", "Per"]]))
    assert len(service.dry_run(store, ISAK, given, given.mapping).written) == 2
    assert systems(store, ISAK) == ()
    service.take_in(store, ISAK, given, given.mapping)
    assert [one.system.name for one in systems(store, LEIF)] == ["A", "B"]
    assert service.take_in(store, ISAK, given, given.mapping).written == ()


def test_a_system_the_list_is_about_that_another_has_changed_meanwhile_stops_the_import(store: Store) -> None:
    given = service.listed(write("A", ["System", "Eier"], [["A", "Kari"], ["B", "Per"]]))
    first, _ = service.take_in(store, ISAK, given, given.mapping).entries
    register(store, ISAK, "Annet")
    seen = whole_register.seen(store, ISAK)
    given = service.listed(write("A", ["System", "Eier"], [["A", "Turid"]]))
    set_fields(store, ISAK, first.system.id, owner="Noen andre")
    with pytest.raises(Refusal, match="list_overtaken") as refused:
        service.take_in(store, ISAK, given, given.mapping, seen=seen)
    assert refused.value.facts["names"] == ["A"]
    assert fetch(store, ISAK, first.system.id).system.owner == "Noen andre"
    service.take_in(store, ISAK, given, given.mapping)
    assert fetch(store, ISAK, first.system.id).system.owner == "Turid"


def test_a_new_system_by_the_name_of_a_row_stops_it_too_and_any_other_does_not(store: Store) -> None:
    given = service.listed(write("A", ["System", "Eier"], [["A", "Kari"]]))
    seen = whole_register.seen(store, ISAK)
    register(store, ISAK, "Annet")
    service.take_in(store, ISAK, given, given.mapping, seen=seen)
    assert [one.system.name for one in systems(store, ISAK)] == ["A", "Annet"]
    given = service.listed(write("A", ["System"], [["Tidbank"]]))
    seen = whole_register.seen(store, ISAK)
    register(store, ISAK, "TIDBANK")
    with pytest.raises(Refusal, match="list_overtaken"):
        service.take_in(store, ISAK, given, given.mapping, seen=seen)


def test_the_rows_that_stay_out_come_back_in_excel() -> None:
    given = service.listed(write("A", ["System", "Eier"], [["A", "Kari"], [None, "Per"]]))
    found = service.without_register(given, given.mapping)
    again = service.listed(service.rows_out(given, found))
    assert (again.headings, [row for _, row in again.rows]) == (("System", "Eier"), [["", "Per"]])


def test_an_update_keeps_ratings_and_adds_a_version(store: Store) -> None:
    given = service.listed(write("A", ["System"], [["A"]]))
    (entry,) = service.take_in(store, ISAK, given, given.mapping).entries
    rate(store, ISAK, entry.system.id, "ARK-05", 4)
    given = service.listed(write("A", ["System", "Eier"], [["A", "Kari"]]))
    found = service.take_in(store, ISAK, given, given.mapping)
    now = fetch(store, ISAK, entry.system.id)
    assert len(found.of(Standing.CHANGED)) == 1
    assert (now.number, now.system.owner, len(now.ratings)) == (2, "Kari", 1)


def test_what_is_missing_stands_on_a_sheet_beside_the_systems_and_is_passed_over_when_read_again(
    store: Store,
) -> None:
    given = service.listed(write("A", ["System", "Eier"], [["A", "Kari"]]))
    service.take_in(store, ISAK, given, given.mapping)
    content = service.exported(store, ISAK)
    assert [one.name for one in read(content)] == ["Systemer", "Mangler og frister"]
    missing = read(content)[1].rows
    assert missing[0][:3] == ["System", "Hva", "Status"]
    assert ["A", "Risikovurdering", "Mangler"] in [row[:3] for row in missing[1:]]
    again = service.listed(content)
    assert (again.sheets, len(again.rows), len(missing)) == (("Systemer",), 1, 4)
    assert not service.take_in(store, ISAK, again, again.mapping).written


def test_others_may_neither_take_in_nor_read(store: Store) -> None:
    given = service.listed(b"System\nA\n")
    with pytest.raises(Refusal, match="not_allowed"):
        service.take_in(store, LEIF, given, given.mapping)
    with pytest.raises(Refusal, match="not_allowed"):
        service.exported(store, KARI)
    assert service.exported(store, LEIF)


@pytest.mark.parametrize(
    ("content", "code"),
    [
        (b"", "list_empty"),
        (b"PK\x03\x04x", "list_unreadable"),
        (b"a" * (50 * 2**20 + 1), "list_too_large"),
        (b"a;" * 1_001 + b"\n" + b"b;" * 1_001, "list_too_wide"),
    ],
)
def test_nonsense_is_refused_in_words(content: bytes, code: str) -> None:
    with pytest.raises(Refusal, match=code):
        service.listed(content)


def test_a_list_without_names_is_refused(store: Store) -> None:
    given = service.listed(b"Farge;Rom\nB;C\n")
    with pytest.raises(Refusal, match="list_without_name"):
        service.dry_run(store, ISAK, given, given.mapping)
