"""Every price model on the same imagined bids, one row each, and the way to choosing another."""

import streamlit as st

from requirements_lib.domain.person import Person
from requirements_lib.domain.procurement.procurement import Procurement
from requirements_lib.domain.weighing.price_model import PriceModelCode
from requirements_lib.domain.weighing.quality_model import Normalisation
from requirements_lib.words.price_model import announced
from requirements_lib.words.price_risk import RISKS
from requirements_lib.words.terms import label
from scoring.domain.robustness.order import Order, order_of
from scoring.domain.trial.trial_models import Alternative
from scoring.domain.trial.tried import Tried
from scoring.words.trial.model_count import missing_sentence
from scoring.words.trial.trial import USUAL, WAYS, alternatives_sentence, obstacles, reflection_words
from ui.bootstrap import Application
from ui.widgets.plain import plain
from ui.widgets.procurement.price_model import choose
from ui.widgets.table import show_table

_CHOSEN = "valgt_i_prøven"


def show(app: Application, person: Person, now: Procurement, found: Tried, editable: bool) -> None:
    """The finding, the table of orders, and each model with its danger and its button."""
    order = order_of(found.ranking)
    st.subheader("Alle modellene på de samme tilbudene", anchor=False)
    st.markdown(f"**{plain(alternatives_sentence(found.alternatives, order))}**")
    show_table(
        rows(found),
        ["Modell", *WAYS.values()],
        "Rekkefølgen med hver prismodell, etter hvordan poengene for kvalitet justeres",
    )
    if missing := missing_sentence(found.alternatives):
        st.markdown(plain(missing))
    st.caption(
        "Bokstavene er tilbudene, det beste først. Rekkefølgen sammenlignes med den modellen og justeringen som er "
        "valgt nå. En strek betyr at justeringen ikke kan brukes med modellen."
    )
    with (
        st.container()
    ):  # always there, so that what stands under it is not folded in when there is something to say
        _told(now)
    with st.expander("Hver modell: hva som kan gå galt, og valget"):
        st.markdown(USUAL)
        for one in found.alternatives:
            _model(app, person, now, one, found, editable)


def _told(now: Procurement) -> None:
    """Once after a choice: that it holds, or what it still waits for."""
    code = st.session_state.pop(_CHOSEN, None)
    if code is None:
        return
    if code == now.profile.price_model.code:
        st.success(
            plain(f"«{label(code)}» er valgt. Prøven over er regnet med den."), icon=":material/check:"
        )
    else:
        before = label(now.profile.price_model.code)
        st.warning(
            plain(
                f"Se over tallene for «{label(code)}» under «Prismodell» lenger opp, og velg modellen der. Til da "
                f"gjelder «{before}»."
            ),
            icon=":material/edit:",
        )


def rows(found: Tried) -> list[list[str]]:
    """One line for each model, with the order in each way of lifting."""
    order = order_of(found.ranking)
    return [_row(one, order) for one in found.alternatives]


def _row(one: Alternative, order: Order) -> list[str]:
    name = label(one.model.code) + (" (valgt nå)" if one.chosen else "")
    return [plain(name), *(_cell(one, way, order) for way in Normalisation)]


def _cell(one: Alternative, way: Normalisation, order: Order) -> str:
    """The order; another one than now in bold, for it is what to look for."""
    words = plain(reflection_words(one.reflections.get(way), order))
    return f"**{words}**" if way in one.turned(order) else words


def _model(
    app: Application, person: Person, now: Procurement, one: Alternative, found: Tried, editable: bool
) -> None:
    """The formula it was tried with, its danger, and «velg denne»."""
    code = one.model.code
    left, right = st.columns([5, 1], vertical_alignment="center")
    tried = plain(announced(one.model, found.ranking.evaluation.criteria))
    left.markdown(f"**{plain(label(code))}.** {tried}  \n{RISKS[code]} {plain(obstacles(one))}")
    if one.chosen:
        right.markdown("Valgt nå")
    elif editable:
        right.button(
            "Velg denne",
            key=f"velg_{code}_{now.id}",
            help=label(code),
            on_click=_choose,
            args=(app, person, now, code),
        )


def _choose(app: Application, person: Person, now: Procurement, code: PriceModelCode) -> None:
    choose(app, person, now, code)
    st.session_state[_CHOSEN] = code
