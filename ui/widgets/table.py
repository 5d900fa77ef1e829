"""A table for reading: a header, no row numbers, and words that say what it holds to those who hear it."""

from collections.abc import Iterable, Sequence
from contextlib import suppress

import pandas as pd
import streamlit as st

from ui.widgets.cells import Unread, table_html

MANY = 100
"""More cells are drawn as one piece: Streamlit reads each as markdown by itself, and a hundred rows of it are felt."""

NOTHING = "Ingenting å vise her."


def show_table(
    rows: Iterable[Sequence[str]], columns: Sequence[str], alt: str, *, narrow: bool = False
) -> None:
    """The rows under their columns, or that there are none; a narrow one is no wider than what stands in it."""
    rows = list(rows)
    if not rows:  # Streamlit would say so, in English, in a row of its own
        st.caption(NOTHING)
        return
    if len(rows) * len(columns) > MANY and not narrow:
        with suppress(Unread):
            st.html(table_html(rows, columns, alt))
            return
    table = pd.DataFrame(rows, columns=list(columns))
    st.table(table, hide_index=True, alt=alt, width="content" if narrow else "stretch")
