"""What gets points, shown to be judged: a requirement, or a criterion judged whole with all that feeds it."""

import streamlit as st

from requirements_lib.domain.tender.scored_item import ScoredItem
from requirements_lib.domain.tender.tender import Tender
from scoring.domain.bids.bid import Bid
from scoring.words.item import whole_scale
from ui.widgets.answer import as_written, show_answer
from ui.widgets.plain import plain
from ui.widgets.requirement import rubric, show_asked


def show_item(tender: Tender, item: ScoredItem) -> None:
    """The need and the text, with the scale beside; of a criterion, what is looked for, and its requirements folded."""
    st.header(plain(item.name), anchor=False)
    left, right = st.columns([1, 1], gap="large")
    if item.criterion is None:
        (asked,) = item.asked
        with left:
            show_asked(tender, asked)
        with right:
            rubric(asked.requirement, asked.parameters, item.highest)
        return
    with left:
        show_looked_for(item)
    with right:
        show_requirements(tender, item)


def label(item: ScoredItem) -> str:
    """Its label where Streamlit reads markdown: only the name of a criterion can hold any."""
    return plain(item.label) if item.criterion else item.label


def show_looked_for(item: ScoredItem) -> None:
    """How a criterion is judged whole, in the words that were announced."""
    st.markdown(whole_scale(item))
    if item.criterion is not None and item.criterion.looks_for:
        as_written(item.criterion.looks_for)


def show_requirements(tender: Tender, item: ScoredItem) -> None:
    """Each requirement under a criterion judged whole, folded. Their rubrics tell what meets the need."""
    st.markdown("**Kravene under kriteriet**")
    for asked in item.asked:
        with st.expander(plain(f"{asked.id} {asked.requirement.title}")):
            show_asked(tender, asked)
            rubric(asked.requirement, asked.parameters, tender.full_points)


def show_answers(bid: Bid, item: ScoredItem, tender: Tender) -> None:
    """What the supplier answered: to the requirement, or to each under the criterion with its name over it."""
    for asked in item.asked:
        if item.criterion is not None:
            st.markdown(f"**{plain(f'{asked.id} {asked.requirement.title}')}**")
        show_answer(bid, asked.id, tender)
