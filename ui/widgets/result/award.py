"""«Tildeles»: who gets a place in a framework agreement with several suppliers, which place, and which share."""

import streamlit as st

from requirements_lib.words.winners import announced
from scoring.domain.ranking.award import Awarded, award
from scoring.domain.ranking.ranking import Ranking
from scoring.words.ranking.award import award_sentence, notes, share_formula
from scoring.words.ranking.ranking import place, value
from ui.widgets.plain import plain
from ui.widgets.result.report import bid_name
from ui.widgets.table import show_table


def show_award(ranking: Ranking) -> None:
    """Nothing unless the agreement is with several; else the finding, its table, and the announced rule."""
    winners = ranking.evaluation.winners
    if winners is None:
        return
    found = award(ranking, winners)
    st.header("Tildeling", anchor=False)
    st.markdown(f"**{plain(award_sentence(found))}**")
    for note in notes(found):
        st.markdown(plain(note))
    shared = any(one.share is not None for one in found.awarded)

    def row(one: Awarded) -> list[str]:
        share = [f"{one.percent}\u00a0%", plain(share_formula(found, one))] if shared else []
        return [
            str(one.place),
            plain(bid_name(one.bid)),
            place(one.bid),
            plain(value(ranking, one.bid.total)),
            *share,
        ]

    heads = ["Plass i avtalen", "Tilbud", "Plass i rangeringen", "Resultat"]
    rows = [row(one) for one in found.awarded]
    if rows:
        show_table(rows, [*heads, *(["Andel", "Slik er andelen regnet"] if shared else [])], "Tildelingen")
    st.caption(plain(f"Kunngjort: {announced(winners)}"))
