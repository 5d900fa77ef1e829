"""«Oppfyller 5 av 14» for every bid, and today's system beside them for those who may compare."""

from collections.abc import Sequence

import streamlit as st

from requirements_lib.domain.access import Action, Phase, any_allowed
from requirements_lib.domain.outcome import Refusal
from requirements_lib.domain.person import Person
from requirements_lib.domain.procurement import Procurement
from requirements_lib.services import procurement as procurements
from requirements_lib.services.procurement import may
from requirements_lib.words.phrase import capitalised
from scoring.domain.bid import Bid
from scoring.domain.fulfilment import Fulfilment
from scoring.domain.scale import met_from
from scoring.services import result
from scoring.services.result import Comparison
from scoring.words.fulfilment import fulfils
from scoring.words.outcome import refusal_sentence
from ui.bootstrap import Application
from ui.widgets.frame import heading
from ui.widgets.plain import plain
from ui.widgets.session import chosen_id
from ui.widgets.signature import signed_by
from ui.widgets.table import show_table

_COLUMNS = ["Løsning", "Oppfyller", "Ikke oppfylt", "Ukjent"]


def show_fulfilments(app: Application, person: Person, now: Procurement, lot: str) -> None:
    """How many of the requirements each bid meets, by what is agreed."""
    if not may(person, now, Action.READ_ALL_SCORES):
        return
    st.header("Krav som er oppfylt", anchor=False)
    least = met_from(now.profile.quality_model.requirement_highest)
    st.markdown(
        f"Et krav er oppfylt med minst {least} omforente poeng. Et absolutt krav er oppfylt når leverandøren svarer "
        "ja og svaret ikke er overprøvd."
    )
    found = result.fulfilments(app.store, person, now.id, lot)
    if any(one.unknown for _, one in found):
        st.markdown("Det som ikke er kjent, gir et spenn.")
    _table([(_name(bid), one) for bid, one in found], "Antall krav hvert tilbud oppfyller")


def show_today(app: Application, person: Person, now: Procurement) -> None:
    """Today's system beside the bids: for IT alone, and only after the notice."""
    if not may(person, now, Action.COMPARE_WITH_TODAY):
        return
    st.header("Dagens system ved siden av tilbudene", anchor=False)
    if now.profile.replaces is None:
        st.markdown("Anskaffelsen erstatter ikke noe system i registeret.")
        return
    _comparisons(app, person, now.id)


def show_today_alone(app: Application, person: Person) -> None:
    """For IT who reads nothing else of the procurement: the comparison, or why not yet; and the run ends here."""
    procurement_id = chosen_id()
    compares = any_allowed(person.roles, Phase.NOTIFIED, Action.COMPARE_WITH_TODAY)
    if procurement_id is None or not compares or _reads(app, person, procurement_id):
        return
    heading("Resultat", plain(f"Laget for {signed_by(person)}."))
    st.header("Dagens system ved siden av tilbudene", anchor=False)
    try:
        _comparisons(app, person, procurement_id)
    except Refusal as refusal:
        st.markdown(plain(refusal_sentence(refusal)))
    st.stop()


def _reads(app: Application, person: Person, procurement_id: str) -> bool:
    try:
        procurements.fetch(app.store, person, procurement_id)
    except Refusal:
        return False
    return True


def _comparisons(app: Application, person: Person, procurement_id: str) -> None:
    for one in result.comparisons(app.store, person, procurement_id):
        _comparison(one)


def _comparison(found: Comparison) -> None:
    if found.lot:
        st.subheader(f"Delkontrakt {plain(found.lot)}", anchor=False)
    st.markdown(f"**Dagens system, {plain(found.system)}, {fulfils(found.today)}.**")
    today = (f"{found.system} (dagens system)", found.today)
    rows = [today, *((_name(bid), one) for bid, one in found.bids)]
    _table(rows, "Antall krav dagens system og hvert tilbud oppfyller")


def _name(bid: Bid) -> str:
    return f"{bid.supplier.name} ({bid.letter})"


def _table(rows: Sequence[tuple[str, Fulfilment]], alt: str) -> None:
    shown = [
        (plain(name), capitalised(fulfils(one)), _ids(one.unmet), _ids(one.unknown)) for name, one in rows
    ]
    show_table(shown, _COLUMNS, alt)


def _ids(requirements: Sequence[str]) -> str:
    return ", ".join(requirements) or "Ingen"
