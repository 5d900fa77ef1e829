"""«Prøv modellen»: imagined bids through the criteria and the model, before bids open; computed only when opened."""

import streamlit as st

from requirements_lib.domain.access import Action, Phase
from requirements_lib.domain.outcome import Blocked
from requirements_lib.domain.person import Person
from requirements_lib.domain.procurement.procurement import Procurement
from requirements_lib.services import procurement as procurements
from scoring.domain.trial.trial import UNKNOWN_VALUE, Setting
from scoring.domain.trial.tried import Tried
from scoring.services import trial as trials
from scoring.words.numbers import given
from scoring.words.trial.trial import IMAGINED
from ui.bootstrap import Application
from ui.widgets.frame import summary
from ui.widgets.panel import fold_button, is_open
from ui.widgets.plain import plain
from ui.widgets.procurement import trial_bids, trial_ends, trial_models, trial_weights
from ui.widgets.table import show_table

AFTERWARDS = "Modellen kan bare prøves på tenkte tilbud før tilbudene er åpnet."


def show(app: Application, person: Person, now: Procurement, lot: str, editable: bool) -> None:
    """The button that opens it, and what the imagined bids tell."""
    st.header("Prøv modellen", anchor=False)
    if not procurements.may(person, now, Action.TRY_MODEL):
        after = now.phase.order >= Phase.OPENED.order
        st.markdown(AFTERWARDS if after else "Innkjøperen og evalueringsgruppen kan prøve modellen.")
        return
    st.markdown(
        "Prøv kriteriene og prismodellen på noen tenkte tilbud, helst før dere kunngjør og senest før tilbudene åpnes. "
        "Da ser dere om modellen skiller tilbudene, hvor mye pris virkelig teller, og om en annen modell ville gitt en "
        "annen vinner."
    )
    if not now.profile.criteria_of(lot):
        st.markdown("Legg til pris og minst ett kriterium for kvalitet først.")
        return
    place = f"prov_{now.id}{lot}"
    fold_button(place, "Prøv på tenkte tilbud", "Lukk prøven", now.revision, "secondary")
    if is_open(place):
        _show(app, person, now, lot, editable)


def _show(app: Application, person: Person, now: Procurement, lot: str, editable: bool) -> None:
    asked = trials.imagined(app.store, person, now.id, lot)
    st.info(IMAGINED, icon=":material/science:")
    if not now.profile.estimated_value and not now.profile.trial.expectation.price:
        st.markdown(
            f"Anslått verdi er ikke fylt ut. Tilbudene er laget rundt {given(UNKNOWN_VALUE)} kr til dere skriver en "
            "forventet pris."
        )
    st.subheader("De tenkte tilbudene", anchor=False)
    show_table(*_bids(asked), "De tenkte tilbudene med pris og poeng")
    if editable:
        trial_bids.show(app, person, now, lot, asked)
    try:
        found = trials.results(app.store, person, now.id, lot)
    except Blocked as blocked:
        summary(blocked.findings, "Dette må rettes før modellen kan prøves")
        return
    _tell(app, person, now, found, editable)


def _tell(app: Application, person: Person, now: Procurement, found: Tried, editable: bool) -> None:
    trial_weights.show_result(found)
    trial_ends.show_open(found)
    trial_weights.show_weights(found)
    trial_weights.show_decisive(found)
    trial_models.show(app, person, now, found, editable)


def _bids(asked: Setting) -> tuple[list[list[str]], list[str]]:
    """The rows and their columns."""
    rows = [
        [
            letter,
            plain(bid.name),
            f"{given(bid.price)}\u00a0kr",
            *(given(bid.points[one.id]) for one in asked.quality),
        ]
        for letter, bid in asked.lettered
    ]
    return rows, ["Tilbud", "Navn", "Pris", *(f"Poeng, {plain(one.name)}" for one in asked.quality)]
