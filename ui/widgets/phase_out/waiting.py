"""What waits for those who read the systems, as it stands on the overview."""

import streamlit as st

from requirements_lib.domain.person import Person
from scoring.domain.phase_out.speak_up import soon
from scoring.services import phase_out
from scoring.words.phase_out import speak_up
from scoring.words.phase_out.to_decide import asked
from ui.bootstrap import Application
from ui.navigation import entry
from ui.widgets.clock import today
from ui.widgets.plain import plain
from ui.widgets.systems.access import why_closed


def sentences(app: Application, person: Person) -> tuple[str, ...]:
    """By when contracts must be spoken up about and systems decided on; nothing for those who may not read them now."""
    if why_closed(person):
        return ()
    found = phase_out.list_now(app.store, person, app.library, app.law, today(app.store.clock()))
    decide = asked(found) if found.undecided else ""
    return tuple(one for one in (speak_up.summary(soon(found)), decide) if one)


def show_waiting(told: tuple[str, ...]) -> None:
    """A card that leads to the list; nothing when nothing waits."""
    if not told:
        return
    with st.container(border=True, key="kort_utfasing"):
        left, right = st.columns([5, 2], vertical_alignment="center")
        left.markdown(f"**Systemer i bruk**  \n{plain(' '.join(told))}")
        with right:
            st.page_link(entry("utfasing").file, label="Åpne utfasing")
