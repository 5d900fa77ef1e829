"""The systems in use as a table, and the way to register another."""

from collections.abc import Sequence
from datetime import date

import streamlit as st

from paper.norwegian import OSLO
from requirements_lib.domain.person import Person
from requirements_lib.words.phrase import capitalised
from scoring.domain.contract import months_between
from scoring.domain.portfolio import Judged
from scoring.services import quick_rating as service
from scoring.services import system as systems
from scoring.services.whole_register import Weighed
from scoring.words.fulfilment import fulfils
from scoring.words.risk import band_words, figure
from ui.bootstrap import Application
from ui.widgets.clock import day
from ui.widgets.frame import attempt
from ui.widgets.long_table import show_long_table
from ui.widgets.plain import plain
from ui.widgets.short_field import read_text
from ui.widgets.systems.access import KEY, address

COLUMNS = ["System", "Eier", "Opplysninger", "Sist vurdert", "Krav", "Risiko"]
EMPTY = "Ingen systemer er registrert. {who}"


def show_list(register: Sequence[Weighed], on: date) -> None:
    """Every system with a link to its page; a rating that has grown old is marked."""
    alt = "Systemene i bruk, med krav som er oppfylt og risiko"
    show_long_table(register, lambda one: row(one.judged, on), COLUMNS, alt, "systemer")


def show_empty(editable: bool) -> None:
    """What there is to see before the first system."""
    who = "Registrer det første over." if editable else "Systemansvarlig registrerer dem."
    st.markdown(EMPTY.format(who=who))


def row(judged: Judged, on: date) -> list[str]:
    """Name, owner, data, when it was last rated, requirements met, and risk as word and figure."""
    now, proposal = judged.assessed, judged.proposal
    name = f"[{plain(now.system.name)}]({address(now.system.id)})"
    owner = plain(now.system.owner) if now.system.owner else ":orange-badge[Mangler eier]"
    if not now.is_rated:
        return [name, owner, plain(now.system.data), ":gray-badge[Ikke vurdert]", "–", "–"]
    rated = _rated(now.rated_at.astimezone(OSLO).date(), on) if now.rated_at else "–"
    met = fulfils(proposal.fulfilment)
    risk = f"{band_words(proposal.risk)}, {figure(proposal.risk)}"
    return [name, owner, plain(now.system.data), rated, capitalised(met), risk]


def _rated(when: date, on: date) -> str:
    """The day, and how long ago once it is old."""
    months = months_between(when, on)
    if months <= service.form().old_after_months:
        return day(when)
    return f"{day(when)} :orange-badge[For {months} måneder siden]"


def show_registration(app: Application, person: Person) -> None:
    """A name, and the system is there; its page is opened."""
    with st.form("registrer_system", border=False):
        left, right = st.columns([3, 1], vertical_alignment="bottom")
        name = left.text_input("Navn på et nytt system")
        if not right.form_submit_button("Registrer et system", type="primary", width="stretch"):
            return
    if not read_text(name):
        st.error("Navn på et nytt system: Skriv hva systemet heter.", icon=":material/error:")
        return
    registered = attempt(lambda: systems.register(app.store, person, read_text(name)))
    if registered is not None:
        st.query_params[KEY] = registered.id
    st.rerun()
