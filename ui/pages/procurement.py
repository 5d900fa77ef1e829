"""Anskaffelse: the need, the requirements and why, the criteria, and publishing, in six parts."""

import streamlit as st

from requirements_lib.domain.access import Action
from requirements_lib.services import procurement as procurements
from ui.bootstrap import application
from ui.widgets.case import about
from ui.widgets.frame import heading, told
from ui.widgets.parts import choose_part, show_next
from ui.widgets.procurement import committee, criteria, needs, profile, publishing, selection
from ui.widgets.session import chosen_procurement, current_person

PARTS = ("Om anskaffelsen", "Behov", "Krav", "Kriterier", "Evalueringsgruppe", "Kontroll og kunngjøring")


person = current_person()
app = application()
now = chosen_procurement(person)
editable = procurements.may(person, now, Action.EDIT_PROCUREMENT)
heading("Anskaffelse", about(now), procurements.last_saved(app.store, person, now.id))
told()

part = choose_part(PARTS)
if not editable:
    st.info("Anskaffelsen er kunngjort og kan ikke endres.", icon=":material/lock:")

match part:
    case "Om anskaffelsen":
        profile.show(app, person, now, editable)
    case "Behov":
        needs.show(app, person, now, editable)
    case "Krav":
        selection.show(app, person, now, editable)
    case "Kriterier":
        criteria.show(app, person, now, editable)
    case "Evalueringsgruppe":
        committee.show(app, person, now)
    case _:
        publishing.show(app, person, now)

show_next(PARTS, part)
