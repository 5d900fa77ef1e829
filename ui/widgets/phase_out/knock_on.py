"""Which three replacements free most of the others on the list, with the reason and the formula."""

import streamlit as st

from scoring.domain.phase_out.knock_on import Step
from scoring.domain.phase_out.overview import Overview
from scoring.words.phase_out import knock_on as words
from ui.widgets.plain import plain
from ui.widgets.systems.access import address
from ui.widgets.table import show_table


def show_knock_on(found: Overview) -> None:
    """The three that free most, among those on their way out."""
    if not found.steps:
        return
    st.header("Hva frigjør mest?", anchor=False)
    chosen = found.first
    st.markdown(f"**{plain(words.summary(chosen))}**" if chosen else words.NOTHING)
    if chosen:
        rows = (row(place, one) for place, one in enumerate(chosen, 1))
        show_table(rows, words.COLUMNS, "De tre utskiftingene som frigjør flest andre systemer")
    if found.staying:
        st.markdown(plain(words.staying_sentence(found.staying)))
    st.caption(words.FORMULA)


def row(place: int, step: Step) -> list[str]:
    """The step with links to its systems, how many it frees, and why."""
    pairs = zip(step.systems, step.names, strict=True)
    links = ", ".join(f"[{plain(name)}]({address(id, 'Resultat')})" for id, name in pairs)
    return [str(place), links, str(len(step.frees)), plain(words.reason(step))]
