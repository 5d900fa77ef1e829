"""«Hvorfor vant A?» and why each of the others did not, in sentences with the figures they stand on."""

import streamlit as st

from scoring.domain.explanation import Lead, leads, needed_points, price_needed
from scoring.domain.ranking import Ranking
from scoring.words.explanation import (
    SHOWN,
    label,
    lead_formula,
    lost_sentence,
    needed_sentences,
    won_sentence,
)
from ui.widgets.plain import plain


def show_why(ranking: Ranking) -> None:
    """The first against each of the others; nothing to say of a single bid or of a shared first place."""
    found = leads(ranking)
    if not found:
        return
    st.header(f"Hvorfor vant {plain(label(found[0].ahead))}?", anchor=False)
    st.markdown("\n".join(f"- {plain(won_sentence(ranking, one))}" for one in found))
    with st.expander("Hvorfor tapte de andre?"):
        for one in found:
            _lost(ranking, one)
        st.caption(SHOWN)


def _lost(ranking: Ranking, found: Lead) -> None:
    st.subheader(f"Hvorfor tapte {plain(label(found.behind))}?", anchor=False)
    st.markdown(plain(lost_sentence(ranking, found)))
    st.markdown(f"**{plain(lead_formula(ranking, found))}**")
    told = needed_sentences(ranking, found, needed_points(ranking, found), price_needed(ranking, found))
    if told:
        st.markdown("Med alt annet likt:\n\n" + "\n".join(f"- {plain(one)}" for one in told))
