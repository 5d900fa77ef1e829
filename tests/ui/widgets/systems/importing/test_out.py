"""What is said of the rows that stay out."""

from ui.widgets.systems.importing.out import said_left


def test_one_row_is_a_row() -> None:
    assert said_left(1).startswith("1 rad ble ikke tatt inn.")
    assert said_left(12).startswith("12 rader ble ikke tatt inn.")
