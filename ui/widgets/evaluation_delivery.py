"""Delivering one's evaluation, and a look at how one has used the scale."""

from collections import Counter
from collections.abc import Sequence

import pandas as pd
import streamlit as st

from requirements_lib.domain.outcome import Refusal
from requirements_lib.domain.person import Person
from requirements_lib.domain.procurement import Procurement
from scoring.domain.bid import Bid
from scoring.services import evaluation
from scoring.services.evaluation import Sheet
from scoring.words.outcome import refusal_sentence
from scoring.words.terms import bid_label
from ui.bootstrap import Application
from ui.widgets.evaluation_scores import POINTS
from ui.widgets.evaluation_status import what
from ui.widgets.outbox import waiting_button


def show_use_of_scale(sheet: Sheet, bids: Sequence[Bid]) -> None:
    """How many times each point is given to each bid, and one's own points side by side."""
    st.header("Din bruk av skalaen", anchor=False)
    st.caption("Antall krav du har gitt hvert poeng. Se om du har brukt skalaen likt for alle tilbud.")
    rows = [[bid_label(bid.letter), *counts(sheet, bid.id)] for bid in bids]
    table = pd.DataFrame(rows, columns=["Tilbud", *(str(points) for points in POINTS)])
    st.table(table, hide_index=True, alt="Antall ganger du har gitt hvert poeng, per tilbud")


def counts(sheet: Sheet, bid: str) -> list[int]:
    """How many requirements got 0, 1, … 10 points in one bid."""
    found = Counter(one.points for one in sheet.entries if one.bid == bid)
    return [found[points] for points in POINTS]


def show_delivery(
    app: Application, person: Person, now: Procurement, bids: Sequence[Bid], *, primary: bool
) -> None:
    """The act, and when it is refused what is missing."""
    st.header("Lever vurderingen", anchor=False)
    st.markdown(
        "Når du har levert, kan du ikke endre poeng eller begrunnelser. "
        "De andre ser dem når fellesvurderingen starter."
    )
    if not waiting_button("Lever vurderingen", "lever", primary=primary):
        return
    try:
        evaluation.submit(app.store, person, now.id)
    except Refusal as refusal:
        st.error(refusal_sentence(refusal), icon=":material/error:")
        sheet = evaluation.sheet(app.store, person, now.id)
        st.markdown("\n".join(f"- {line}" for line in _lines(sheet, bids)))
    else:
        st.rerun()


def _lines(sheet: Sheet, bids: Sequence[Bid]) -> list[str]:
    """«ARK-05, tilbud B: poeng og begrunnelse mangler.»"""
    letters = {one.id: one.letter for one in bids}
    return [
        f"{one.requirement}, tilbud {letters[one.bid]}: {what(one)} mangler."
        for one in sheet.progress.missing
    ]
