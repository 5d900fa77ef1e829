"""The planned replacements by what they give for the money, with what is not known as not known."""

from collections.abc import Sequence

import streamlit as st

from scoring.domain.in_use import LifeCycle
from scoring.domain.portfolio import Judged, Portfolio
from scoring.domain.worth import Worth, is_told, ordered, worth
from scoring.words import worth as words
from ui.widgets.plain import plain
from ui.widgets.systems.access import address
from ui.widgets.table import show_table


def show_worth(judged: Sequence[Judged], found: Portfolio) -> None:
    """Those proposed phased out, those that are to be replaced, and those somebody has counted on."""
    listed = planned(judged, found)
    if not listed:
        return
    st.header("Hva gir mest for pengene?", anchor=False)
    st.markdown(f"**{plain(words.summary(listed))}**")
    show_table(
        rows(listed), words.COLUMNS, "Planlagte utskiftinger etter prioritet, med kostnad, nytte og risiko"
    )
    st.caption(words.FORMULA)


def planned(judged: Sequence[Judged], found: Portfolio) -> tuple[Worth, ...]:
    """The planned replacements, in order."""
    out = {one.system for one in found.proposed}
    return ordered(
        worth(one)
        for one in judged
        if one.assessed.system.id in out
        or one.assessed.system.life_cycle is LifeCycle.TO_BE_REPLACED
        or is_told(one.assessed.system)
    )


def rows(listed: Sequence[Worth]) -> list[list[str]]:
    """A row for each; the name leads to where cost and benefit are written."""
    found = []
    for place, one in enumerate(listed, 1):
        cells = [plain(cell) for cell in words.row(place if one.is_ordered else None, one)]
        found.append([cells[0], f"[{cells[1]}]({address(one.system.id)})", *cells[2:]])
    return found
