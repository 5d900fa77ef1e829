"""A notice with a reason: a choice has been reversed, or nobody can be chosen."""

from collections.abc import Sequence

import streamlit as st

from requirements_lib.domain.person import Person
from requirements_lib.domain.procurement.procurement import Procurement
from scoring.domain.ranking.ranking import Ranking
from scoring.services import result
from scoring.words.notice import content_sentence
from scoring.words.ranking.award import told_of_all
from ui.bootstrap import Application
from ui.fields import keepable
from ui.widgets.frame import attempt
from ui.widgets.plain import plain


def show_new_notice(app: Application, person: Person, now: Procurement, rankings: Sequence[Ranking]) -> None:
    """The officer's review and act when the last notice told of something else, or no bid is left."""
    st.markdown(plain(_review(rankings)))
    if rankings and (content := content_sentence(now.profile, app.law)):
        st.markdown(plain(content))
    what = "den nye meddelelsen" if now.notices else "meddelelsen"
    with st.form("ny_meddelelse", border=False):
        reason = keepable(
            st.text_input("Hvorfor beslutningen er omgjort" if rankings else "Hvorfor ingen er valgt")
        )
        sure = st.checkbox(f"{what.capitalize()} er sendt til alle leverandørene")
        if not st.form_submit_button(f"Før {what}", type="primary"):
            return
        if not sure:
            st.error(plain(f"Kryss av for at {what} er sendt til alle leverandørene."))
            return
        attempt(lambda: result.record_notice(app.store, person, now.id, reason))
        st.rerun()


def _review(rankings: Sequence[Ranking]) -> str:
    told = told_of_all(rankings)
    if not rankings:
        return (
            f"{told} Send en meddelelse til alle de berørte leverandørene, med begrunnelse, og før den her."
        )
    return (
        f"Tilbudene er rangert på nytt etter den siste meddelelsen. {told} Send en ny meddelelse til alle de berørte "
        "leverandørene, med begrunnelse og karensperiode, og før den her."
    )
