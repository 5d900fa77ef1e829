"""Row by row: what is wrong with one is told, and the others come in."""

from datetime import date
from typing import Any

from paper.sheet import Cell, Formula
from requirements_lib.domain.outcome import Finding
from scoring.documents.register_reader import Reader
from scoring.domain.intake import Intake
from scoring.domain.system import System
from scoring.words.outcome import finding_sentence

FIELDS = ("name", "sends_to", "starts", "ends", "criticality")


def _run(*rows: list[Cell], register: tuple[System, ...] = ()) -> Intake:
    numbered = [
        (number, [*row, *[""] * (len(FIELDS) - len(row))]) for number, row in enumerate(rows, start=2)
    ]
    return Reader(FIELDS, {one: one for one in FIELDS}, register).run(numbered)


def _codes(found: Intake) -> list[str]:
    return [one.code for one in found.findings]


def test_a_formula_without_a_value_is_told_on_its_row() -> None:
    found = _run(["A", Formula("=B2")], [Formula("=C1")])
    assert [(one.code, one.subject) for one in found.findings] == [
        ("cell_formula", "2"),
        ("cell_formula", "3"),
        ("row_without_name", "3"),
    ]
    assert len(found.entries) == 1


def test_a_heading_merged_over_all_the_columns_is_no_system() -> None:
    found = _run(["Helse"] * 5, ["A"])
    assert _codes(found) == ["row_is_heading"] and [one.system.name for one in found.entries] == ["A"]


def test_the_sum_below_a_list_is_no_system() -> None:
    found = _run(["A"], ["SUM:", "", 46389.0], ["Sum", "", Formula("=C2")], ["Sum", "B", 46389.0], ["Total"])
    assert _codes(found) == ["row_is_total", "cell_formula", "row_is_total"]
    assert [one.system.name for one in found.entries] == ["A", "Sum", "Total"]


def test_a_ring_is_told_in_the_dry_run_when_a_row_makes_it() -> None:
    old = System(id="a", name="A", sends_to=("B",))
    found = _run(["B", "C"], ["C", "A"], register=(old,))
    (ring,) = found.findings
    assert finding_sentence(ring).startswith("A, B og C utveksler opplysninger i ring.")
    assert _codes(_run(["D"], register=(old, System(id="b", name="B", sends_to=("A",))))) == []


def test_a_ring_of_a_whole_register_is_told_by_its_first_names() -> None:
    rows: list[list[Cell]] = [[f"S{n:02}", f"S{(n + 1) % 40:02}"] for n in range(40)]
    (ring,) = _run(*rows).findings
    assert "S11 og 28 andre utveksler" in finding_sentence(ring)


def test_a_value_that_cannot_be_so_is_named() -> None:
    (wrong,) = _run(["A", "", date(1850, 1, 1)]).findings
    assert finding_sentence(wrong) == (
        "Rad 2: A har en verdi som ikke kan stemme. Se på Avtalen startet. Raden kommer ikke med."
    )


def test_dates_as_text_and_as_serials_are_days_and_what_is_no_day_is_kept() -> None:
    found = _run(
        ["A", "", "1.2.2024", 46_388], ["B", "", "2024/02/01", "31. desember 2026"], ["C", "", "i fjor"]
    )
    days: list[Any] = [(one.system.contract.starts, one.system.contract.ends) for one in found.entries]
    assert days == [
        (date(2024, 2, 1), date(2027, 1, 1)),
        (date(2024, 2, 1), date(2026, 12, 31)),
        (None, None),
    ]
    assert found.entries[2].system.others == {"starts (ikke lest)": "i fjor"}


def test_an_unknown_code_says_which_answers_there_are() -> None:
    (told,) = _run(["A", "", "", "", "gul"]).findings
    assert isinstance(told, Finding)
    assert "«gul» er ikke ett av svarene Høy, Middels og Lav." in finding_sentence(told)


def test_every_new_system_of_a_long_list_has_an_id_of_its_own() -> None:
    rows: list[list[Cell]] = [[f"S{number}"] for number in range(1_100)]
    found = _run(*rows)
    ids = {one.system.id for one in found.entries}
    assert len(ids) == 1_100 and {len(one) for one in ids} == {12}
