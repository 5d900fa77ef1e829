"""A list as Excel."""

import io
import re
import zipfile
from decimal import Decimal

import pytest

from paper.sheet import read
from paper.workbook import MAX_TEXT, List, fitting, write, write_all


def test_a_text_is_never_a_formula_or_a_link() -> None:
    texts = ["=HYPERLINK(1)", "http://x.no", "+47", "@a"]
    assert read(write("A", list("abcd"), [texts]))[0].rows[1] == texts


def test_a_text_longer_than_a_cell_is_no_silent_loss() -> None:
    write("A", ["a"], [["x" * MAX_TEXT]])
    with pytest.raises(ValueError):
        write("A", ["a"], [["x" * (MAX_TEXT + 1)]])


def test_a_list_without_rows_is_its_headings() -> None:
    assert read(write("A", ["Navn"], []))[0].rows == [["Navn"]]


def test_some_lists_are_sheets_of_one_file_and_no_name_of_theirs_is_a_formula() -> None:
    content = write_all(
        [List("A", ["a"], [["=1+1"]]), List("B", ["b"], [[Decimal("2.5")]])], "Unntatt & vurdert"
    )
    first, second = read(content)
    assert (first.name, first.rows) == ("A", [["a"], ["=1+1"]])
    assert second.rows == [["b"], [2.5]]


def test_every_page_says_what_it_is_told_and_a_sign_that_means_something_there_is_written_out() -> None:
    content = write_all([List("A", ["a"], [["b"]])], "Unntatt & vurdert")
    with zipfile.ZipFile(io.BytesIO(content)) as package:
        sheet = package.read("xl/worksheets/sheet1.xml").decode()
    assert "&amp;LUnntatt &amp;&amp; vurdert" in sheet and 'orientation="landscape"' in sheet


def test_a_row_is_as_high_as_its_longest_text_is_when_it_is_broken() -> None:
    content = write_all([List("A", ["a"], [["ord " * 30], ["kort"]], widest=20)])
    with zipfile.ZipFile(io.BytesIO(content)) as package:
        sheet = package.read("xl/worksheets/sheet1.xml").decode()
    heights = [float(one) for one in re.findall(r'<row r="[23]"[^>]* ht="([\d.]+)"', sheet)]
    assert heights and max(heights) >= 75


def test_each_sheet_is_printed_with_its_lines_its_headings_and_as_many_pages_across_as_it_needs() -> None:
    wide = List("B", ["Nr.", "System", *"abcde"], [[1, "x", *["ord " * 20] * 5]], wide={"a": 12})
    with zipfile.ZipFile(io.BytesIO(write_all([List("A", ["a"], [["b"]]), wide]))) as package:
        one, other = (package.read(f"xl/worksheets/sheet{number}.xml").decode() for number in (1, 2))
        names = package.read("xl/workbook.xml").decode()
    assert 'fitToHeight="0"' in one and "fitToWidth" not in one and 'fitToWidth="2"' in other
    assert 'xSplit="1" ySplit="1"' in one and 'xSplit="2" ySplit="1"' in other
    assert "A!$1:$1" in names and "B!$A:$B,B!$1:$1" in names
    assert all('gridLines="1"' in each for each in (one, other))
    assert '<col min="3" max="3" width="12.7' in other and '<col min="4" max="7" width="60.7' in other


def test_a_long_text_is_cut_with_a_mark_and_a_short_one_is_left_alone() -> None:
    assert fitting("x" * MAX_TEXT) == "x" * MAX_TEXT
    cut = fitting("x" * (MAX_TEXT + 1))
    assert len(cut) == MAX_TEXT and cut.endswith("(kortet)")
