"""Oversikt: what waits for you, and the procurements and systems you can open."""

import streamlit as st

from requirements_lib.domain.access import Action, any_allowed
from requirements_lib.services import procurement as procurements
from requirements_lib.words.terms import label
from scoring.words.signing import signed_badge
from ui.bootstrap import application
from ui.navigation import entry
from ui.widgets.case import name
from ui.widgets.frame import attempt, heading, told
from ui.widgets.phase_out.waiting import sentences, show_waiting
from ui.widgets.plain import plain
from ui.widgets.procurement import reuse
from ui.widgets.session import current_person
from ui.widgets.tasks import waiting

person = current_person()
app = application()
heading("Oversikt", "Det som venter på deg, og anskaffelsene du er med i.")
told()

readable = procurements.readable(app.store, person)
tasks = [task for one in readable for task in waiting(app.store, person, one)]
of_systems = sentences(app, person)
st.header("Venter på deg", anchor=False)
if not tasks and not of_systems:
    st.markdown("Ingenting venter på deg.")
for task in tasks:
    with st.container(border=True, key=f"kort_{task.page}_{task.procurement.id}"):
        left, right = st.columns([5, 2], vertical_alignment="center")
        left.markdown(f"**{plain(name(task.procurement))}**  \n{task.sentence}")
        with right:
            st.page_link(entry(task.page).file, label=task.verb, query_params={"sak": task.procurement.id})

show_waiting(of_systems)

st.header("Anskaffelser", anchor=False)
if not readable:
    st.markdown("Du er ikke med i noen anskaffelse ennå.")
for one in readable:
    left, middle, right = st.columns([5, 2, 2], vertical_alignment="center")
    left.markdown(f"**{plain(name(one))}**  \n{plain(one.profile.reference)}")
    if one.contracts:
        middle.badge(
            signed_badge(len({own.lot for own in one.contracts}), len(one.profile.lots)), color="green"
        )
    else:
        middle.badge(label(one.phase), color="blue")
    with right:
        st.page_link(entry("anskaffelse").file, label="Åpne anskaffelsen", query_params={"sak": one.id})

if any_allowed(person.roles, None, Action.START_PROCUREMENT):
    if st.button("Start en anskaffelse", type="secondary" if tasks else "primary", key="start_anskaffelse"):
        started = attempt(lambda: procurements.start(app.store, person, app.library))
        if started:
            st.switch_page(entry("anskaffelse").file, query_params={"sak": started.id})
    reuse.show_start(app, person, readable)
