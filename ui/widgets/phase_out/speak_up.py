"""The contracts somebody must speak up about within 90 days, first on the page: all systems in use."""

import streamlit as st

from scoring.domain.phase_out.phase_out_list import PhaseOutList
from scoring.domain.phase_out.speak_up import SpeakUp, soon
from scoring.words.phase_out import speak_up as words
from ui.widgets.long_table import show_long_table
from ui.widgets.plain import plain
from ui.widgets.systems.access import address


def show_speak_up(found: PhaseOutList) -> None:
    """By the last day, each with what happens if nobody speaks up; nothing without any."""
    listed = soon(found)
    if not listed:
        return
    st.header(words.HEADING, anchor=False)
    show_long_table(listed, row, words.COLUMNS, words.ALT, "si_fra")
    st.caption(words.ABOUT)


def row(one: SpeakUp) -> list[str]:
    """The name leads to the system's dates."""
    name, *cells = map(plain, words.row(one))
    return [f"[{name}]({address(one.listed.system.id, 'Plan')})", *cells]
