"""How the browser reads an amount while it is written: shown beside the field, and never sent anywhere."""

import streamlit as st

from ui.bootstrap import ROOT
from ui.widgets.amount import AMOUNT, CURRENCY, MOST_DIGITS

FIELD = "belop"
"""Fields with this name, and with names that end so, are read."""
_component = st.components.v2.component(
    "malestokk_lest", js=(ROOT / "ui" / "static" / "lest.js").read_text("utf-8")
)


def show_readback() -> None:
    """Once on a page: every field for an amount tells how it is read."""
    _component(key="lest", data={"amount": AMOUNT, "currency": CURRENCY, "digits": MOST_DIGITS}, height=1)
