"""How many suppliers a framework agreement is made with, and by what rule the call-offs are divided."""

from decimal import Decimal

import streamlit as st

from requirements_lib.domain.person import Person
from requirements_lib.domain.procurement.procurement import Procurement
from requirements_lib.domain.weighing.winners import Division, Winners
from requirements_lib.services import profile as profiles
from requirements_lib.words.terms import label
from requirements_lib.words.winners import announced
from scoring.words.numbers import given
from ui.bootstrap import Application
from ui.widgets.frame import attempt
from ui.widgets.plain import plain
from ui.widgets.procurement.price_parameters import read_number

_MOST = "Inntil så mange leverandører"
_ALL_TERMS = (
    "Gjelder når rammeavtalen fastsetter alle vilkårene. Ny konkurranse om avropene kan ikke velges her."
)
_SHARES = "Andeler i prosent, første plass først (for eksempel 50, 30, 20)"


def show(app: Application, person: Person, now: Procurement, editable: bool) -> None:
    """What is chosen, as it will be printed, and the form."""
    chosen = now.profile.winners
    if chosen is not None:
        st.markdown(plain(announced(chosen)))
    if not editable:
        return
    with st.expander("Leverandører i rammeavtalen", expanded=chosen is None):
        with st.form(f"leverandorer_{now.id}", border=False):
            made = _asked(chosen)
            sent = st.form_submit_button("Lagre leverandørene")
        if sent and made is not None:
            attempt(lambda: profiles.set_fields(app.store, person, now.id, now.revision, winners=made))
            st.rerun()


def read_shares(text: str) -> tuple[Decimal, ...]:
    """«50, 30 og 20 %» as numbers. Raises ValueError with a sentence."""
    parts = [one.strip() for one in text.replace("%", "").replace(" og ", ";").replace(", ", ";").split(";")]
    return tuple(read_number(one, "Andelen") for one in parts if one)


def _asked(chosen: Winners | None) -> Winners | None:
    """The fields, as they are given; None when one of them cannot be read, which is told."""
    most = st.number_input(_MOST, min_value=2, max_value=50, value=chosen.most if chosen else 3)
    rules = list(Division)
    place = rules.index(chosen.division) if chosen else 0
    division = st.radio("Slik fordeles avropene", rules, place, format_func=label, help=_ALL_TERMS)
    shown = ", ".join(given(one) for one in chosen.shares) if chosen else ""
    shares = st.text_input(_SHARES, shown, help="Brukes bare ved faste andeler.")
    twice = st.checkbox(
        "En leverandør kan få flere av plassene", chosen.same_supplier_twice if chosen else False
    )
    try:
        read = read_shares(shares) if division is Division.FIXED else ()
    except ValueError as wrong:
        st.error(plain(str(wrong)))
        return None
    return Winners(most=int(most), division=division, shares=read, same_supplier_twice=twice)
