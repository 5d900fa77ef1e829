"""Which three replacements free most of the others on the list, with the reason and the formula."""

from collections.abc import Sequence

import streamlit as st

from scoring.domain.in_use import LifeCycle
from scoring.domain.knock_on import Step, first, steps
from scoring.domain.portfolio import Judged, Portfolio
from scoring.words import knock_on as words
from ui.widgets.plain import plain
from ui.widgets.systems.access import address
from ui.widgets.table import show_table

COLUMNS = ["Nr.", "Skift", "Frigjør", "Hvorfor"]


def show_knock_on(judged: Sequence[Judged], found: Portfolio) -> None:
    """The three that free most, among those proposed phased out and those the register says are to be replaced."""
    register = [one.assessed.system for one in judged]
    out = {one.system for one in found.proposed}
    out |= {one.id for one in register if one.life_cycle is LifeCycle.TO_BE_REPLACED}
    if len(out) < 2:
        return
    st.header("Hva frigjør mest?", anchor=False)
    chosen = first(steps(out, register))
    st.markdown(f"**{plain(words.summary(chosen))}**" if chosen else words.NOTHING)
    if chosen:
        rows = (row(place, one) for place, one in enumerate(chosen, 1))
        show_table(rows, COLUMNS, "De tre utskiftingene som frigjør flest andre systemer")
    st.caption(words.FORMULA)


def row(place: int, step: Step) -> list[str]:
    """The step with links to its systems, how many it frees, and why."""
    pairs = zip(step.systems, step.names, strict=True)
    links = ", ".join(f"[{plain(name)}]({address(id, 'Resultat')})" for id, name in pairs)
    return [str(place), links, str(len(step.frees)), plain(words.reason(step))]
