"""The requirement that is discussed: its need, its words and its scale."""

import streamlit as st

from requirements_lib.domain.tender import AskedRequirement, Tender
from ui.widgets.requirement import rubric, show_asked


def show_requirement(tender: Tender, asked: AskedRequirement) -> None:
    """Under the picture, so that the scale is in sight where points are agreed on."""
    st.subheader("Kravet og poengskalaen", anchor=False)
    show_asked(tender, asked)
    rubric(asked.requirement, asked.parameters, tender.full_points)
