"""Answers to absolute requirements that were judged, and the way to the page where the lead judges them."""

import streamlit as st

from requirements_lib.domain.access import Action
from requirements_lib.services.procurement import may
from scoring.words.terms import bid_label
from ui.navigation import entry
from ui.widgets.answer import as_written
from ui.widgets.consensus.meeting import Meeting


def show_rulings(meeting: Meeting) -> None:
    """Each ruling in force on a bid that takes part, with its reason; nothing when there is nothing to tell."""
    labels = {one.id: bid_label(one.letter) for one in meeting.bids}
    found = [one for one in meeting.rulings if one.bid in labels]
    rules = may(meeting.person, meeting.now, Action.OVERRULE_ANSWER)
    if not found and not rules:
        return
    st.header("Svar på absolutte krav", anchor=False)
    for one in found:
        verdict = "står" if one.met else "er overprøvd"
        st.markdown(f"**{labels[one.bid]}, {one.requirement}: svaret {verdict}**")
        as_written(one.reason)
    if not found:
        st.markdown("Ingen svar er overprøvd.")
    if rules:
        case = {"sak": meeting.now.id}
        st.page_link(entry("tilbud").file, label="Vurder svarene på siden Tilbud", query_params=case)
