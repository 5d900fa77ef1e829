"""Finding the headings of anybody's list."""

from paper.sheet import Cell, Sheet
from scoring.documents.register_heading import guess, heading_row, headings, letter
from scoring.storage.headings import load


def test_the_headings_are_found_under_a_title_and_groups() -> None:
    groups = [["Våre systemer", "", ""], ["", "Avtale", "Avtale"]]
    rows = [*groups, ["Systemnavn", "Startdato", "Sluttdato"], ["A", "", ""]]
    assert heading_row(rows, load()) == 2


def test_a_repeated_heading_gets_the_group_above_it() -> None:
    sheet = Sheet("", [["", "Avtale", "Støtte", ""], ["Navn\ufffe", "Slutt", "Slutt", ""]])
    assert headings(sheet, 1, load()) == ("Navn", "Avtale: Slutt", "Støtte: Slutt", "Kolonne D")


def test_a_heading_that_says_too_little_alone_gets_its_group_and_is_still_guessed() -> None:
    title: list[Cell] = ["Systemoversikt 2026"] * 9
    upper: list[Cell] = [
        "System",
        *["Avtale"] * 2,
        *["Kontakt"] * 2,
        *["Databehandleravtale"] * 2,
        *["Rom"] * 2,
    ]
    lower: list[Cell] = ["", "Start", "Slutt", "Systemeier", "Rolle", "Dato", "Saksnummer", "Type", "Bygg"]
    rows: list[list[Cell]] = [title, upper, lower, ["Tidbank", *["x"] * 8]]
    assert heading_row(rows, load()) == 2
    found = headings(Sheet("", rows), 2, load())
    assert found[:4] == ("System", "Avtale: Start", "Avtale: Slutt", "Systemeier")
    assert found[4:7] == ("Rolle", "Databehandleravtale: Dato", "Databehandleravtale: Saksnummer")
    assert found[7:] == ("Rom: Type", "Bygg")
    guessed = guess(found, load())
    assert list(guessed.values())[:4] == ["name", "starts", "ends", "owner"]
    assert list(guessed.values())[4:] == [
        *("others", "papers.processing.on", "papers.processing.reference", "others", "others")
    ]


def test_the_lower_row_counts_also_where_most_headings_stand_in_the_upper() -> None:
    upper: list[Cell] = ["System", "Leverandør", "Systemeier", "Avtale", "Avtale"]
    rows: list[list[Cell]] = [upper, ["", "", "Systemeier", "fra", "til"], ["A", "B AS", "Kari", "", ""]]
    assert heading_row(rows, load()) == 1
    assert headings(Sheet("", rows), 1, load())[:4] == ("System", "Leverandør", "Systemeier", "Avtale: fra")
    assert heading_row([upper, ["A", "B AS", "Kari", "2024", "2027"]], load()) == 0
    assert heading_row([upper], load()) == 0


def test_a_title_over_some_of_the_columns_is_no_group() -> None:
    sheet = Sheet("", [["Oversikt", "Oversikt", ""], ["Navn", "Rom", ""]])
    assert headings(sheet, 1, load()) == ("Navn", "Rom", "Kolonne C")


def test_a_group_that_is_not_merged_is_used_where_the_two_together_are_known() -> None:
    sheet = Sheet("", [["", "Avtale", "", "Annet"], ["Navn", "fra", "til", "Rom"]])
    assert headings(sheet, 1, load()) == ("Navn", "Avtale: fra", "Avtale: til", "Rom")


def test_an_owner_by_name_is_the_owner() -> None:
    assert guess(["Eier (navn)", "Systemansvarlig"], load()) == {
        "Eier (navn)": "owner",
        "Systemansvarlig": "manager",
    }


def test_headings_are_guessed_with_misspellings_and_each_field_once() -> None:
    found = guess(["System-navn", "Leverandor", "Fagsystem", "Rom"], load())
    assert found == {"System-navn": "name", "Leverandor": "supplier", "Fagsystem": "others", "Rom": "others"}


def test_short_forms_mean_what_they_are_short_for() -> None:
    short = {
        "Avtalenr.": "reference",
        "Kontraktnr": "reference",
        "Kr/år": "yearly_cost",
        "OS": "technologies",
    }
    assert all(guess([heading], load()) == {heading: field} for heading, field in short.items())


def test_columns_are_lettered_as_in_the_spreadsheet() -> None:
    assert [letter(one) for one in (0, 25, 26, 97)] == ["A", "Z", "AA", "CT"]
