"""The ranking as a report: the finding in one sentence, the picture, its table, and what should be noticed."""

import streamlit as st

from requirements_lib.domain.person import Person
from requirements_lib.domain.procurement.procurement import Procurement
from requirements_lib.domain.weighing.criteria import Criterion
from requirements_lib.services.people import known
from requirements_lib.words.criterion import full_name
from scoring.domain.ranking.ranking import RankedBid, Ranking
from scoring.services.result import Ranked
from scoring.words.numbers import fixed, given
from scoring.words.ranking.ranking import decimals, headline, place, tie_sentence
from scoring.words.terms import bid_label
from ui.bootstrap import Application
from ui.charts.result import stacked
from ui.widgets.chart import show_chart
from ui.widgets.frame import summary
from ui.widgets.plain import plain
from ui.widgets.result.frozen_model import show_model
from ui.widgets.result.how_close import show_how_close
from ui.widgets.result.tree import show_tree
from ui.widgets.signature import made
from ui.widgets.table import show_table


def show_report(app: Application, person: Person, now: Procurement, found: Ranked) -> None:
    """First who is first, then each criterion's part of each bid's points."""
    ranking = found.ranking
    st.markdown(f"**{plain(headline(ranking))}**")
    show_how_close(ranking)
    for tie in ranking.ties:
        st.markdown(plain(tie_sentence(tie, ranking)))
    st.caption(plain(made("Rangert", found.at, known(app.store, found.by))))
    by_points = ranking.priced is None
    st.header("Poeng per kriterium" if by_points else "Pris og kvalitet i kroner", anchor=False)
    show_chart(
        stacked(parts(ranking), st.context.theme.type, *(() if by_points else ("Kroner", None))),
        "Én stolpe per tilbud, delt etter kriterium. De samme tallene står i tabellen under.",
    )
    rows = (row(one, decimals(ranking)) for one in ranking.bids)
    if ranking.evaluation.tree:
        show_tree(ranking)
    if by_points:
        if not ranking.evaluation.tree:
            show_table(rows, columns(ranking), "Vektede poeng per tilbud og kriterium")
        st.caption("Poengene er vektet. De er avrundet bare her; rangeringen bruker de eksakte tallene.")
    else:
        if not ranking.evaluation.tree:
            show_table(rows, columns(ranking), "Evaluert pris per tilbud, i kroner per kriterium")
        st.caption(
            "Kroner ekskl. mva. Det som trekkes fra prisen, står til venstre for 0. Lavest evaluert pris er først. "
            "Tallene er avrundet bare her."
        )
    for one in ranking.evaluation.taking_part:
        if one.variant:
            st.markdown(f"{bid_label(one.letter)} er et alternativt tilbud.")
    _rejected(ranking)
    summary(ranking.findings, "Merk deg dette")
    show_model(app, person, now)


def parts(ranking: Ranking) -> list[tuple[str, str, float]]:
    """(bid, criterion, weighted points) for the picture; the letter keeps two bids of one supplier apart."""
    headings = criterion_names(
        ranking.evaluation.criteria
    )  # short names: the table says what each is a part of
    return [
        (bid_name(bid), heading, float(one.weighted))
        for bid in ranking.bids
        for heading, one in zip(headings, bid.criteria, strict=True)
    ]


def columns(ranking: Ranking) -> list[str]:
    """The headings of the table."""
    return [
        "Plass",
        "Tilbud",
        *map(plain, criterion_names(ranking.evaluation.criteria, ranking.evaluation.tree)),
        "Evaluert pris" if ranking.priced else "Sum",
    ]


def row(bid: RankedBid, decimals: int = 2) -> list[str]:
    """One bid's line in the table, with so many decimals in the total."""
    weighted = [fixed(one.weighted) for one in bid.criteria]
    return [place(bid), plain(bid_name(bid)), *weighted, fixed(bid.total, decimals)]


def bid_name(bid: RankedBid) -> str:
    """«Nordfjell AS (A)», or «Tilbud A» when the supplier is not named."""
    return f"{bid.supplier} ({bid.letter})" if bid.supplier else bid_label(bid.letter)


def criterion_names(criteria: tuple[Criterion, ...], tree: tuple[Criterion, ...] = ()) -> list[str]:
    """«Pris 40 %», «Kvalitet: Løsning 36 %»; with the id first when two criteria would look the same."""
    names = [f"{full_name(one, tree)} {given(one.weight)}\u00a0%" for one in criteria]
    return [
        f"{one.id} {words}" if names.count(words) > 1 else words
        for one, words in zip(criteria, names, strict=True)
    ]


def _rejected(ranking: Ranking) -> None:
    for one in ranking.rejected:
        words = f"{bid_label(one.letter)}, {one.supplier}, er avvist og ikke rangert: {one.reason}"
        st.markdown(plain(words))
