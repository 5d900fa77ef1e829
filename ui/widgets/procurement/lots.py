"""Whether the procurement is divided into lots, and what belongs to each."""

import streamlit as st

from requirements_lib.domain.lot import Lot
from requirements_lib.domain.person import Person
from requirements_lib.domain.procurement import Procurement
from requirements_lib.services import profile as profiles
from ui.bootstrap import Application
from ui.widgets.frame import attempt
from ui.widgets.lot import choose_lot
from ui.widgets.plain import plain
from ui.widgets.short_field import read_text


def show(app: Application, person: Person, now: Procurement, editable: bool) -> str:
    """The choice of lot and what it is; the id of the chosen one, empty while the procurement is undivided."""
    chosen = choose_lot(now.profile.lots)
    if editable:
        if chosen:
            with st.expander(f"Endre delkontrakten {plain(now.profile.lot(chosen).label)}"):
                _change(app, person, now, now.profile.lot(chosen))
        with st.expander("Legg til en delkontrakt" if chosen else "Del opp i delkontrakter"):
            _add(app, person, now)
    return chosen


def _add(app: Application, person: Person, now: Procurement) -> None:
    st.markdown(
        "Kravene som er med, gjelder alle delkontraktene til dere tar dem ut av en. Hver delkontrakt har egne "
        "kriterier, eget svarskjema og egen rangering. Kriteriene kopieres fra dem som står her."
    )
    with st.form(f"ny_delkontrakt_{now.id}_{len(now.profile.lots)}", border=False):
        name = read_text(st.text_input("Hva delkontrakten gjelder"))
        if not st.form_submit_button("Legg til delkontrakten"):
            return
    if not name:
        st.error("Hva delkontrakten gjelder: Skriv et navn.")
        return
    attempt(lambda: profiles.add_lot(app.store, person, now.id, name))
    st.rerun()


def _change(app: Application, person: Person, now: Procurement, lot: Lot) -> None:
    titles = {one.id: f"{one.id} {one.title}" for one in now.profile.chosen(app.library)}
    with st.form(f"delkontrakt_{lot.id}_{now.id}", border=False):
        name = read_text(st.text_input("Hva delkontrakten gjelder", lot.name))
        left_out = st.multiselect(
            "Krav som ikke gjelder denne delkontrakten",
            list(titles),
            [one for one in lot.leaves_out if one in titles],
            format_func=titles.__getitem__,
            placeholder="Velg krav",
        )
        saved = st.form_submit_button("Lagre delkontrakten")
        removed = st.form_submit_button("Ta ut delkontrakten")
    if removed:
        attempt(lambda: profiles.remove_lot(app.store, person, now.id, lot.id))
        st.rerun()
    if saved:
        changes = {"name": name, "leaves_out": tuple(left_out)}
        attempt(lambda: profiles.change_lot(app.store, person, now.id, lot.id, **changes))
        st.rerun()
