"""Who is here and which procurement is chosen: read anew in every run, never trusted from before."""

import streamlit as st

from requirements_lib.domain.outcome import Refusal
from requirements_lib.domain.person import Person
from requirements_lib.domain.procurement.procurement import Procurement
from requirements_lib.services import procurement as procurements
from scoring.words.outcome import refusal_sentence
from ui.bootstrap import application
from ui.identity import COOKIE, person_of
from ui.widgets.plain import plain


def current_person() -> Person:
    """The person the cookie speaks for; without one the run ends with a way to say who you are."""
    person = person_of(st.context.cookies.get(COOKIE))
    if person is None:
        st.title("Hvem er du?", anchor=False)
        st.markdown("Du må velge navnet ditt før du går videre. [Velg navn](/hvem)")
        st.stop()
    return person


def chosen_id() -> str | None:
    """The procurement named in the address."""
    return st.query_params.get("sak")


def chosen_procurement(person: Person) -> Procurement:
    """The procurement named in the address; the run ends with a sentence when there is none or it is not allowed."""
    procurement_id = chosen_id()
    if procurement_id is None:
        st.title("Velg en anskaffelse", anchor=False)
        st.markdown("Velg anskaffelsen i [oversikten](/).")
        st.stop()
    try:
        return procurements.fetch(application().store, person, procurement_id)
    except Refusal as refusal:
        st.title("Anskaffelsen kan ikke vises", anchor=False)
        st.markdown(plain(refusal_sentence(refusal)))
        st.stop()
