"""A fault is logged whole and shown as a short reference; nothing about it reaches the page."""

import logging
import secrets

import streamlit as st

_log = logging.getLogger("malestokk")


def show_fault(fault: Exception) -> bool:
    """Show what a person can do, with a code that finds the fault in the log."""
    code = secrets.token_hex(2).upper()
    _log.error("Feilkode %s", code, exc_info=fault)
    st.error(
        f"Noe gikk galt hos oss. Det du har lagret, er trygt. Last siden på nytt. Feilkode {code}.",
        icon=":material/error:",
    )
    return True
