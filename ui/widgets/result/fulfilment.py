"""«Oppfyller 5 av 14» for every bid, and today's system beside them for those who may compare."""

from collections.abc import Mapping, Sequence

import streamlit as st

from requirements_lib.domain.access import Action, Phase, any_allowed
from requirements_lib.domain.outcome import Refusal
from requirements_lib.domain.person import Person
from requirements_lib.domain.procurement.procurement import Procurement
from requirements_lib.services import procurement as procurements
from requirements_lib.services.procurement import may
from scoring.domain.bids.bid import Bid
from scoring.domain.fulfilment import Fulfilment
from scoring.domain.scale import AGREED, met_from
from scoring.services import result
from scoring.services.result import Comparison
from scoring.words.fulfilment import fulfils, met_words, unknown_words, unmet_words
from scoring.words.outcome import refusal_sentence
from ui.bootstrap import Application
from ui.widgets.frame import heading
from ui.widgets.plain import plain
from ui.widgets.session import chosen_id
from ui.widgets.signature import signed_by
from ui.widgets.table import show_table

COUNTED = (
    "Alle er talt på kravene i konkurransen. Tilbudene er talt på de omforente poengene og svarene, dagens system på "
    "den siste vurderingen i registeret. Sammenligningen er for IT og åpnes først når meddelelsen er sendt. Den er "
    "aldri en del av evalueringen: Bare tilbudene kan vurderes."
)
_ABOUT = ["Oppfylt", "Ikke oppfylt", "Ukjent"]


def show_fulfilments(app: Application, person: Person, now: Procurement, lot: str) -> None:
    """How many of the requirements each bid meets, by what is agreed."""
    if not may(person, now, Action.READ_ALL_SCORES):
        return
    st.header("Krav som er oppfylt", anchor=False)
    highest = now.profile.quality_model.requirement_highest
    least = met_from(highest)
    st.markdown(
        f"Et krav som gir poeng, er oppfylt med minst {least} av {highest} omforente poeng. Et absolutt krav er "
        "oppfylt når leverandøren svarer ja og svaret ikke er overprøvd. Tellingen avgjør ikke rangeringen."
    )
    found = result.fulfilments(app.store, person, now.id, lot)
    tender = procurements.tender(app.store, person, now.id)
    if any(one.whole for one in tender.of_lot(lot).criteria):
        st.markdown("Et krav under et kriterium som vurderes samlet, er oppfylt når leverandøren svarer ja.")
    if any(one.unknown for _, one in found):
        st.markdown("Det som ikke er kjent, gir et spenn.")
    titles = {one.id: one.requirement.title for one in tender.requirements}
    rows = [(_name(bid), one, highest) for bid, one in found]
    _table(rows, ("Tilbud", "Antall krav hvert tilbud oppfyller"), titles)


def show_today(app: Application, person: Person, now: Procurement) -> None:
    """Today's system beside the bids: for IT alone, and only after the notice."""
    if not may(person, now, Action.COMPARE_WITH_TODAY):
        return
    st.header("Dagens system ved siden av tilbudene", anchor=False)
    if now.profile.replaces is None:
        st.markdown("Anskaffelsen erstatter ikke noe system i registeret.")
        return
    _told(app, person, now.id)


def show_today_alone(app: Application, person: Person) -> None:
    """For IT who reads nothing else of the procurement: the comparison, or why not yet; and the run ends here."""
    procurement_id = chosen_id()
    compares = any_allowed(person.roles, Phase.NOTIFIED, Action.COMPARE_WITH_TODAY)
    if procurement_id is None or not compares or _reads(app, person, procurement_id):
        return
    heading("Resultat", plain(f"Laget for {signed_by(person)}."))
    st.header("Dagens system ved siden av tilbudene", anchor=False)
    _told(app, person, procurement_id)
    st.stop()


def _reads(app: Application, person: Person, procurement_id: str) -> bool:
    try:
        procurements.fetch(app.store, person, procurement_id)
    except Refusal:
        return False
    return True


def _told(app: Application, person: Person, procurement_id: str) -> None:
    try:
        _comparisons(app, person, procurement_id)
    except Refusal as refusal:
        st.markdown(plain(refusal_sentence(refusal)))


def _comparisons(app: Application, person: Person, procurement_id: str) -> None:
    found = result.comparisons(app.store, person, procurement_id)
    for title in dict.fromkeys(one.tender for one in found):
        st.markdown(plain(f"Anskaffelsen «{title}»."))
    for one in found:
        _comparison(one)
    st.caption(COUNTED)


def _comparison(found: Comparison) -> None:
    if found.lot:
        st.subheader(f"Delkontrakt {plain(found.lot)}", anchor=False)
    st.markdown(f"**Dagens system, {plain(found.system)}, {fulfils(found.today)}.**")
    today = (f"{found.system} (dagens system)", found.today, AGREED.highest)
    rows = [today, *((_name(bid), one, found.highest) for bid, one in found.bids)]
    _table(rows, ("Løsning", "Antall krav dagens system og hvert tilbud oppfyller"), found.titles)


def _name(bid: Bid) -> str:
    return f"{bid.supplier.name} ({bid.letter})"


def _table(
    rows: Sequence[tuple[str, Fulfilment, int]], told: tuple[str, str], titles: Mapping[str, str]
) -> None:
    """Each row with the top of its scale; `told` is what the first column holds, and what the table is about."""
    shown = [
        (
            plain(name),
            met_words(one),
            plain(unmet_words(one, titles, highest)),
            plain(unknown_words(one, titles)),
        )
        for name, one, highest in rows
    ]
    show_table(shown, [told[0], *_ABOUT], told[1])
