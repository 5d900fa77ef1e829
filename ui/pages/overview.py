"""Oversikt: what waits for you, and the procurements you take part in."""

import streamlit as st

from ui.widgets.frame import heading
from ui.widgets.session import current_person

person = current_person()
heading("Oversikt", "Det du kan gjøre nå, og anskaffelsene du er med i.")
st.markdown("Ingenting venter på deg.")
