"""Prices that two people have put right after the points were shown, as the protocol is to have it."""

import streamlit as st

from requirements_lib.domain.person import Person
from requirements_lib.domain.procurement.procurement import Procurement
from requirements_lib.services.people import known
from scoring.services import price_correction as service
from scoring.words.bids.sealing import correction_sentence
from ui.bootstrap import Application
from ui.widgets.plain import plain
from ui.widgets.signature import signed_by


def show_price_corrections(app: Application, person: Person, now: Procurement) -> None:
    """Nothing when every price stands as it was sealed first."""
    made = service.corrections(app.store, person, now.id)
    if not made:
        return
    with st.expander("Til protokollen: rettede priser", expanded=True):
        for letter, corrections in made.items():
            for one in corrections:
                sentence = correction_sentence(letter, one, lambda who: signed_by(known(app.store, who)))
                st.markdown(plain(sentence))
