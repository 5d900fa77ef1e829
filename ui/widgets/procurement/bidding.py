"""Whether a supplier may give more than one bid, and alternative bids: announced in the tender documents."""

import streamlit as st

from requirements_lib.domain.person import Person
from requirements_lib.domain.procurement.procurement import Procurement
from requirements_lib.domain.tender.bidding import Bidding, Variants
from requirements_lib.services import profile as profiles
from requirements_lib.words.bidding import announced
from requirements_lib.words.terms import label
from ui.bootstrap import Application
from ui.fields import keepable
from ui.widgets.frame import attempt
from ui.widgets.plain import plain


def show(app: Application, person: Person, now: Procurement, editable: bool) -> None:
    """What is chosen, as it will be printed, and the form."""
    chosen = now.profile.bidding
    st.markdown(
        plain(announced(chosen, divided=bool(now.profile.lots)))
        if chosen
        else "Det er ikke sagt om en leverandør kan gi flere tilbud eller alternative tilbud."
    )
    if not editable:
        return
    with st.expander("Flere tilbud og alternative tilbud"):
        with st.form(f"tilbudsmaater_{now.id}", border=False):
            made = _asked(chosen or Bidding())
            sent = st.form_submit_button("Lagre")
        if sent:
            attempt(lambda: profiles.set_fields(app.store, person, now.id, now.revision, bidding=made))
            st.rerun()


def _asked(chosen: Bidding) -> Bidding:
    several = st.checkbox("En leverandør kan gi flere tilbud", chosen.several)
    ways = list(Variants)
    variants = st.radio("Alternative tilbud", ways, ways.index(chosen.variants), format_func=label)
    must = st.text_input(
        "Absolutte krav og utforming som gjelder for alternative tilbud", chosen.variant_requirements
    )
    return Bidding(several=several, variants=variants, variant_requirements=keepable(must).strip())
