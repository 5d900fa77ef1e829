"""Lists of every sort against the register, from real Excel bytes."""

import io
from collections.abc import Callable
from datetime import UTC, date, datetime
from time import process_time
from typing import Any
from zipfile import ZipFile

from xlsxwriter import Workbook

from paper.workbook import Written, write
from scoring.documents.register_decision import HEADINGS
from scoring.documents.register_list import dry_run, exported, foreign, listed
from scoring.domain.systems.contract import SystemContract
from scoring.domain.systems.in_use import Papers, Technology
from scoring.domain.systems.intake import KEPT, Intake, Standing
from scoring.domain.systems.system import System
from scoring.domain.systems.system_decision import Course, SystemDecision
from scoring.storage.headings import load

DECIDED = datetime(2026, 9, 1, tzinfo=UTC)


def _run(rows: list[list[Written]], *register: System, **mapping: str) -> Intake:
    given = listed(write("A", [str(one) for one in rows[0]], rows[1:]), load())
    return dry_run(given, given.mapping | mapping, register)


def _codes(found: Intake) -> list[tuple[str, str]]:
    return [(one.code, one.subject) for one in found.findings]


def test_three_columns_are_a_register() -> None:
    found = _run([["System", "Eier", "Leverandør"], ["Gerica", "Turid Aas", "Havgløtt AS"]])
    (entry,) = found.of(Standing.NEW)
    assert (entry.row, entry.system.name, entry.system.supplier) == (2, "Gerica", "Havgløtt AS")
    assert found.findings == ()


def test_ninety_eight_columns_lose_nothing() -> None:
    names = ["Systemnavn", *(f"Egenskap {number}" for number in range(97))]
    found = _run([[*names], ["Gerica", *(f"v{number}" for number in range(97))]])
    assert len(found.entries[0].system.others) == 97
    (kept,) = found.findings
    assert (kept.code, kept.facts["names"][-2:]) == ("columns_kept", ["«Egenskap 19»", "77 andre"])


def test_a_bad_row_or_cell_does_not_stop_the_rest() -> None:
    head: list[Written] = ["Navn", "Avtalestart", "Avtaleslutt", "Personopplysninger", "Tom"]
    found = _run(
        [
            head,
            ["A", "01.01.2027", "01.01.2026", "ja", None],
            [None, "01.01.2027", None, "ja", None],
            ["B", "i fjor", "#REF!", "kanskje", None],
            ["b", None, None, None, None],
        ]
    )
    assert [one.system.name for one in found.entries] == ["B"]
    assert _codes(found) == [
        ("row_contract_reversed", "2"),
        ("row_without_name", "3"),
        ("cell_unreadable", "4"),
        ("cell_error", "4"),
        ("cell_unreadable", "4"),
        ("row_double", "5"),
        ("columns_empty", "A"),
    ]
    assert [one.subject for one in found.out] == ["2", "3", "5"]


def a_book(fill: Callable[[Workbook], None]) -> bytes:
    """A workbook as somebody else fills it."""
    buffer = io.BytesIO()
    with Workbook(buffer, {"in_memory": True}) as book:
        fill(book)
    return buffer.getvalue()


def _a(**changes: Any) -> System:
    return System(**{"id": "a", "name": "Gerica", "supplier": "Havgløtt AS"} | changes)


def test_a_repeated_import_updates_field_by_field_and_an_empty_cell_takes_nothing_away() -> None:
    register = _a(owner="Kari", contract=SystemContract(ends=date(2026, 12, 31)))
    found = _run(
        [["System", "Leverandør", "Eier", "Sluttdato"], ["GERICA", "havgløtt as", None, 46388]], register
    )
    (entry,) = found.of(Standing.CHANGED)
    assert [(one.field, one.before, one.after) for one in entry.changes] == [
        ("Navn", "Gerica", "GERICA"),
        ("Leverandør", "Havgløtt AS", "havgløtt as"),
        ("Avtalen slutter", "31.12.2026", "01.01.2027"),
    ]
    assert (entry.system.id, entry.system.owner) == ("a", "Kari")


def test_their_own_id_finds_a_system_that_has_changed_its_name() -> None:
    found = _run([["Id", "System"], ["17", "Gerica Ny"]], _a(own_id="17"))
    assert [(one.field, one.after) for one in found.entries[0].changes] == [("Navn", "Gerica Ny")]


def test_a_name_two_systems_share_is_not_guessed_and_another_supplier_is_another_system() -> None:
    register = (_a(), _a(id="b", supplier="Fjord AS"))
    assert _codes(_run([["System"], ["Gerica"]], *register)) == [("row_ambiguous", "2")]
    found = _run([["System", "Leverandør"], ["Gerica", "Ny AS"]], *register)
    assert len(found.of(Standing.NEW)) == 1


def test_every_printed_page_of_the_list_says_that_it_may_be_exempt() -> None:
    with ZipFile(io.BytesIO(exported([_a(id="b", name="B")]))) as package:
        assert "Kan være unntatt offentlighet" in package.read("xl/worksheets/sheet1.xml").decode()


def test_what_is_exported_comes_in_again_without_a_change() -> None:
    whole = _a(
        purpose="=1+1\nto linjer",
        yearly_cost="1250000.50",
        exposed="unknown",
        criticality="high",
        delivery_model="cloud",
        technologies=(Technology(name="Java 8 SE", version="8"), Technology(name="Oracle")),
        papers={Papers.DPIA: {"on": date(2026, 1, 2), "reference": "2026/1"}},
        contract=SystemContract(ends=date(2027, 1, 1), option_months=(12, 12), notice_months=0),
        others={"Rom": "3"},
        volumes="900 saker i året",
        data_sets=("Planregister", "Eiendomsregister"),
        decisions=(SystemDecision(course=Course.KEEP, reason="Ny i 2028.", by="p", at=DECIDED),),
    )
    given = listed(exported([whole, _a(id="b", name="B")], {"p": "Mona Dahl"}), load())
    assert set(HEADINGS) < set(given.headings)
    found = dry_run(given, given.mapping, [whole, _a(id="b", name="B")])
    assert [one.standing for one in found.entries] == [Standing.UNCHANGED] * 2
    assert not [one for one in found.findings if one.severity != "notice"]


