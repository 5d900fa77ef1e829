"""Anskaffelse."""

import streamlit as st

from requirements_lib.services import procurement as procurements
from ui.bootstrap import application
from ui.widgets.frame import heading
from ui.widgets.session import chosen_procurement, current_person
from ui.widgets.text_field import text_field

person = current_person()
now = chosen_procurement(person)
heading("Anskaffelse", now.profile.title, procurements.last_saved(application().store, person, now.id))
text_field(
    person,
    "Behovet",
    f"anskaffelse/{now.id}/need",
    now.profile.need,
    now.revision,
    help="Beskriv behovet med minst én setning.",
)
text_field(person, "Dagens situasjon", f"anskaffelse/{now.id}/today", now.profile.today, now.revision)
st.radio("Poeng", list(range(11)), horizontal=True, index=None, key="poeng_x")
