"""The requirement that is discussed: its need, its words and its scale."""

import streamlit as st

from requirements_lib.domain.tender import AskedRequirement, Tender
from requirements_lib.words.terms import label
from scoring.words.numbers import given
from ui.widgets.plain import plain
from ui.widgets.requirement import rubric


def show_requirement(tender: Tender, asked: AskedRequirement) -> None:
    """Under the picture, so that the scale is in sight where points are agreed on."""
    st.subheader("Kravet og poengskalaen", anchor=False)
    st.markdown(plain(asked.need))
    st.markdown(plain(asked.text))
    criterion = tender.criterion_of(asked.id)
    with st.container(horizontal=True):
        st.badge(label(asked.requirement.kind), color="gray")
        if criterion is not None:
            st.badge(f"Kriterium: {plain(criterion.name)}, {given(criterion.weight)} %", color="gray")
    rubric(asked.requirement, asked.parameters)
