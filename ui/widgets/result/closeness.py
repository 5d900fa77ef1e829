"""«Hvor sikkert er resultatet?»: how close a ranking was, computed and logged only when somebody asks to see it."""

from collections.abc import Mapping

import streamlit as st

from requirements_lib.domain.person import Person
from requirements_lib.domain.procurement.procurement import Procurement
from scoring.domain.ranking.ranking import Ranking
from scoring.domain.robustness.closeness import Closeness
from scoring.domain.robustness.table import is_additive
from scoring.services import closeness as service
from scoring.services.result import Ranked
from scoring.words.numbers import plain as number
from scoring.words.ranking.robustness import (
    EXACT,
    PROPORTIONALLY,
    SIMULATED,
    TOO_MANY,
    change_sentence,
    name,
    removal_sentences,
    safety,
    shift_sentence,
    uncertainty_sentence,
)
from scoring.words.ranking.robustness_figure import interval_span, not_told, share, space_error, space_share
from ui.bootstrap import Application
from ui.charts.closeness import weight_strips
from ui.widgets.chart import show_chart
from ui.widgets.plain import plain
from ui.widgets.result.how_close import CLOSE
from ui.widgets.result.opened import opened
from ui.widgets.result.report import bid_name, criterion_names
from ui.widgets.result.requirement_names import requirement_names
from ui.widgets.result.steadiness import show_steadiness
from ui.widgets.table import show_table

_NEAREST = 5
"""So many changes of a single score are listed, the smallest first."""


def show_closeness(app: Application, person: Person, now: Procurement, kept: Ranked) -> None:
    """The button that opens it; what was opened stays until it is closed or the page is left."""
    st.header("Hvor sikkert er resultatet?", anchor=CLOSE)
    if not is_additive(kept.ranking):
        st.markdown(not_told(kept.ranking))
        show_steadiness(app, person, now, kept)
        return
    st.markdown(
        "Her ser du hva som skal til for at et annet tilbud blir først. Tallene endrer ikke rangeringen. "
        "Hver gang noen åpner dem, føres det i loggen."
    )
    lot = kept.ranking.evaluation.lot
    found = opened(
        person,
        f"sikkerhet_{now.id}{lot}_{kept.number}",
        "hvor sikkert resultatet er",
        lambda: service.closeness(app.store, person, now.id, lot),
    )
    if found is not None:
        _show(kept.ranking, found, requirement_names(app, person, now))


def _show(ranking: Ranking, found: Closeness, names: Mapping[str, str]) -> None:
    st.markdown(f"**{plain(safety(found))}**")
    if len(ranking.bids) == 1:
        return
    if len(found.first) > 1:
        st.markdown(plain(f"Tallene under gjelder {name(found.criteria.of(ranking.bids[0].bid))}."))
    _weights(ranking, found)
    _scores(ranking, found, names)
    _space(ranking, found)
    _uncertainty(ranking, found)
    _removals(found)


def _weights(ranking: Ranking, found: Closeness) -> None:
    """The picture, its table, and the smallest shift of one weight."""
    st.subheader("Hvor langt vektene kan flyttes", anchor=False)
    names = criterion_names(ranking.evaluation.criteria, ranking.evaluation.tree)
    shift = found.shifts[0] if found.shifts else None
    st.markdown(
        plain(shift_sentence(found.criteria, shift))
        if shift
        else "Ingen vekt kan flyttes slik at et annet tilbud blir først."
    )
    strips = [
        (heading, float(one.low), float(one.high), float(one.weight))
        for heading, one in zip(names, found.intervals, strict=True)
    ]
    show_chart(
        weight_strips(strips, st.context.theme.type),
        "Én stripe per kriterium fra 0 til 100 prosent. De samme tallene står i tabellen under.",
    )
    st.caption("Delen med sterkest farge er vektene som gir samme vinner. Streken er vekten som er brukt.")
    rows = [
        (
            plain(heading),
            interval_span(one),
            _others(ranking, one.below, "Ingen"),
            _others(ranking, one.above, "Ingen"),
        )
        for heading, one in zip(names, found.intervals, strict=True)
    ]
    heads = ["Kriterium", "Samme vinner", "Først med lavere vekt", "Først med høyere vekt"]
    show_table(rows, heads, "Vektene som gir samme vinner, per kriterium")
    st.caption(f"{PROPORTIONALLY} Grensene er regnet {EXACT} og avrundet bare her.")


def _scores(ranking: Ranking, found: Closeness, names: Mapping[str, str]) -> None:
    st.subheader("Den minste endringen av én vurdering", anchor=False)
    if not found.changes:
        st.markdown("Ingen enkelt vurdering kan endres slik at et annet tilbud blir først.")
        return
    st.markdown(plain(change_sentence(found.items, found.changes[0])))
    rows = [
        (
            plain(bid_name(ranking.of(one.bid))),
            plain(found.items.column(one.column).name or names.get(one.column, one.column)),
            number(one.points),
            "Finnes ikke" if one.whole is None else number(one.whole),
            _others(ranking, one.first),
        )
        for one in found.changes[:_NEAREST]
    ]
    heads = ["Tilbud", "Krav", "Poeng", "Ny vinner ved", "Da er først"]
    show_table(rows, heads, "De minste endringene av én vurdering som gir en annen vinner")
    st.caption(
        f"Tabellen viser høyst {_NEAREST} endringer, den minste først. «Ny vinner ved» er det nærmeste på skalaen "
        f"der en annen er først. Det er regnet {EXACT}."
    )


def _space(ranking: Ranking, found: Closeness) -> None:
    st.subheader("Alle mulige vektinger", anchor=False)
    if found.dominates:
        st.markdown(f"Ingen vekting setter et annet tilbud foran ({EXACT}).")
        return
    space = found.space
    rows = [
        (
            plain(bid_name(one)),
            space_share(space, one.bid),
            EXACT if space.is_exact else f"{SIMULATED}, {space_error(space, one.bid)}",
        )
        for one in ranking.bids
    ]
    show_table(
        rows, ["Tilbud", "Først i", "Regnet"], "Hvor stor del av alle vektinger hvert tilbud er først i"
    )
    drawn = "" if space.is_exact else f" {number(space.draws)} vektinger er prøvd."
    st.caption(f"Alle måter å dele 100\u00a0% på mellom kriteriene teller like mye.{drawn}")


def _uncertainty(ranking: Ranking, found: Closeness) -> None:
    st.subheader("Hvis vurderingene er usikre", anchor=False)
    chances = found.uncertainty
    st.markdown(plain(uncertainty_sentence(found.criteria, chances, ranking.bids[0].bid)))
    if chances is not None:
        rows = [(plain(bid_name(one)), share(chances.of(one.bid)), EXACT) for one in ranking.bids]
        heads = ["Tilbud", "Først alene i", "Regnet"]
        show_table(rows, heads, "Hvor ofte hvert tilbud er først når vurderingene er usikre")


def _removals(found: Closeness) -> None:
    st.subheader("Om et tilbud avvises", anchor=False)
    if found.removals is None:
        st.markdown(TOO_MANY)
        return
    told = removal_sentences(found.criteria, found.removals, found.first)
    st.markdown("\n".join(f"- {plain(one)}" for one in told))


def _others(ranking: Ranking, bids: tuple[str, ...], nobody: str = "") -> str:
    return ", ".join(plain(bid_name(ranking.of(one))) for one in bids) or nobody
