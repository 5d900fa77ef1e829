"""Anskaffelse: a list of tasks, and one part for each: from what is bought and why to the published tender."""

import streamlit as st

from requirements_lib.domain.access import Action
from requirements_lib.domain.procurement.preparation import Part
from requirements_lib.services import procurement as procurements
from requirements_lib.words.terms import label
from ui.widgets.case import about
from ui.widgets.frame import heading, told
from ui.widgets.parts import choose_part, show_next
from ui.widgets.pinned import application_for, show_pinned
from ui.widgets.procurement import (
    committee,
    criteria,
    description,
    needs,
    prefilled,
    preparation,
    profile,
    publishing,
    reuse,
    revision,
    selection,
)
from ui.widgets.session import chosen_procurement, current_person

TASKS = "Oppgaver"
PARTS = (TASKS, *map(label, Part))


person = current_person()
now = chosen_procurement(person)
app = application_for(person, now)
editable = procurements.may(person, now, Action.EDIT_PROCUREMENT)
heading("Anskaffelse", about(now), procurements.last_saved(app.store, person, now.id))
told()

part = choose_part(PARTS)
revision.show_under_way(now, part)
show_pinned(now, app)
if not editable:
    st.info("Anskaffelsen er kunngjort. Innholdet er låst.", icon=":material/lock:")

if part == TASKS:
    reuse.show_origin(app, person, now)
    prefilled.show(app, person, now)
    preparation.show(app, person, now)
elif part == label(Part.FACTS):
    profile.show(app, person, now, editable)
elif part == label(Part.DESCRIPTION):
    description.show(person, now, editable)
elif part == label(Part.NEEDS):
    needs.show(app, person, now, editable)
elif part == label(Part.REQUIREMENTS):
    selection.show(app, person, now, editable)
elif part == label(Part.CRITERIA):
    criteria.show(app, person, now, editable)
elif part == label(Part.COMMITTEE):
    committee.show(app, person, now)
else:
    publishing.show(app, person, now)

if part != TASKS:
    show_next(PARTS, part)
