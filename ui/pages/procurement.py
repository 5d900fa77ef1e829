"""Anskaffelse: the need, the requirements and why, the criteria, and publishing, in six parts."""

import streamlit as st

from requirements_lib.domain.access import Action
from requirements_lib.services import procurement as procurements
from requirements_lib.words.terms import term
from ui.bootstrap import application
from ui.widgets.frame import heading, told
from ui.widgets.plain import plain
from ui.widgets.procurement import committee, criteria, needs, profile, publishing, selection
from ui.widgets.session import chosen_procurement, current_person

PARTS = ("Om anskaffelsen", "Behov", "Krav", "Kriterier", "Evalueringsgruppe", "Kontroll og kunngjøring")


def _go_to(part: str) -> None:
    st.session_state["del"] = part


person = current_person()
app = application()
now = chosen_procurement(person)
editable = procurements.may(person, now, Action.EDIT_PROCUREMENT)
title, reference = now.profile.title or "Anskaffelse uten tittel", now.profile.reference or "uten saksnummer"
about = f"{plain(title)} · {plain(reference)} · Status: {term(now.phase)}"
heading("Anskaffelse", about, procurements.last_saved(app.store, person, now.id))
told()

if st.session_state.get("del", st.query_params.get("del")) not in PARTS:
    st.session_state["del"] = PARTS[0]
part = st.segmented_control("Del", PARTS, key="del", bind="query-params", required=True)
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

for following in PARTS[PARTS.index(part) + 1 :][:1]:
    st.button(f"Neste: {following.lower()}", type="primary", key="neste", on_click=_go_to, args=[following])
