"""A chart with words that say what it shows to those who hear it; the same figures stand in a table beside it."""

import streamlit as st

from ui.charts.drawn import Drawn


def show_chart(chart: Drawn, alt: str) -> None:
    """The chart in its own look, as wide as its place."""
    st.vega_lite_chart(chart.to_show(), theme=None, alt=alt)
