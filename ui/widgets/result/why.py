"""«Hvorfor vant A?» and why each of the others did not, in sentences with the figures they stand on."""

from collections.abc import Sequence

import streamlit as st

from scoring.domain.explanation import Lead, leads, needed_points, price_needed
from scoring.domain.ranking.ranking import Ranking
from scoring.words.ranking.explanation import (
    SHOWN,
    label,
    lead_formula,
    lost_sentence,
    needed_sentences,
    won_sentence,
)
from ui.widgets.plain import plain

_MANY, _OPEN = 3, 1
"""With more than so many others, only the nearest is open, and the rest stand folded."""


def show_why(ranking: Ranking) -> None:
    """The first against each of the others; nothing to say of a single bid or of a shared first place."""
    found = leads(ranking)
    if not found:
        return
    st.header(f"Hvorfor vant {plain(label(found[0].ahead))}?", anchor=False)
    nearest = found[:_OPEN] if len(found) > _MANY else found
    _won(ranking, nearest)
    st.caption(SHOWN)
    if len(found) > len(nearest):
        with st.expander(f"Vinneren mot de {len(found) - len(nearest)} andre tilbudene"):
            _won(ranking, found[_OPEN:])
    with st.expander("Hva skulle til for at de andre hadde vunnet?"):
        for one in found:
            _lost(ranking, one)


def _won(ranking: Ranking, found: Sequence[Lead]) -> None:
    for one in found:
        st.markdown(f"{plain(won_sentence(ranking, one))}\n\n**{plain(lead_formula(ranking, one))}**")


def _lost(ranking: Ranking, found: Lead) -> None:
    st.subheader(f"Hvorfor tapte {plain(label(found.behind))}?", anchor=False)
    st.markdown(plain(lost_sentence(ranking, found)))
    told = needed_sentences(ranking, found, needed_points(ranking, found), price_needed(ranking, found))
    if told:
        st.markdown("Med alt annet likt:\n\n" + "\n".join(f"- {plain(one)}" for one in told))
