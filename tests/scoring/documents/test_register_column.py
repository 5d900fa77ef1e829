"""Every column has its place in a system."""

from datetime import date

from scoring.documents.register_cell import READERS
from scoring.documents.register_column import COLUMNS, cell, kind, value, with_values
from scoring.domain.systems.system import System
from scoring.storage import headings


def test_every_column_is_read_written_and_known_by_a_heading() -> None:
    system = System(id="a", name="A")
    for column in COLUMNS:
        assert kind(column) in READERS
        cell(system, column)
    assert set(headings.load()) == set(COLUMNS)


def test_a_paper_is_set_without_touching_the_others() -> None:
    system = with_values(System(id="a", name="A"), {"papers.risk.on": date(2026, 1, 2)}, {"Rom": "3"})
    again = with_values(system, {"papers.risk.reference": "2026/4", "ends": date(2027, 1, 1)}, {})
    assert value(again, "papers.risk.on") == date(2026, 1, 2)
    assert (again.contract.ends, again.others) == (date(2027, 1, 1), {"Rom": "3"})
