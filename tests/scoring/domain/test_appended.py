"""What is appended: the highest number under a key counts, whatever order rows come in."""

import pytest
from pydantic import ValidationError

from scoring.domain.appended import Appended, latest


class Note(Appended):
    """A row for these tests."""

    key: str
    text: str


def test_the_highest_number_counts_even_when_an_older_row_comes_last() -> None:
    rows = [Note(key="a", text="ny", number=2), Note(key="a", text="gammel", number=1)]
    assert [row.text for row in latest(rows, lambda row: row.key)] == ["ny"]


def test_each_key_keeps_its_own_row_in_the_order_first_met() -> None:
    rows = [Note(key="b", text="1"), Note(key="a", text="2"), Note(key="b", text="3", number=2)]
    assert [row.text for row in latest(rows, lambda row: row.key)] == ["3", "2"]


def test_numbers_start_at_one() -> None:
    with pytest.raises(ValidationError):
        Note(key="a", text="", number=0)
