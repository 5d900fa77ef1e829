"""The Streamlit server of Målestokk: middleware, routes and start-up; the pages are reached through `ui/main.py`."""

import streamlit as st

from ui.server.faults import show_fault
from ui.server.middleware import MIDDLEWARE
from ui.server.routes import ROUTES
from ui.server.start import lifespan

app = st.App(
    "ui/main.py", lifespan=lifespan, routes=ROUTES, middleware=MIDDLEWARE, on_script_error=show_fault
)
