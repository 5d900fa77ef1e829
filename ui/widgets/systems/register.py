"""The systems in use as a table, and the way to register another."""

from collections.abc import Sequence
from datetime import date

import streamlit as st

from paper.norwegian import OSLO
from requirements_lib.domain.person import Person
from requirements_lib.words.phrase import capitalised
from scoring.domain.phase_out.portfolio import Judged
from scoring.domain.systems.contract import months_between
from scoring.domain.systems.system import System
from scoring.services import quick_rating as service
from scoring.services import system as systems
from scoring.services import whole_register
from scoring.services.whole_register import Weighed
from scoring.words.fulfilment import fulfils
from scoring.words.systems.risk import band_words, figure
from ui.bootstrap import Application
from ui.widgets.clock import day, today
from ui.widgets.found_again import tell_count
from ui.widgets.frame import attempt, read_here
from ui.widgets.long_table import AT_ONCE, show_long_table
from ui.widgets.plain import plain
from ui.widgets.short_field import read_text
from ui.widgets.systems.access import KEY, address

COLUMNS = ["System", "Eier", "Opplysninger", "Sist vurdert", "Krav", "Risiko"]
EMPTY = "Ingen systemer er registrert. {who}"


@st.fragment
def show_list(app: Application, person: Person) -> None:
    """Every system with a link to its page, read as it is at each search; a rating that has grown old is marked."""
    on = today(app.store.clock())
    whole = read_here(lambda: whole_register.weighed(app.store, person, app.library, on))
    if whole is not None:
        _show_sought(whole, on)


def _show_sought(register: Sequence[Weighed], on: date) -> None:
    alt = "Systemene i bruk, med krav som er oppfylt og risiko"
    if len(register) > AT_ONCE:
        sought = st.text_input(
            "Finn systemer",
            placeholder="Navn, eier, leverandør eller enhet",
            key="finn",
            bind="query-params",
        )
        whole = len(register)
        register = [one for one in register if fits(one.known.assessed.system, sought)]
        if sought.strip() and register:
            tell_count(len(register), whole, "systemer")
    if not register:
        st.markdown("Ingen systemer passer med det du skrev.")
        return
    show_long_table(register, lambda one: row(one.judged, on), COLUMNS, alt, "systemer")


def show_empty(editable: bool) -> None:
    """What there is to see before the first system."""
    who = (
        "Importer listen dere har, eller registrer det første over."
        if editable
        else "Systemansvarlig registrerer dem."
    )
    st.markdown(EMPTY.format(who=who))


def fits(system: System, sought: str) -> bool:
    """Whether every word that is sought stands in what a system is known by."""
    known = " ".join((system.name, system.own_id, system.owner, system.unit, system.manager, system.supplier))
    return all(word in known.casefold() for word in sought.casefold().split())


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
