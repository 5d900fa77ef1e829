"""What a procurement was started with from the register of systems: each thing, its source, and whether it stands."""

from datetime import date

import streamlit as st

from requirements_lib.domain.access import Action, any_allowed
from requirements_lib.domain.library.library import Library
from requirements_lib.domain.library.trigger import Answer
from requirements_lib.domain.outcome import Refusal
from requirements_lib.domain.person import Person
from requirements_lib.domain.procurement.procurement import Procurement
from requirements_lib.domain.tender.prefill import Prefill, Prefilled, What, stands
from requirements_lib.words.field import FIELDS
from requirements_lib.words.phrase import joined
from requirements_lib.words.terms import label
from scoring.services import replacement as service
from scoring.services import system as systems
from scoring.words.phase_out.replacement import sources, start_sentence
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
    with st.expander("Fylt ut fra registeret", key="fylt_ut_fra_registeret"):
        show_table(rows(app.library, now, reads), COLUMNS, "Det som er fylt ut, og hvor det er hentet fra")


def rows(library: Library, now: Procurement, reads: bool) -> list[list[str]]:
    """Each field and answer: what it was given, where that came from, and whether it stands; the requirements as one.

    The requirements are for those who may read the systems: they tell what today's does not meet, and its supplier
    may bid.
    """
    assert now.profile.prefill is not None  # asked by `show`
    taken = frozenset(one.id for one in now.profile.chosen(library))
    fields = dict(now.profile)
    items = now.profile.prefill.items
    found = [
        [
            plain(_name(library, one)),
            plain(_given(one)),
            plain(sources(one.sources)),
            "Uendret" if stands(one, fields, taken) else "Endret",
        ]
        for one in items
        if one.what is not What.REQUIREMENT
    ]
    asked = [one for one in items if one.what is What.REQUIREMENT]
    if asked and reads:
        gone = [one.name for one in asked if not stands(one, fields, taken)]
        found.append(
            [
                f"Krav ({len(asked)})",
                plain(joined([one.name for one in asked])),
                plain(sources(asked[0].sources)),
                plain(f"Tatt ut: {joined(gone)}") if gone else "Uendret",
            ]
        )
    return found


def _name(library: Library, item: Prefilled) -> str:
    if item.what is What.FIELD:
        return FIELDS[item.name]
    asked = {one.id: one.ask for one in library.questions}
    return asked.get(item.name, item.name)


def _given(item: Prefilled) -> str:
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
