"""What many rows say is told once, where the first of them is."""

from requirements_lib.domain.outcome import Finding, Severity
from scoring.documents.register_said import Said, numbers, some


def test_the_same_of_the_same_value_is_one_finding_with_its_rows() -> None:
    said = Said()
    for number in range(2, 9):
        said.cell("cell_unreadable", number, "Slutt", "i fjor", cell_form="day")
        if number == 2:
            said.add(Finding.error("row_without_name", "2"))
    said.cell("cell_about", 9, "Pris", "ca. 5", price=5)
    first, row, about = said.findings
    assert (first.code, first.subject) == ("cell_unreadable", "2, 3, 4, 5 og 3 andre")
    assert first.facts == {"heading": "Slutt", "value": "i fjor", "cell_form": "day"}
    assert row.code == "row_without_name"
    assert [one.severity for one in (first, about)] == [Severity.WARNING, Severity.NOTICE]


def test_one_more_is_named_and_not_counted() -> None:
    assert numbers([2, 3, 4, 5, 6]) == "2, 3, 4, 5 og 6"
    assert some(["a", "b", "c"], 1) == ["a", "2 andre"]
