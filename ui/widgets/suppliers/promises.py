"""What a supplier has promised as the winner of tenders, and the checks of it: each is added, none is overwritten."""

from collections.abc import Mapping, Sequence
from datetime import date

import streamlit as st

from requirements_lib.domain.person import Person
from requirements_lib.services import people
from scoring.domain.bids.promise import Promise
from scoring.services import supplier as service
from scoring.words.phase_out.supplier import promised, standing
from scoring.words.terms import label
from ui.bootstrap import Application
from ui.widgets.clock import day
from ui.widgets.dates import read_day
from ui.widgets.form_draft import KEPT, keep_drafts
from ui.widgets.form_field import Fields
from ui.widgets.panel import fold_button, fold_in, is_open
from ui.widgets.plain import plain
from ui.widgets.table import show_table

COLUMNS = ["Krav", "Anskaffelse", "Løfte", "Status", "Kontrollert", "Hva som viser det"]
_PLACE, _UNKNOWN = "loftekontroll", ""
_NAMES = {
    "promise": "Løfte",
    "kept": "Hva viste kontrollen?",
    "checked": "Kontrollert",
    "evidence": "Hva som viser det",
}
_FOUND = {_UNKNOWN: "Velg", "kept": "Løftet er holdt", "broken": "Løftet er brutt"}
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
    """One form for each supplier: what is written in it stays through a reload."""
    by_key = {"/".join(one.key): one for one in promises}
    case = promises[0].bid
    place = f"{_PLACE}_{case}"
    keep_drafts(person, case, 0, (_PLACE,))
    fold_button(place, "Før en kontroll", "Lukk uten å lagre", 0, "secondary")
    if not is_open(place):
        return
    first = {"promise": next(iter(by_key)), "kept": _UNKNOWN, "checked": "", "evidence": ""}
    fields = Fields(place, _NAMES, first)
    with st.form(place):
        fields.summary()
        fields.one_of("promise", {key: _named(one) for key, one in by_key.items()})
        fields.one_of("kept", _FOUND)
        fields.line("checked", "dd.mm.åååå")
        fields.area("evidence", "prøve, rapport, møtereferat eller saksnummer")
        fields.send("Lagre kontrollen", lambda: _save(app, person, by_key, fields))
    st.caption(KEPT)


def _save(app: Application, person: Person, by_key: Mapping[str, Promise], fields: Fields) -> None:
    checked, wrong = _checked(fields)
    fields.tell(wrong)
    if wrong or checked is None:
        return
    key, kept = by_key[fields.chosen("promise")].key, fields.chosen("kept") == "kept"
    evidence = fields.typed("evidence")
    if fields.saved(lambda: service.check(app.store, person, *key, kept, checked, evidence)):
        fields.forget()
        fold_in(fields.place)


def _checked(fields: Fields) -> tuple[date | None, dict[str, str]]:
    """The day it was checked, and everything that is missing or wrong."""
    wrong = {} if fields.chosen("kept") else {"kept": "Velg hva kontrollen viste."}
    checked = None
    try:
        checked = read_day(fields.typed("checked"))
        if checked is None:
            wrong["checked"] = "Skriv dagen det ble kontrollert."
    except ValueError as fault:
        wrong["checked"] = str(fault)
    if not fields.typed("evidence"):
        wrong["evidence"] = "Skriv hva som viser det."
    return checked, wrong


def _named(promise: Promise) -> str:
    return f"{promise.requirement} {promise.title} ({label(promise.verdict).lower()})"
