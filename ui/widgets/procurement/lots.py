"""Dividing a procurement into lots: what each is called, and which of the chosen requirements it leaves out."""

from typing import Any

import streamlit as st

from requirements_lib.domain.lot import LEAST, Lot
from requirements_lib.domain.person import Person
from requirements_lib.domain.procurement import Procurement
from requirements_lib.services import profile as profiles
from ui.bootstrap import Application
from ui.fields import keepable
from ui.widgets.frame import attempt
from ui.widgets.lot import choose_lot, go_to_lot
from ui.widgets.plain import plain


def show(app: Application, person: Person, now: Procurement, editable: bool) -> str:
    """The lots and the way to make them, and the id of the one whose criteria are shown; empty when undivided."""
    if editable:
        with st.expander("Delkontrakter" if now.profile.lots else "Del opp i delkontrakter"):
            _edit(app, person, now)
    if not now.profile.lots:
        return ""
    st.markdown("Hver delkontrakt har egne krav og egne kriterier på 100 %. Velg hvilken du arbeider med.")
    return choose_lot(now.profile.lots)


def shown(lot: Lot, asked: int) -> str:
    """«D1 Saksbehandling: 12 krav, uten ARK-05.»"""
    left_out = f", uten {', '.join(lot.leaves_out)}" if lot.leaves_out else ""
    return f"{lot.label}: {asked} krav{left_out}."


def _edit(app: Application, person: Person, now: Procurement) -> None:
    lots = now.profile.lots
    if not lots:
        st.markdown(
            "Alle kravene som er med, gjelder i hver delkontrakt, bortsett fra dem du utelater. Hver delkontrakt får "
            "egne kriterier, eget svarskjema og egen rangering. Den første overtar kriteriene dere har."
        )
    elif len(lots) < LEAST:
        st.markdown("Legg til minst én delkontrakt til.")
    chosen = {one.id: f"{one.id} {one.title}" for one in now.profile.chosen(app.library)}
    for lot in lots:
        with st.form(f"{lot.id}_{now.id}", border=True):
            _lot(app, person, now, lot, chosen)
    with st.form(f"ny_delkontrakt_{now.id}", border=bool(lots), clear_on_submit=True):
        name = keepable(st.text_input("Navn på ny delkontrakt")).strip()
        if st.form_submit_button("Legg til delkontrakten"):
            _add(app, person, now, name)


def _lot(app: Application, person: Person, now: Procurement, lot: Lot, chosen: dict[str, str]) -> None:
    st.markdown(plain(shown(lot, len([one for one in chosen if lot.asks(one)]))))
    name = keepable(st.text_input(f"Navn på {lot.id}", lot.name)).strip()
    left_out = st.multiselect(
        f"Krav som ikke hører til {lot.id}",
        list(chosen),
        [one for one in lot.leaves_out if one in chosen],
        format_func=chosen.__getitem__,
        placeholder="Alle kravene hører til",
    )
    with st.container(horizontal=True):
        saved = st.form_submit_button(f"Lagre {lot.id}")
        removed = st.form_submit_button(f"Ta ut {lot.id}")
    if removed:
        attempt(lambda: profiles.remove_lot(app.store, person, now.id, lot.id))
        st.rerun()
    if saved and _named(name):
        _change(app, person, now, lot, name=name, leaves_out=tuple(left_out))


def _change(app: Application, person: Person, now: Procurement, lot: Lot, **changes: Any) -> None:
    attempt(lambda: profiles.change_lot(app.store, person, now.id, lot.id, **changes))
    go_to_lot(lot.id)
    st.rerun()


def _add(app: Application, person: Person, now: Procurement, name: str) -> None:
    if not _named(name):
        return
    after = attempt(lambda: profiles.add_lot(app.store, person, now.id, name))
    if after is not None:
        go_to_lot(after.profile.lots[-1].id)
    st.rerun()


def _named(name: str) -> bool:
    if not name:
        st.error("Navn mangler. Skriv hva delkontrakten gjelder.")
    return bool(name)
