"""How close it was where prices are compared or quality is lifted: by ranking again, and logged when it is opened."""

from collections.abc import Mapping

import streamlit as st

from requirements_lib.domain.person import Person
from requirements_lib.domain.procurement.procurement import Procurement
from scoring.domain.ranking.ranking import Ranking
from scoring.domain.robustness.reranked import Move, Steadiness
from scoring.services import closeness as service
from scoring.services.result import Ranked
from scoring.words.numbers import plain as number
from scoring.words.ranking import robustness
from scoring.words.ranking.ranking import item_label
from scoring.words.ranking.robustness import EXACT, removal_sentences
from scoring.words.ranking.steadiness import move_sentence, steady_sentence
from ui.bootstrap import Application
from ui.widgets.plain import plain
from ui.widgets.result.opened import opened
from ui.widgets.result.report import bid_name
from ui.widgets.result.requirement_names import requirement_names
from ui.widgets.table import show_table

_NEAREST = 5
_HEADS = ["Tilbud", "Krav", "Poeng", "Ny vinner ved", "Da er først"]


def show_steadiness(app: Application, person: Person, now: Procurement, kept: Ranked) -> None:
    """The button that opens what can be told of such a ranking; nothing for a single bid."""
    if len(kept.ranking.bids) < 2:
        return
    st.markdown(
        "Vurderingene kan likevel endres én om gangen og tilbudene tas bort ett om gangen, og alt rangeres på nytt. "
        "Tallene endrer ikke rangeringen. Hver gang noen åpner dem, føres det i loggen."
    )
    lot = kept.ranking.evaluation.lot
    found = opened(
        person,
        f"stodighet_{now.id}{lot}_{kept.number}",
        "hvor sikkert resultatet er",
        lambda: service.steadiness(app.store, person, now.id, lot),
    )
    if found is not None:
        _show(kept.ranking, found, requirement_names(app, person, now))


def _show(ranking: Ranking, found: Steadiness, names: Mapping[str, str]) -> None:
    st.markdown(f"**{plain(steady_sentence(ranking, found))}**")
    if found.moves:
        st.subheader("Den minste endringen av én vurdering", anchor=False)
        st.markdown(plain(move_sentence(ranking, found.moves[0])))
        rows = [_row(ranking, one, names) for one in found.moves[:_NEAREST]]
        show_table(rows, _HEADS, "De minste endringene av én vurdering som gir en annen vinner")
        st.caption(
            f"Tabellen viser høyst {_NEAREST} endringer, den minste først. «Ny vinner ved» er det nærmeste på skalaen "
            f"der en annen er først. Det er regnet {EXACT}, med den kunngjorte modellen."
        )
    st.subheader("Om et tilbud avvises", anchor=False)
    if found.removals is None:
        st.markdown(robustness.TOO_MANY)
        return
    first = tuple(one.bid for one in ranking.bids if one.place == 1)
    st.markdown("\n".join(f"- {plain(one)}" for one in removal_sentences(ranking, found.removals, first)))


def _row(ranking: Ranking, one: Move, named: Mapping[str, str]) -> list[str]:
    first = ", ".join(bid_name(ranking.of(bid)) for bid in one.first)
    what = named.get(one.item, item_label(ranking.evaluation, one.item))
    names = plain(bid_name(ranking.of(one.bid))), plain(what)
    return [*names, number(one.points), number(one.to), plain(first)]
