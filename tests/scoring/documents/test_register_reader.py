"""Row by row: what is wrong with one is told, and the others come in."""

from datetime import date
from typing import Any

from paper.sheet import Cell, Formula
from requirements_lib.domain.outcome import Finding
from scoring.documents.register_reader import Reader
from scoring.domain.systems.intake import Intake, Standing
from scoring.domain.systems.system import System
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
    assert [one.system.others for one in found.entries] == [{"sends_to (ikke lest)": "=B2"}]


def test_the_fault_a_formula_gives_is_told_and_kept_and_not_told_again_when_the_list_comes_back() -> None:
    columns = {"Navn": "name", "Slutt": "ends", "Rom": "others"}
    (entry,) = Reader([*columns], columns, ()).run([(2, ["A", "#N/A", "#REF!"])]).entries
    assert entry.system.others == {"Slutt (ikke lest)": "#N/A", "Rom": "#REF!"}
    columns = {"Navn": "name", "Slutt (ikke lest)": "others"}
    again = Reader([*columns], columns, (entry.system,)).run([(2, ["A", "#N/A"])])
    assert (again.findings, [one.standing for one in again.entries]) == ((), [Standing.UNCHANGED])


def test_a_row_that_repeats_the_headings_is_no_system() -> None:
    found = _run([*FIELDS], ["A"], ["name", "", "", "", "criticality"], ["name", "A"])
    assert _codes(found) == ["row_repeats_headings", "row_repeats_headings"]
    assert [one.system.name for one in found.entries] == ["A", "name"]


def test_an_amount_that_is_about_so_much_comes_in_and_is_told() -> None:
    columns = {"name": "name", "yearly_cost": "yearly_cost"}
    found = Reader([*columns], columns, ()).run([(2, ["A", "ca. 400.000,-"]), (3, ["B", "1,2 mill"])])
    (told,) = found.findings
    assert finding_sentence(told).startswith(
        "Rad 2, «yearly_cost»: «ca. 400.000,-» tas inn som 400\u00a0000 kroner."
    )
    assert [one.system.yearly_cost for one in found.entries] == [400_000, 1_200_000]


def test_what_stood_beside_goes_when_the_cell_is_read_and_stays_when_the_list_says_it_again() -> None:
    old = System(id="a", name="A", others={"starts (ikke lest)": "gul"})
    headings = ("starts (ikke lest)", "name", "starts")
    reader = Reader(headings, {"name": "name", "starts": "starts"}, (old,))
    found = reader.run([(2, ["", "A", "01.01.2026"])])
    assert found.entries[0].system.others == {}
    reader = Reader(headings, {"name": "name", "starts": "starts"}, (old,))
    assert reader.run([(2, ["gul", "A", "01.01.2026"])]).entries[0].system.others == old.others


def test_a_heading_merged_over_all_the_columns_is_no_system() -> None:
    found = _run(["Helse"] * 5, ["A"])
    assert _codes(found) == ["row_is_heading"] and [one.system.name for one in found.entries] == ["A"]


def test_a_name_longer_than_there_is_room_for_stays_out_whole() -> None:
    found = _run(["x" * 201, "", ""], ["x" * 200, "", ""])
    assert [one.row for one in found.entries] == [3]
    assert [(one.code, one.facts["count"]) for one in found.out] == [("row_name_long", 201)]


def test_the_sum_below_a_list_is_no_system() -> None:
    found = _run(["A"], ["SUM:", "", 46389.0], ["Sum", "", Formula("=C2")], ["", "Sum", 46389.0])
    assert _codes(found) == ["row_is_total", "cell_formula", "row_is_total", "row_is_total"]
    assert [one.system.name for one in found.entries] == ["A"]
    assert _codes(_run(["Sum", "12 500", "", "", ""]))[-1] == "row_is_total"
    found = _run(["Sum", "A", 46389.0], ["Total"], ["A", "Total"])
    assert [one.system.name for one in found.entries] == ["Sum", "Total", "A"]
    assert [(one.code, one.subject) for one in found.findings] == [("rows_name_only", "3")]


def test_what_many_rows_say_is_told_once() -> None:
    rows: list[list[Cell]] = [["A" * size, "", "i fjor"] for size in range(1, 8)]
    (told,) = _run(*rows).findings
    assert finding_sentence(told).startswith("Rad 2, 3, 4, 5 og 3 andre, «starts»: «i fjor» er ikke en dato.")


def test_a_value_no_system_can_have_stays_beside_and_the_rest_of_the_row_comes_in() -> None:
    columns = {"Navn": "name", "Slutt": "ends", "Opsjon": "option_months"}
    found = Reader([*columns], columns, ()).run([(2, ["A", "01.01.1900", "12"]), (3, ["B", "", "900"])])
    assert [one.system.others for one in found.entries] == [
        {"Slutt (ikke lest)": "01.01.1900"},
        {"Opsjon (ikke lest)": "900"},
    ]
    assert found.entries[0].system.contract.option_months == (12,) and not found.out
    assert [finding_sentence(one) for one in found.findings] == [
        "Rad 2, «Slutt»: «01.01.1900» er ikke en dato fra 1950 til 2199.",
        "Rad 3, «Opsjon»: «900» er ikke høyst 20 opsjoner, hver fra 1 til 600 måneder.",
    ]


def test_a_name_that_is_another_systems_too_is_told() -> None:
    columns = {one: one for one in ("name", "own_id")}
    found = Reader([*columns], columns, (System(id="a", name="A", own_id="1"),)).run(
        [(2, ["A", "2"]), (3, ["B", "3"]), (4, ["b", "4"])]
    )
    assert [(one.code, one.subject) for one in found.findings] == [
        ("row_name_taken", "2"),
        ("row_same_name", "4"),
    ]


def test_a_ring_is_told_in_the_dry_run_when_a_row_makes_it() -> None:
    old = System(id="a", name="A", sends_to=("B",))
    found = _run(["B", "C"], ["C", "A"], register=(old,))
    (ring,) = found.findings
    assert finding_sentence(ring).startswith("A, B og C utveksler opplysninger i ring.")
    assert _codes(_run(["D"], register=(old, System(id="b", name="B", sends_to=("A",))))) == []


def test_systems_on_one_line_are_divided_by_the_list_and_the_register_and_the_others_are_told_once() -> None:
    columns = {"Navn": "name", "Sender til": "sends_to"}
    known = (System(id="1", name="Plan, bygg og eiendom"), System(id="2", name="C", sends_to=("A", "B")))
    rows: list[list[Cell]] = [["A", "B, Plan, bygg og eiendom"], ["B", "Altinn"], ["C", "A og B"]]
    found = Reader([*columns], columns, known).run([*enumerate(rows, 2)])
    assert [one.system.sends_to for one in found.entries] == [
        ("B", "Plan, bygg og eiendom"),
        ("Altinn",),
        ("A", "B"),
    ]
    assert [one.system.id for one in found.of(Standing.UNCHANGED)] == ["2"]
    (told,) = [one for one in found.findings if one.code == "dependency_unlisted"]
    assert told.facts == {"names": ["«Altinn»"]} and "nevner «Altinn», som ikke står" in finding_sentence(
        told
    )


def test_a_ring_of_a_whole_register_is_told_by_its_first_names() -> None:
    rows: list[list[Cell]] = [[f"S{n:02}", f"S{(n + 1) % 40:02}"] for n in range(40)]
    (ring,) = _run(*rows).findings
    assert "S11 og 28 andre utveksler" in finding_sentence(ring)


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
