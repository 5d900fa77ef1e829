"""Finding the headings of anybody's list."""

from paper.sheet import Sheet
from scoring.documents.register_heading import guess, heading_row, headings, letter
from scoring.storage.headings import load


def test_the_headings_are_found_under_a_title_and_groups() -> None:
    groups = [["Våre systemer", "", ""], ["", "Avtale", "Avtale"]]
    rows = [*groups, ["Systemnavn", "Startdato", "Sluttdato"], ["A", "", ""]]
    assert heading_row(rows, load()) == 2


def test_a_repeated_heading_gets_the_group_above_it() -> None:
    sheet = Sheet("", [["", "Avtale", "Støtte", ""], ["Navn\ufffe", "Slutt", "Slutt", ""]])
    assert headings(sheet, 1) == ("Navn", "Avtale: Slutt", "Støtte: Slutt", "Kolonne D")


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
