"""How big the lead is, beside who won, and the way to what it would take for another bid to be first."""

import streamlit as st

from scoring.domain.ranking.ranking import Ranking
from scoring.words.ranking.ranking import lead_sentence
from ui.widgets.plain import plain

CLOSE, MODELS = "hvor-sikkert", "andre-modeller"
"""The places on the page that the links go to."""


def show_how_close(ranking: Ranking) -> None:
    """Nothing for a single bid: there is nobody to be close to."""
    if len(ranking.bids) < 2:
        return
    st.markdown(
        f"{plain(lead_sentence(ranking))} Hvor mye skal til for at et annet tilbud blir først? Se "
        f"[Hvor sikkert er resultatet?](#{CLOSE}) og [Hva hadde andre modeller gitt?](#{MODELS}) lenger ned. Tallene "
        "der åpnes med en knapp, og hver visning føres i loggen.".strip()
    )
