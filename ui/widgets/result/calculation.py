"""«Vis utregningen»: every figure between an agreed point and a place, with the formula it comes from."""

from fractions import Fraction

import streamlit as st

from requirements_lib.services.people import known
from requirements_lib.words.criterion import full_name
from requirements_lib.words.phrase import capitalised
from requirements_lib.words.price_model import announced
from scoring.domain.bids.deviation import added
from scoring.domain.ranking.ranking import CriterionPoints, RankedBid, Ranking
from scoring.domain.ranking.tie import Tie
from scoring.words.bids.deviation import deviation_sentences
from scoring.words.numbers import fixed, given, money, percent
from scoring.words.numbers import plain as number
from scoring.words.ranking.formula import criterion_formula, total_formula
from scoring.words.ranking.ranking import place
from scoring.words.ranking.shared_figure import shared_figures
from ui.bootstrap import Application
from ui.widgets.plain import plain
from ui.widgets.result.report import bid_name, criterion_names
from ui.widgets.signature import signed_by
from ui.widgets.table import show_table

_REQUIREMENTS = ["Krav", "Omforente poeng", "Vekt", "Andel av kriteriet"]
_CRITERIA = ["Kriterium", "Poeng", "Vekt", "Vektede poeng"]
_KRONER = ["Kriterium", "Poeng", "Vekt", "Kroner"]


def show_calculation(app: Application, ranking: Ranking, title: str = "Vis utregningen") -> None:
    """The formula of the price, then each bid from its requirements to its sum, and how a tie was settled."""
    with st.expander(title):
        st.markdown(plain(_announced(ranking)))
        for words in shared_figures(ranking):
            st.markdown(plain(words))
        for bid in ranking.bids:
            _bid(app, ranking, bid)
        for tie in ranking.ties:
            _tie(ranking, tie)


def _bid(app: Application, ranking: Ranking, bid: RankedBid) -> None:
    st.subheader(f"{capitalised(place(bid))}. {plain(bid_name(bid))}", anchor=False)
    if ranking.price is not None:
        price = ranking.price.of(bid.bid).price
        own = next(one for one in ranking.evaluation.bids if one.id == bid.bid)
        st.markdown(
            plain(f"{'Pris med avvik' if added(own.deviations) else 'Pris'}: {money(price)} kr ekskl. mva.")
        )
        if own.deviations:
            told = deviation_sentences(own.deviations, lambda one: signed_by(known(app.store, one)))
            st.markdown("\n".join(f"- {plain(one)}" for one in told))
    for one in bid.criteria:
        name = full_name(one.criterion, ranking.evaluation.tree)
        st.markdown(f"**{plain(name)}.** {plain(criterion_formula(ranking, one, bid.bid))}")
        _requirements(ranking, one, bid)
    rows = [
        (plain(heading), _points(one.points), f"{given(one.criterion.weight)}\u00a0%", fixed(one.weighted))
        for heading, one in zip(_headings(ranking), bid.criteria, strict=True)
    ]
    show_table(rows, _KRONER if ranking.priced else _CRITERIA, f"Kriteriene for {bid_name(bid)}")
    st.markdown(f"**{plain(total_formula(bid, ranking))}**")


def _headings(ranking: Ranking) -> list[str]:
    return criterion_names(ranking.evaluation.criteria, ranking.evaluation.tree)


def _announced(ranking: Ranking) -> str:
    made = ranking.evaluation
    return announced(made.price_model, made.criteria) if made.has_price else ""


def _points(points: Fraction | None) -> str:
    """A price without points has none to show."""
    return "" if points is None else fixed(points)


def _requirements(ranking: Ranking, own: CriterionPoints, bid: RankedBid) -> None:
    rows = [
        (
            one.requirement,
            given(one.points),
            given(one.weight),
            percent(one.share),
            number(one.contribution, 4),
        )
        for one in own.requirements
    ]
    if rows:
        highest = ranking.evaluation.highest(own.criterion)
        part = "Bidrag" if highest == 10 else f"Bidrag før · 10 / {highest}"
        show_table(rows, [*_REQUIREMENTS, part], f"Kravene under {own.criterion.name} for {bid_name(bid)}")


def _tie(ranking: Ranking, tie: Tie) -> None:
    """What was compared between bids with the same sum, one line for each step of the rule."""
    if not tie.steps:
        return
    st.subheader("Likt resultat", anchor=False)
    rows = [
        (
            f"{given(step.weight)}\u00a0%",
            ", ".join(step.criteria),
            *(fixed(step.points[bid]) for bid in tie.bids),
        )
        for step in tie.steps
    ]
    heads = [plain(bid_name(ranking.of(bid))) for bid in tie.bids]
    show_table(rows, ["Vekt", "Kriterium", *heads], "Poengene som ble sammenlignet ved likt resultat")
