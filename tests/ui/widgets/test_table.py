"""A table has its columns, its rows, and words for those who hear it."""

from streamlit.testing.v1 import AppTest


def page() -> None:
    from ui.widgets.table import show_table

    show_table([("A", "8"), ("B", "5")], ["Tilbud", "Poeng"], "Poeng per tilbud")
    show_table([], ["Tilbud"], "Ingen tilbud")


def test_the_rows_stand_under_their_columns() -> None:
    filled, empty = AppTest.from_function(page).run().table
    assert filled.value.to_dict("list") == {"Tilbud": ["A", "B"], "Poeng": ["8", "5"]}
    assert list(empty.value.columns) == ["Tilbud"]
