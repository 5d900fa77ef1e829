"""A fault is logged whole and shown as a short reference; nothing about it reaches the page."""

import streamlit as st

from ui.widgets.fault import logged


def show_fault(fault: Exception) -> bool:
    """Show what a person can do, with a code that finds the fault in the log."""
    st.error(
        f"Noe gikk galt hos oss. Det du har lagret, er trygt. Last siden på nytt. Feilkode {logged(fault)}.",
        icon=":material/error:",
    )
    return True
