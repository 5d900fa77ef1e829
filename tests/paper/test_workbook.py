"""A list as Excel."""

import pytest

from paper.sheet import read
from paper.workbook import MAX_TEXT, write


def test_a_text_is_never_a_formula_or_a_link() -> None:
    texts = ["=HYPERLINK(1)", "http://x.no", "+47", "@a"]
    assert read(write("A", list("abcd"), [texts]))[0].rows[1] == texts


def test_a_text_longer_than_a_cell_is_no_silent_loss() -> None:
    write("A", ["a"], [["x" * MAX_TEXT]])
    with pytest.raises(ValueError):
        write("A", ["a"], [["x" * (MAX_TEXT + 1)]])


def test_a_list_without_rows_is_its_headings() -> None:
    assert read(write("A", ["Navn"], []))[0].rows == [["Navn"]]
