"""Who may see the systems, and which one is chosen in the address."""

from urllib.parse import urlencode

import streamlit as st

from requirements_lib.domain.access import Action, any_allowed
from requirements_lib.domain.outcome import Refusal
from requirements_lib.domain.person import Person
from requirements_lib.services.procurement import require_open
from scoring.domain.systems.system import AssessedSystem
from scoring.services import system as systems
from scoring.services.support_list import keep_up
from scoring.words.outcome import refusal_sentence
from ui.bootstrap import Application, application
from ui.widgets.plain import plain
from ui.widgets.refused import why_refused
from ui.widgets.session import chosen_id

KEY = "system"


def require_reader(person: Person, title: str) -> None:
    """Pass for those who may read the systems now; for others the run ends with a sentence."""
    closed = why_closed(person)
    if closed:
        st.title(title, anchor=False)
        st.markdown(closed)
        st.stop()
    keep_up(application().store)


def why_closed(person: Person) -> str:
    """Why somebody may not read the systems now; nothing for those who may."""
    if not any_allowed(person.roles, None, Action.READ_SYSTEMS):
        return "Du har ikke tilgang til denne siden. Spør systemansvarlig."
    return plain(why_refused(lambda: require_open(application().store, person, Action.READ_SYSTEMS)))


def may_edit(person: Person) -> bool:
    """Whether the page should offer changes; the services ask again."""
    return any_allowed(person.roles, None, Action.EDIT_SYSTEMS)


def chosen_system(app: Application, person: Person) -> AssessedSystem | None:
    """The system named in the address, None without one; the run ends with a sentence when it does not exist."""
    system_id = st.query_params.get(KEY)
    if system_id is None:
        return None
    try:
        return systems.fetch(app.store, person, system_id)
    except Refusal as refusal:
        st.title("Systemet kan ikke vises", anchor=False)
        st.markdown(f"{plain(refusal_sentence(refusal))} [Alle systemer]({address()})")
        st.stop()


def address(system_id: str | None = None, part: str | None = None, **chosen: str) -> str:
    """Where the list is, or a system and a part of its page with what is chosen there; the procurement is kept."""
    given = {"sak": chosen_id(), KEY: system_id, "del": part, **chosen}
    kept = urlencode({name: value for name, value in given.items() if value})
    return f"/systemer?{kept}" if kept else "/systemer"