def test_a_text_too_long_for_a_cell_goes_on_beside_and_comes_in_again_whole() -> None:
    long = "a" * 32_767 + "b" * 40_000
    system = _a(purpose=long, others={"Notat": "c" * 32_768})
    given = listed(exported([system, _a(id="b", name="B")]), load())
    found = dry_run(given, given.mapping, [system, _a(id="b", name="B")])
    assert [one.standing for one in found.entries] == [Standing.UNCHANGED] * 2
    csv = listed(f"System;Formål\nA;{long * 2}\n".encode(), load())
    told = dry_run(csv, csv.mapping, ())
    assert _codes(told) == [("cell_long", "2")] and told.entries[0].system.purpose == long * 2


def test_the_largest_sheet_is_read_unless_another_is_chosen() -> None:
    def fill(book: Workbook) -> None:
        for name, rows in (("Forside", ["System", "A"]), ("Liste", ["System", "A", "B", "C", "D"])):
            book.add_worksheet(name).write_column(0, 0, rows)
        book.get_worksheet_by_name("Forside").write(90, 3, "Sist endret i mai")

    content = a_book(fill)
    given = listed(content, load())
    assert (given.sheet, given.sheets, len(given.rows)) == ("Liste", ("Forside", "Liste"), 4)
    assert ("sheet_left", "Forside") in _codes(dry_run(given, given.mapping, ()))
    assert listed(content, load(), "Forside").sheet == "Forside"


def test_a_code_nobody_knows_is_given_a_meaning_and_until_then_kept() -> None:
    rows: list[list[Written]] = [["System", "Kritikalitet"], ["A", "Gul"], ["B", "gul"], ["C", "høy"]]
    given = listed(write("A", ["System", "Kritikalitet"], rows[1:]), load())
    assert foreign(given, given.mapping) == (("criticality", "Gul", 1), ("criticality", "gul", 1))
    found = dry_run(given, given.mapping, ())
    assert [one.system.others for one in found.entries] == [
        {"Kritikalitet (ikke lest)": "Gul"},
        {"Kritikalitet (ikke lest)": "gul"},
        {},
    ]
    register = [one.system for one in found.entries]
    again = dry_run(given, given.mapping, register, {"criticality": {"gul": "medium"}})
    assert [one.system.criticality for one in again.entries] == ["medium", "medium", "high"]
    assert [one.system.others for one in again.entries] == [{}, {}, {}]


def test_a_heading_between_the_rows_fills_no_column_and_asks_for_no_word() -> None:
    rows: list[list[Written]] = [[*["Helse"] * 4], ["A", "Lav", None, None]]
    given = listed(write("A", ["Navn", "Kritikalitet", "Personopplysninger", "Tom"], rows), load())
    assert foreign(given, given.mapping) == ()
    heading, empty = dry_run(given, given.mapping, ()).findings
    assert (heading.code, heading.subject) == ("row_is_heading", "2")
    assert (empty.code, empty.facts["names"]) == ("columns_empty", ["«Personopplysninger»", "«Tom»"])


def test_columns_without_a_heading_are_told_by_their_letters_and_what_stands_in_them_is_kept() -> None:
    rows: list[list[Written]] = [["System", "", "", "Eier", ""], ["A", None, "husk", None, None]]
    found = _run(rows)
    assert [(one.code, one.facts["names"]) for one in found.findings] == [
        ("columns_unnamed", ["«Kolonne C»"]),
        ("columns_empty", ["«Eier»"]),
    ]
    assert found.entries[0].system.others == {"Kolonne C": "husk"}


def test_a_month_or_a_year_for_a_day_is_given_a_meaning_and_until_then_kept() -> None:
    rows: list[list[Written]] = [["A", "2027"], ["B", "31.12.2026"], ["C", 2027], ["D", "snart"]]
    given = listed(write("A", ["System", "Avtaleslutt"], rows), load())
    assert foreign(given, given.mapping) == (("ends", "2027", 2),)
    found = dry_run(given, given.mapping, ())
    assert _codes(found) == [("cell_not_whole_day", "2 og 4"), ("cell_unreadable", "5")]
    assert found.entries[0].system.others == {"Avtaleslutt (ikke lest)": "2027"}
    meant = dry_run(
        given, given.mapping, [one.system for one in found.entries], {"ends": {"2027": "31.12.2027"}}
    )
    assert [one.system.contract.ends for one in meant.entries[:3]] == [
        *(date(2027, 12, 31), date(2026, 12, 31), date(2027, 12, 31))
    ]
    assert meant.entries[0].system.others == {}


def test_a_stray_cell_far_to_the_right_of_a_list_without_names_is_read_at_once() -> None:
    def stray(book: Workbook) -> None:
        sheet = book.add_worksheet("Liste")
        sheet.write_row(0, 0, ["Ting", "Eier", "Sted"])
        sheet.write(1, 0, "a")
        sheet.write(1, 16_383, "x")

    content, begins = a_book(stray), process_time()
    given = listed(content, load())
    assert process_time() - begins < 2  # it took seventeen seconds to guess what every empty column may be
    assert (len(given.headings), given.mapping["Kolonne XFD"]) == (16_384, KEPT)
