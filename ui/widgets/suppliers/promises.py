"""What a supplier has promised as the winner of tenders, and the checks of it: each is added, none is overwritten."""

from collections.abc import Sequence
from datetime import date

import streamlit as st

from requirements_lib.domain.person import Person
from requirements_lib.services import people
from scoring.domain.promise import Promise
from scoring.services import supplier as service
from scoring.words.supplier import promised, standing
from scoring.words.terms import label
from ui.bootstrap import Application
from ui.fields import keepable
from ui.widgets.clock import day
from ui.widgets.dates import read_day
from ui.widgets.frame import attempt
from ui.widgets.plain import plain
from ui.widgets.table import show_table

COLUMNS = ["Krav", "Anskaffelse", "Løfte", "Status", "Kontrollert", "Hva som viser det"]
NONE = "Leverandøren har ikke vunnet noen anskaffelse her, så det er ingen løfter å følge opp."


def show_promises(app: Application, person: Person, promises: Sequence[Promise], on: date, may: bool) -> None:
    """Every promise with its latest check, and the form for one more."""
    st.header("Løfter", anchor=False)
    if not promises:
        st.markdown(NONE)
        return
    st.markdown(
        "Et løfte er vinnerens eget svar på et krav. Det står som «lovet» til noen har kontrollert det."
    )
    names = {one.id: one.name for one in people.everyone(app.store)}
    show_table((row(one, names, on) for one in promises), COLUMNS, "Løftene, og hva som er kontrollert")
    if may:
        with st.expander("Før en kontroll", key="for_en_kontroll"):
            _form(app, person, promises)


def row(promise: Promise, names: dict[str, str], on: date) -> list[str]:
    """One promise as a row."""
    check = promise.check
    who = plain(names.get(check.by, "Ukjent")) if check else ""
    return [
        plain(f"{promise.requirement} {promise.title}"),
        plain(promise.tender),
        plain(promised(promise)),
        standing(promise, on),
        f"{day(check.checked)}, {who}" if check else "–",
        plain(check.evidence) if check else "–",
    ]


def _form(app: Application, person: Person, promises: Sequence[Promise]) -> None:
    by_key = {"/".join(one.key): one for one in promises}
    with st.form("kontroll_av_lofte", border=False):
        chosen = st.selectbox("Løfte", list(by_key), format_func=lambda one: _named(by_key[one]))
        kept = st.radio(
            "Hva viste kontrollen?",
            [True, False],
            index=None,
            format_func=lambda one: "Løftet er holdt" if one else "Løftet er brutt",
        )
        when = st.text_input("Kontrollert (dd.mm.åååå)")
        evidence = keepable(
            st.text_input("Hva som viser det", help="Prøve, rapport, møtereferat eller saksnummer.")
        )
        if st.form_submit_button("Lagre kontrollen"):
            _save(app, person, by_key[chosen], kept, when, evidence)


def _save(
    app: Application, person: Person, promise: Promise, kept: bool | None, when: str, evidence: str
) -> None:
    try:
        checked = read_day(when)
    except ValueError as wrong:
        st.error(plain(f"Kontrollert: {wrong}"))
        return
    if kept is None or checked is None or not evidence.strip():
        st.error("Velg hva kontrollen viste, og skriv dagen og hva som viser det.")
        return
    attempt(lambda: service.check(app.store, person, *promise.key, kept, checked, evidence))
    st.rerun()


def _named(promise: Promise) -> str:
    return f"{promise.requirement} {promise.title} ({label(promise.verdict).lower()})"
