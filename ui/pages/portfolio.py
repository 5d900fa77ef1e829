"""Porteføljen: the systems in use in five pictures, for those who read the systems."""

import streamlit as st

from scoring.services import ending
from scoring.services import position as service
from scoring.words.phase_out.phase_out_list import marking
from ui.bootstrap import application
from ui.widgets.clock import today
from ui.widgets.frame import heading
from ui.widgets.plain import plain
from ui.widgets.portfolio.endings import show_endings
from ui.widgets.portfolio.pictures import show_coverage, show_risk, show_themes, show_time
from ui.widgets.session import current_person
from ui.widgets.signature import made
from ui.widgets.systems.access import address, require_reader

person = current_person()
app = application()
require_reader(person, "Porteføljen")
now = app.store.clock()
heading("Porteføljen", "Systemene i fem bilder. Alle tallene står i tabellene under.")
positions = service.positions(app.store, person, app.library, today(now))
found = ending.endings(app.store, person, app.library, today(now))
if not found.rows:
    st.markdown(f"Ingen systemer er i bruk eller planlagt. Se [Systemer]({address()}).")
    st.stop()

names = service.theme_names(app.library)
themes = tuple(names)
st.caption(plain(made("Laget", now, person)))
if positions:
    show_time(positions)
    show_risk(positions)
    show_themes(positions, themes)
    show_coverage(positions, names)
else:
    st.markdown("Ingen systemer er i bruk, så her er bare bildet av når avtaler og støtte tar slutt.")
show_endings(app, person, found)
st.caption(plain(marking(app.law, today(now))))
