"""Opening the bids: the deadline, and a review with a tick before what cannot be undone."""

import streamlit as st

from requirements_lib.domain.access import Action
from requirements_lib.domain.person import Person
from requirements_lib.domain.procurement.procurement import Procurement
from requirements_lib.domain.weighing.weighting import Weighting
from requirements_lib.services import frozen_model as frozen_models
from requirements_lib.services import procurement as procurements
from requirements_lib.words.frozen_model import NOT_FROZEN
from scoring.services import bid as bids
from ui.bootstrap import Application
from ui.widgets.clock import moment
from ui.widgets.frame import attempt
from ui.widgets.plain import plain


def show_opening(app: Application, person: Person, now: Procurement) -> None:
    """When the bids can be opened, and the act for the one who opens them."""
    deadline = procurements.tender(app.store, person, now.id).bid_deadline
    st.markdown(f"Ingen tilbud er registrert. Tilbudsfristen er {moment(deadline)}.")
    if not procurements.may(person, now, Action.OPEN_BIDS):
        st.markdown("Innkjøperen åpner tilbudene når fristen er ute.")
        return
    tender = procurements.tender(app.store, person, now.id)
    if tender.weighting is not Weighting.EXACT and not frozen_models.frozen(app.store, person, now.id):
        st.warning(
            plain(f"{NOT_FROZEN} Det gjør du under Anskaffelse, Kriterier."), icon=":material/warning:"
        )
    st.header("Se over før du åpner tilbudene", anchor=False)
    st.markdown(
        "Tilbudene åpnes etter fristen. Da kan du registrere leverandørene og lese svarskjemaene. "
        "Åpningen kan ikke gjøres om."
    )
    sure = st.checkbox("Fristen er ute, og jeg er klar til å åpne tilbudene", key="sikker_apning")
    if st.button("Åpne tilbudene", type="primary", key="apne_tilbudene"):
        if not sure:
            st.error("Kryss av for at du er klar til å åpne tilbudene.")
            return
        attempt(lambda: bids.open_bids(app.store, person, now.id))
        st.rerun()
