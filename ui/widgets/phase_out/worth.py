"""The planned replacements by what they give for the money, with what is not known as not known."""

from collections.abc import Sequence

import streamlit as st

from scoring.domain.worth import Worth
from scoring.words import worth as words
from ui.widgets.plain import plain
from ui.widgets.systems.access import address
from ui.widgets.table import show_table


def show_worth(listed: Sequence[Worth]) -> None:
    """Those on their way out, and those somebody has counted on, in order."""
    if not listed:
        return
    st.header("Hva gir mest for pengene?", anchor=False)
    st.markdown(f"**{plain(words.summary(tuple(listed)))}**")
    show_table(
        rows(listed), words.COLUMNS, "Planlagte utskiftinger etter prioritet, med kostnad, nytte og risiko"
    )
    st.caption(words.FORMULA)


def rows(listed: Sequence[Worth]) -> list[list[str]]:
    """A row for each; the name leads to where cost and benefit are written."""
    found = []
    for place, one in enumerate(listed, 1):
        cells = [plain(cell) for cell in words.row(place if one.is_ordered else None, one)]
        found.append([cells[0], f"[{cells[1]}]({address(one.system.id)})", *cells[2:]])
    return found
