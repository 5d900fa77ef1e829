"""Anskaffelse: the need, the requirements and why, the criteria, and publishing, as a task list with four parts."""

import streamlit as st

from requirements_lib.domain.access import Action
from requirements_lib.services import procurement as procurements
from requirements_lib.words.terms import term
from ui.bootstrap import application
from ui.widgets import committee, criteria, needs, profile, publishing, selection
from ui.widgets.frame import heading, told
from ui.widgets.session import chosen_procurement, current_person

person = current_person()
app = application()
now = chosen_procurement(person)
editable = procurements.may(person, now, Action.EDIT_PROCUREMENT)
title = now.profile.title or "Anskaffelse uten tittel"
about = f"{title} · {now.profile.reference or 'uten saksnummer'} · Status: {term(now.phase)}"
heading("Anskaffelse", about, procurements.last_saved(app.store, person, now.id))
told()

PARTS = ("Om anskaffelsen", "Behov", "Krav", "Kriterier", "Evalueringsgruppe", "Kontroll og kunngjøring")
part = st.segmented_control("Del", PARTS, default=PARTS[0], key="del", bind="query-params", required=True)
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
