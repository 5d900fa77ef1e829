"""The planned replacements by what they give for the money, with what is not known as not known."""

from collections.abc import Sequence

import streamlit as st

from scoring.domain.phase_out.worth import Worth
from scoring.words.phase_out import worth as words
from ui.widgets.long_table import show_long_table
from ui.widgets.plain import plain
from ui.widgets.systems.access import address


def show_worth(listed: Sequence[Worth]) -> None:
    """Those on their way out, and those somebody has counted on, in order."""
    if not listed:
        return
    st.header("Hva gir mest for pengene?", anchor=False)
    st.markdown(f"**{plain(words.summary(tuple(listed)))}**")
    alt = "Planlagte utskiftinger etter prioritet, med kostnad, nytte og risiko"
    show_long_table(list(enumerate(listed, 1)), lambda one: row(*one), words.COLUMNS, alt, "verdi")
    st.caption(words.FORMULA)


def row(place: int, one: Worth) -> list[str]:
    """The name leads to where cost and benefit are written."""
    cells = [plain(cell) for cell in words.row(place if one.is_ordered else None, one)]
    return [cells[0], f"[{cells[1]}]({address(one.system.id)})", *cells[2:]]
