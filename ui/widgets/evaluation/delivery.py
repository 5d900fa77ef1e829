"""Delivering one's evaluation, and a look at how one has used the scale."""

from collections import Counter
from collections.abc import Sequence

import streamlit as st

from requirements_lib.domain.outcome import Refusal
from requirements_lib.words.phrase import joined
from scoring.domain.bid import Bid
from scoring.services import bid as bids
from scoring.services import evaluation
from scoring.services.evaluation import Sheet
from scoring.words.outcome import refusal_sentence
from scoring.words.terms import bid_label
from ui.widgets.evaluation.course import show_way_to
from ui.widgets.evaluation.desk import Desk
from ui.widgets.evaluation.status import what
from ui.widgets.outbox import waiting_button
from ui.widgets.table import show_table


def show_use_of_scale(desk: Desk) -> None:
    """How many times each point is given to each bid, and one's own points side by side."""
    st.header("Din bruk av skalaen", anchor=False)
    st.caption("Antall krav du har gitt hvert poeng. Se om du har brukt skalaen likt for alle tilbud.")
    rows = [[bid_label(bid.letter), *map(str, counts(desk.sheet, bid.id, desk.points))] for bid in desk.bids]
    columns = ["Tilbud", *map(str, desk.points)]
    show_table(rows, columns, "Antall ganger du har gitt hvert poeng, per tilbud")


def counts(sheet: Sheet, bid: str, scale: Sequence[int]) -> list[int]:
    """How many requirements got each of the points of the scale in one bid."""
    found = Counter(one.points for one in sheet.entries if one.bid == bid)
    return [found[points] for points in scale]


def show_delivery(desk: Desk, *, primary: bool) -> None:
    """The act, and when it is refused what is missing."""
    st.header("Lever vurderingen", anchor=False)
    st.markdown(
        "Når du har levert, kan du ikke endre poeng eller begrunnelser. "
        "De andre ser dem når fellesvurderingen starter."
    )
    if desk.lots:
        st.markdown("Du leverer vurderingen av alle delkontraktene samtidig.")
    if not waiting_button("Lever vurderingen", "lever", primary=primary):
        return
    try:
        evaluation.submit(desk.app.store, desk.person, desk.now.id)
    except Refusal as refusal:
        st.error(refusal_sentence(refusal), icon=":material/error:")
        with st.container(gap="xsmall"):
            for lot in [one.id for one in desk.lots] or [""]:
                _ways(desk, lot)
    else:
        st.rerun()


def _ways(desk: Desk, lot: str) -> None:
    """What a lot lacks, read again: the outbox may have saved words since the page was drawn."""
    sheet = evaluation.sheet(desk.app.store, desk.person, desk.now.id, lot)
    part = bids.taking_part(desk.app.store, desk.person, desk.now.id, lot)
    for requirement, words in missing_lines(sheet, part).items():
        show_way_to(requirement, words, lot)


def missing_lines(sheet: Sheet, bids: Sequence[Bid]) -> dict[str, str]:
    """«ARK-05 mangler poeng og begrunnelse i tilbud A og B, begrunnelse i tilbud C», by requirement."""
    letters = {one.id: one.letter for one in bids}
    lacking: dict[str, dict[str, list[str]]] = {}
    for one in sheet.progress.missing:
        lacking.setdefault(one.requirement, {}).setdefault(what(one), []).append(letters[one.bid])
    return {
        requirement: f"{requirement} mangler "
        + ", ".join(f"{things} i tilbud {joined(of)}" for things, of in parts.items())
        for requirement, parts in lacking.items()
    }
