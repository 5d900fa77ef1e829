"""Delivering one's evaluation, and a look at how one has used the scale."""

from collections import Counter
from collections.abc import Collection, Mapping, Sequence

import streamlit as st

from requirements_lib.domain.outcome import Refusal
from requirements_lib.domain.tender.scored_item import items
from requirements_lib.words.phrase import joined
from scoring.domain.bids.bid import Bid
from scoring.domain.scale import INDIVIDUAL
from scoring.services import bid as bids
from scoring.services import evaluation
from scoring.services.evaluation import Sheet
from scoring.words.item import noun
from scoring.words.outcome import refusal_sentence
from scoring.words.terms import bid_label
from ui.widgets.evaluation.course import show_way_to
from ui.widgets.evaluation.desk import Desk
from ui.widgets.evaluation.status import what
from ui.widgets.outbox import waiting_button
from ui.widgets.plain import plain
from ui.widgets.table import show_table


def show_use_of_scale(desk: Desk) -> None:
    """How many times each point is given to each bid, and one's own points side by side."""
    st.header("Din bruk av skalaen", anchor=False)
    many = noun(desk.items).many
    st.caption(f"Antall {many} du har gitt hvert poeng. Se om du har brukt skalaen likt for alle tilbud.")
    for highest in sorted({one.highest for one in desk.items}):
        scale = [int(one) for one in INDIVIDUAL.up_to(highest).steps]
        within = {one.id for one in desk.items if one.highest == highest}
        rows = [
            [bid_label(bid.letter), *map(str, counts(desk.sheet, bid.id, scale, within))] for bid in desk.bids
        ]
        title = f"Antall ganger du har gitt hvert poeng fra 0 til {highest}, per tilbud"
        show_table(rows, ["Tilbud", *map(str, scale)], title)


def counts(sheet: Sheet, bid: str, scale: Sequence[int], within: Collection[str]) -> list[int]:
    """How many of these items got each of the points of their scale in one bid."""
    found = Counter(one.points for one in sheet.entries if one.bid == bid and one.requirement in within)
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
        st.error(plain(refusal_sentence(refusal)), icon=":material/error:")
        with st.container(gap="xsmall"):
            for lot in [one.id for one in desk.lots] or [""]:
                _ways(desk, lot)
    else:
        st.rerun()


def _ways(desk: Desk, lot: str) -> None:
    """What a lot lacks, read again: the outbox may have saved words since the page was drawn."""
    sheet = evaluation.sheet(desk.app.store, desk.person, desk.now.id, lot)
    part = bids.taking_part(desk.app.store, desk.person, desk.now.id, lot)
    labels = {one.id: one.label for one in items(desk.whole.of_lot(lot))}
    for item, words in missing_lines(sheet, part, labels).items():
        show_way_to(item, words, lot)


def missing_lines(sheet: Sheet, bids: Sequence[Bid], labels: Mapping[str, str]) -> dict[str, str]:
    """«ARK-05 mangler poeng og begrunnelse i tilbud A og B, begrunnelse i tilbud C», by item."""
    letters = {one.id: one.letter for one in bids}
    lacking: dict[str, dict[str, list[str]]] = {}
    for one in sheet.progress.missing:
        lacking.setdefault(one.requirement, {}).setdefault(what(one), []).append(letters[one.bid])
    return {
        item: f"{labels[item]} mangler "
        + ", ".join(f"{things} i tilbud {joined(of)}" for things, of in parts.items())
        for item, parts in lacking.items()
    }
