"""A table of very many rows, a hundred at a time: each row is made when it is shown.

The first row shown stands in the address under `at`, and `key` is another for another list in the same place.
"""

from collections.abc import Callable, Iterable, Sequence
from typing import TypeVar

import streamlit as st

from ui.widgets.found_again import choose, fold
from ui.widgets.frame import read_here
from ui.widgets.table import show_table

AT_ONCE = 100
_One = TypeVar("_One")


def show_long_table(
    every: Sequence[_One],
    row: Callable[[_One], Sequence[str]],
    columns: Sequence[str],
    alt: str,
    key: str,
    at: str = "",
) -> None:
    """Those chosen, in their order; a list that is shown whole has nothing to choose."""
    show_pages(every, lambda some: map(row, some), columns, alt, key, at)


@st.fragment
def show_pages(
    every: Sequence[_One],
    rows: Callable[[Sequence[_One]], Iterable[Sequence[str]]],
    columns: Sequence[str],
    alt: str,
    key: str,
    at: str = "",
) -> None:
    """The same, where the rows shown are made together; what is asked for them may be refused, and that is told."""
    first = 0
    if len(every) > AT_ONCE:
        starts = range(0, len(every), AT_ONCE)
        pages = {str(start + 1): f"{start + 1}–{min(start + AT_ONCE, len(every))}" for start in starts}
        name = rows_of(at or key)
        first = int(choose(f"Rader av {len(every)}", pages, name, f"{name}_{key}_{len(every)}", 220)) - 1
    made = read_here(lambda: [*rows(every[first : first + AT_ONCE])])
    if made is not None:
        show_table(made, columns, alt)


@st.fragment
def show_folded_table(
    label: str,
    every: Sequence[_One],
    row: Callable[[_One], Sequence[str]],
    columns: Sequence[str],
    alt: str,
    key: str,
) -> None:
    """The same, folded away under a label: no row is made before somebody opens it."""
    with fold(label, key, rows_of(key)) as folded:
        if folded.open:
            show_long_table(every, row, columns, alt, key)


def rows_of(at: str) -> str:
    """What the first row shown is called in the address."""
    return f"rader_{at}"
