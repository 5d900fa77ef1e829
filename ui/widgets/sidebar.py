"""The sidebar: four quiet groups, the chosen procurement by name, and who is here."""

from collections.abc import Mapping
from html import escape

import streamlit as st

from requirements_lib.domain.access import Action, any_allowed
from requirements_lib.domain.outcome import Refusal
from requirements_lib.domain.person import Person
from requirements_lib.services import procurement as procurements
from ui.bootstrap import ROOT, application
from ui.navigation import Entry, Group
from ui.widgets.case import name
from ui.widgets.plain import plain
from ui.widgets.session import chosen_id

_STATIC = ROOT / "ui" / "static"


def draw(person: Person, pages: Mapping[Entry, st.Page]) -> None:
    """The links this person has use for; what they may do there is decided by the services."""
    dark = st.context.theme.type == "dark"
    st.logo(
        str(_STATIC / ("logo-mork.svg" if dark else "logo-lys.svg")),
        size="large",
        icon_image=str(_STATIC / "merke.svg"),
    )
    with st.sidebar:
        _links(pages, Group.COMMON)
        chosen = _procurement_name(person)
        if chosen:
            _heading(chosen)
            _links(pages, Group.PROCUREMENT)
        if any_allowed(person.roles, None, Action.READ_SYSTEMS):
            _heading("Systemer")
            _links(pages, Group.SYSTEMS)
        _heading("Du er")
        st.markdown(f"{plain(person.name)}  \n[Bytt person](/ut)")


def _procurement_name(person: Person) -> str | None:
    procurement_id = chosen_id()
    if procurement_id is None:
        return None
    try:
        procurement = procurements.fetch(application().store, person, procurement_id)
    except Refusal:
        return None
    return name(procurement)


def _links(pages: Mapping[Entry, st.Page], group: Group) -> None:
    kept = {"sak": chosen} if (chosen := chosen_id()) else None
    for entry, page in pages.items():
        if entry.group is group:
            st.page_link(page, label=entry.title, query_params=kept)


def _heading(text: str) -> None:
    st.html(f'<p class="gruppe">{escape(text)}</p>')
