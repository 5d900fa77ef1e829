"""Finding the system a row is about."""

import pytest

from requirements_lib.domain.outcome import Finding, Severity
from scoring.domain.systems.intake import Entry, Intake, Known, Standing
from scoring.domain.systems.system import System

REGISTER = (
    System(id="a", name="Gerica", supplier="Hav AS", own_id="17"),
    System(id="b", name="Gerica", supplier="Fjord AS"),
    System(id="c", name="Alene"),
)


@pytest.mark.parametrize(
    ("row", "ids"),
    [
        (("b", "", "Noe", ""), ["b"]),
        (("", "17", "Noe", ""), ["a"]),
        (("", "", " gerica ", "hav as"), ["a"]),
        (("", "", "Gerica", ""), ["a", "b"]),
        (("", "", "Gerica", "Ny AS"), []),
        (("", "", "alene", "Ny AS"), ["c"]),
        (("", "18", "Gerica", "Hav AS"), []),
    ],
)
def test_a_row_is_known_by_id_then_by_name_and_supplier(
    row: tuple[str, str, str, str], ids: list[str]
) -> None:
    assert [one.id for one in Known(REGISTER).find(*row)] == ids


def test_the_beginning_of_a_dry_run_counts_as_much_as_the_whole() -> None:
    new, changed = Standing.NEW, Standing.CHANGED
    entries = [
        Entry(row=row, standing=(new, changed)[row % 2], system=System(id=f"{row}", name="A"))
        for row in range(9)
    ]
    wrong = [Finding.error("row_without_name", str(row)) for row in range(5)]
    whole = Intake(entries=tuple(entries), findings=(*wrong, Finding.notice("column_left", "Notat")))
    short = whole.beginning(entries=2, findings=3)
    assert [one.row for one in short.entries] == [0, 2, 1, 3]
    assert [one.subject for one in short.findings] == ["0", "1", "2", "Notat"]
    kinds = (*Standing, *Severity)
    assert [short.count(one) for one in kinds] == [whole.count(one) for one in kinds] == [5, 4, 0, 5, 0, 1]
