"""Leverandører: each one's systems, contracts and promises, for contract follow-up; closed to those who evaluate."""

import streamlit as st

from requirements_lib.domain.access import Action, any_allowed
from requirements_lib.domain.outcome import Refusal
from scoring.services import supplier as suppliers
from scoring.words.outcome import refusal_sentence
from scoring.words.phase_out.phase_out_list import marking
from scoring.words.phase_out.supplier import PURPOSE, RULE, summary
from ui.bootstrap import application
from ui.widgets.clock import today
from ui.widgets.frame import heading, told
from ui.widgets.plain import plain
from ui.widgets.session import current_person
from ui.widgets.suppliers.promises import show_promises
from ui.widgets.suppliers.records import show_records, show_systems
from ui.widgets.systems.access import address, require_reader
from ui.widgets.systems.course import choose

person = current_person()
app = application()
require_reader(person, "Leverandører")
day = today(app.store.clock())
heading("Leverandører", PURPOSE)
told()
try:
    found = suppliers.suppliers(app.store, person, app.library, day)
except Refusal as refusal:
    st.markdown(plain(refusal_sentence(refusal)))
    st.stop()
if not found:
    st.markdown(
        f"Ingen leverandører er registrert. Skriv leverandøren på hvert system i [Systemer]({address()})."
    )
    st.stop()

st.markdown(f"**{summary(found, day)}**")
show_records(found, day)
st.caption(RULE)
names = {one.key: one.name for one in found}
chosen = choose("Leverandør", "leverandor", names)
record = next(one for one in found if one.key == chosen)
st.header(plain(record.name), anchor=False)
show_systems(record)
show_promises(app, person, record.promises, day, any_allowed(person.roles, None, Action.CHECK_PROMISE))
st.caption(plain(marking(app.law, day)))
