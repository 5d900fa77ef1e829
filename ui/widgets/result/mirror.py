"""«Hva hadde andre modeller gitt?»: the mirror of models on the real bids, logged each time somebody opens it."""

import streamlit as st

from requirements_lib.domain.person import Person
from requirements_lib.domain.procurement.procurement import Procurement
from requirements_lib.domain.weighing.quality_model import Normalisation
from requirements_lib.words.price_model import announced
from requirements_lib.words.terms import label
from scoring.domain.ranking.ranking import Ranking
from scoring.domain.robustness.mirror import Reflection
from scoring.domain.trial.other_models import OtherModels
from scoring.domain.trial.trial_models import Alternative
from scoring.services import closeness as service
from scoring.services.result import Ranked
from scoring.words.trial.model_count import counted_sentence, missing_sentence
from scoring.words.trial.other_models import (
    CAUTION,
    PARAMETERS,
    READING,
    STRIPS,
    lettered,
    letters,
    lifting_sentence,
    strip_name,
)
from scoring.words.trial.trial import WAYS, reflection_words
from ui.bootstrap import Application
from ui.charts.mirror import OTHER_FIRST, REST, WINNER, Row, order_strips
from ui.widgets.chart import show_chart
from ui.widgets.plain import plain
from ui.widgets.result.how_close import MODELS
from ui.widgets.result.opened import opened
from ui.widgets.table import show_table


def show_mirror(app: Application, person: Person, now: Procurement, kept: Ranked) -> None:
    """The button that opens it, when there is more than one bid to put in order."""
    if len(kept.ranking.bids) < 2:
        return
    st.header("Hva hadde andre modeller gitt?", anchor=MODELS)
    st.markdown(f"{CAUTION} Hver gang noen åpner den, føres det i loggen.")
    lot = kept.ranking.evaluation.lot
    found = opened(
        person,
        f"speil_{now.id}{lot}_{kept.number}",
        "hva andre modeller hadde gitt",
        lambda: service.mirror(app.store, person, now.id, lot),
    )
    if found is not None:
        _show(kept.ranking, found)


def _show(ranking: Ranking, found: OtherModels) -> None:
    st.markdown(f"**{plain(counted_sentence(found.models, found.order))}** {plain(lifting_sentence(found))}")
    _picture(ranking, found)
    show_table(
        rows(ranking, found),
        ["Modell", *WAYS.values()],
        "Rekkefølgen med hver prismodell, etter hvordan poengene for kvalitet justeres",
    )
    st.caption(READING)
    if missing := missing_sentence(found.models):
        st.markdown(plain(missing))
    with st.expander("Tallene modellene er regnet med"):
        st.markdown(PARAMETERS)
        for one in found.models:
            if any(own.order for own in one.reflections.values()):
                formula = plain(announced(one.model, ranking.evaluation.criteria))
                st.markdown(f"**{plain(label(one.model.code))}.** {formula}")


def _picture(ranking: Ranking, found: OtherModels) -> None:
    show_chart(
        order_strips(strips(ranking, found), st.context.theme.type),
        "Én rad per modell med tilbudene i rekkefølge. De samme rekkefølgene står i tabellen under.",
    )
    st.caption(STRIPS)


def strips(ranking: Ranking, found: OtherModels) -> list[Row]:
    """Each model by name, and its bids by letter: the announced winner, another first, or the rest."""

    def kind(bid: str, first: tuple[str, ...]) -> str:
        if bid in found.order[0]:
            return WINNER
        return OTHER_FIRST if bid in first else REST

    return [
        (
            strip_name(one),
            list(
                zip(
                    letters(one.order, lambda bid: ranking.of(bid).letter),
                    [kind(bid, one.order[0]) for group in one.order for bid in group],
                    strict=True,
                )
            ),
        )
        for one in found.strips
    ]


def rows(ranking: Ranking, found: OtherModels) -> list[list[str]]:
    """One line for each model, with the order in each way of lifting."""
    return [_row(ranking, found, one) for one in found.models]


def _row(ranking: Ranking, found: OtherModels, one: Alternative) -> list[str]:
    name = label(one.model.code) + (" (kunngjort)" if one.chosen else "")
    cells = [
        _cell(ranking, found, one.reflections.get(way))
        + (" (kunngjort)" if one.chosen and way is found.announced else "")
        for way in Normalisation
    ]
    return [plain(name), *cells]


def _cell(ranking: Ranking, found: OtherModels, own: Reflection | None) -> str:
    """The order by letters; another one than the ranking's in bold, for it is what to look for."""
    if own is None:
        return plain(reflection_words(None, found.order))

    def letter(bid: str) -> str:
        return ranking.of(bid).letter

    told = own.model_copy(update={"order": lettered(own.order, letter)})
    words = plain(reflection_words(told, lettered(found.order, letter)))
    return f"**{words}**" if own.order and own.order != found.order else words
