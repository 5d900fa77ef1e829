"""A table has its columns, its rows, and words for those who hear it."""

from streamlit.testing.v1 import AppTest

from tests.ui.seen import tables


def page() -> None:
    from ui.widgets.table import show_table

    show_table([("A", "8"), ("B", "5")], ["Tilbud", "Poeng"], "Poeng per tilbud")
    show_table([], ["Tilbud"], "Ingen tilbud")
    show_table([("[A](/a)", "8")] * 51, ["Tilbud", "Poeng"], "Mange tilbud")
    show_table([("`A`", "8")] * 51, ["Tilbud", "Poeng"], "Tilbud med kode")


def test_the_rows_stand_under_their_columns() -> None:
    filled, _ = AppTest.from_function(page).run().table
    assert filled.value.to_dict("list") == {"Tilbud": ["A", "B"], "Poeng": ["8", "5"]}


def test_a_table_without_rows_is_a_sentence() -> None:
    found = AppTest.from_function(page).run()
    assert [one.value for one in found.caption] == ["Ingenting å vise her."]
    assert "Ingen tilbud" not in [one.proto.alt for one in found.table]


def test_many_cells_are_drawn_as_one_piece_when_all_of_them_can_be_read() -> None:
    found = AppTest.from_function(page).run()
    assert tables(found)[-1] == ["Tilbud", "Poeng", *['<a href="/a">A</a>', "8"] * 51]
    assert len(found.table[-1].value) == 51
