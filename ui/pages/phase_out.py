"""Utfasing: which systems are proposed phased out, by when it must be decided, along time, and what is not known."""

import streamlit as st

from scoring.services import phase_out
from scoring.services import system as systems
from scoring.words.phase_out.phase_out import NOTE
from scoring.words.phase_out.phase_out_list import marking
from scoring.words.phase_out.phase_out_summary import summary
from ui.bootstrap import application
from ui.widgets.clock import today
from ui.widgets.frame import heading, told
from ui.widgets.phase_out.decision import show_decision
from ui.widgets.phase_out.files import show_files
from ui.widgets.phase_out.knock_on import show_knock_on
from ui.widgets.phase_out.picture import show_picture
from ui.widgets.phase_out.proposals import show_lists
from ui.widgets.phase_out.speak_up import show_speak_up
from ui.widgets.phase_out.worth import show_worth
from ui.widgets.plain import plain
from ui.widgets.session import current_person
from ui.widgets.signature import made
from ui.widgets.systems.access import address, require_reader
from ui.widgets.systems.replacement import show_choice

person = current_person()
app = application()
require_reader(person, "Utfasing")
now = app.store.clock()
judged = systems.judged(app.store, person, app.library, today(now))
listed = phase_out.list_now(app.store, person, app.library, app.law, today(now))
around = phase_out.around(app.store, person, app.library, today(now))

heading("Utfasing", NOTE)
told()
if not judged:
    st.markdown(f"Ingen systemer er registrert. Se [Systemer]({address()}).")
    st.stop()
first, *rest = summary(listed)
st.markdown("\n".join([f"**{plain(first)}**", "", *(f"- {plain(one)}" for one in rest)]))
st.caption(plain(made("Laget", now, person)))
show_decision(app, person, listed)
show_speak_up(listed)
show_picture(listed)
show_lists(listed)
show_knock_on(around)
show_worth(around.worth)
show_choice(app, person, listed)
show_files(app, person, listed, around)
st.caption(plain(marking(app.law, today(now))))
