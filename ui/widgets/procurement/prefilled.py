"""What a procurement was started with from the register of systems: each thing, its source, and whether it stands."""

from datetime import date

import streamlit as st

from requirements_lib.domain.access import Action, any_allowed
from requirements_lib.domain.outcome import Refusal
from requirements_lib.domain.person import Person
from requirements_lib.domain.prefill import Prefill, Prefilled, What, stands
from requirements_lib.domain.procurement import Procurement
from requirements_lib.domain.trigger import Answer
from requirements_lib.words.field import FIELDS
from requirements_lib.words.terms import label
from scoring.services import replacement as service
from scoring.services import system as systems
from scoring.words.replacement import sources, start_sentence
from ui.bootstrap import Application
from ui.widgets.clock import day
from ui.widgets.plain import plain
from ui.widgets.systems.access import address
from ui.widgets.table import show_table

COLUMNS = ["Hva", "Fylt ut med", "Hentet fra", "Nå"]
_SHORT = 90


def show(app: Application, person: Person, now: Procurement) -> None:
    """A line that names the system, and a table of everything, folded."""
    prefill = now.profile.prefill
    if prefill is None:
        return
    reads = any_allowed(person.roles, None, Action.READ_SYSTEMS)
    name = f"[{plain(prefill.name)}]({address(prefill.system, 'Resultat')})" if reads else plain(prefill.name)
    st.markdown(
        f"Anskaffelsen er startet fra {name} i systemregisteret {day(prefill.on)}. Det som er fylt ut, er et forslag. "
        "Du kan endre alt."
    )
    if reads:
        st.caption(plain(_start(app, person, prefill)))
    items = shown(prefill, reads)
    with st.expander(f"Fylt ut fra registeret ({len(items)})", key="fylt_ut_fra_registeret"):
        show_table(
            (row(app, now, one) for one in items), COLUMNS, "Det som er fylt ut, og hvor det er hentet fra"
        )


def shown(prefill: Prefill, reads: bool) -> tuple[Prefilled, ...]:
    """All of it for those who may read the systems.

    For others the requirements are left out: they tell what today's system does not meet, and its supplier may bid.
    """
    return tuple(one for one in prefill.items if reads or one.what is not What.REQUIREMENT)


def row(app: Application, now: Procurement, item: Prefilled) -> list[str]:
    """What it is, what it was given, where that came from, and whether it stands."""
    taken = frozenset(one.id for one in now.profile.chosen(app.library))
    still = stands(item, dict(now.profile), taken)
    return [
        plain(_name(app, item)),
        plain(_given(item)),
        plain(sources(item.sources)),
        "Uendret" if still else "Endret",
    ]


def _name(app: Application, item: Prefilled) -> str:
    if item.what is What.FIELD:
        return FIELDS[item.name]
    if item.what is What.ANSWER:
        asked = {one.id: one.ask for one in app.library.questions}
        return asked.get(item.name, item.name)
    titles = {one.id: one.title for one in app.library.requirements}
    return f"{item.name} {titles.get(item.name, '')}".strip()


def _given(item: Prefilled) -> str:
    if item.what is What.REQUIREMENT:
        return "Tatt med"
    if item.what is What.ANSWER:
        return label(Answer(item.given))
    if item.name == "starts":
        return day(date.fromisoformat(item.given))
    text = " ".join(item.given.split())
    return text if len(text) <= _SHORT else f"{text[:_SHORT].rsplit(' ', 1)[0]} …"


def _start(app: Application, person: Person, prefill: Prefill) -> str:
    """How the day was counted, as it would be counted on the day it was filled in."""
    try:
        system = systems.fetch(app.store, person, prefill.system).system
    except Refusal:
        return ""
    return start_sentence(service.latest_start(system, app.law, prefill.on))
