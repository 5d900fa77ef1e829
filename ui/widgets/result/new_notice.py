"""A new notice after a choice has been reversed: what has changed is seen over, and the reason is written."""

from collections.abc import Sequence

import streamlit as st

from requirements_lib.domain.person import Person
from requirements_lib.domain.procurement import Procurement
from scoring.domain.ranking import Ranking
from scoring.services import result
from scoring.words.award import told_of
from ui.bootstrap import Application
from ui.fields import keepable
from ui.widgets.frame import attempt
from ui.widgets.plain import plain


def show_new_notice(app: Application, person: Person, now: Procurement, rankings: Sequence[Ranking]) -> None:
    """The officer's review and act when the last notice told of another ranking."""
    told = " ".join(plain(told_of(one)) for one in rankings)
    st.markdown(
        f"Tilbudene er rangert på nytt etter den siste meddelelsen. {told} Send en ny meddelelse til alle de berørte "
        "leverandørene, med begrunnelse og karensperiode, og før den her."
    )
    with st.form("ny_meddelelse", border=False):
        reason = keepable(st.text_input("Hvorfor beslutningen er omgjort"))
        sure = st.checkbox("Den nye meddelelsen er sendt til alle leverandørene")
        if not st.form_submit_button("Før den nye meddelelsen", type="primary"):
            return
        if not sure:
            st.error("Kryss av for at den nye meddelelsen er sendt til alle leverandørene.")
            return
        attempt(lambda: result.record_notice(app.store, person, now.id, reason))
        st.rerun()
