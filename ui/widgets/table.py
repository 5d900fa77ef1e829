"""A table for reading: a header, no row numbers, and words that say what it holds to those who hear it."""

from collections.abc import Iterable, Sequence

import pandas as pd
import streamlit as st


def show_table(
    rows: Iterable[Sequence[str]], columns: Sequence[str], alt: str, *, narrow: bool = False
) -> None:
    """The rows under their columns; a narrow one is no wider than what stands in it."""
    table = pd.DataFrame(list(rows), columns=list(columns))
    st.table(table, hide_index=True, alt=alt, width="content" if narrow else "stretch")
