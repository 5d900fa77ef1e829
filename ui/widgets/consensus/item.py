"""What is discussed: the need, the words and the scale."""

import streamlit as st

from requirements_lib.domain.tender.scored_item import ScoredItem
from requirements_lib.domain.tender.tender import Tender
from ui.widgets.requirement import rubric, show_asked
from ui.widgets.scored_item import show_looked_for, show_requirements


def show_scale(tender: Tender, item: ScoredItem) -> None:
    """Under the picture, so that the scale is in sight where points are agreed on."""
    if item.criterion is not None:
        st.subheader("Slik vurderes kriteriet", anchor=False)
        show_looked_for(item)
        show_requirements(tender, item)
        return
    (asked,) = item.asked
    st.subheader("Kravet og poengskalaen", anchor=False)
    show_asked(tender, asked)
    rubric(asked.requirement, asked.parameters, item.highest)
