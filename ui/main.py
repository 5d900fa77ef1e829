"""The script Streamlit runs for every page: who is here, the sidebar, the outbox, and then the page itself."""

import streamlit as st

from ui.bootstrap import ROOT
from ui.navigation import ENTRIES, Entry
from ui.widgets import outbox, sidebar, stored
from ui.widgets.session import current_person


def main() -> None:
    """Draw the frame and run the chosen page."""
    stored.begin_run()
    pages = {entry: _page(entry) for entry in ENTRIES if (ROOT / "ui" / entry.file).exists()}
    chosen = st.navigation(list(pages.values()), position="hidden")
    icon = ROOT / "ui" / "static" / "merke.svg"
    st.set_page_config(page_title=f"{chosen.title} · Målestokk", page_icon=str(icon), layout="wide")
    person = current_person()
    sidebar.draw(person, pages)
    with st.sidebar:
        outbox.draw(person)
    chosen.run()
    stored.end_run()


def _page(entry: Entry) -> st.Page:
    return st.Page(entry.file, title=entry.title, url_path=entry.path, default=entry is ENTRIES[0])


main()
