"""The table of a ranking with divided criteria: each with its weight and the sum of its parts, which stand under it."""

import streamlit as st

from scoring.domain.ranking.branch import Branch, branches
from scoring.domain.ranking.ranking import Ranking
from scoring.words.numbers import fixed, given
from scoring.words.ranking.explanation import label
from scoring.words.ranking.ranking import decimals, place
from ui.widgets.plain import plain
from ui.widgets.table import show_table

_INDENT, _PERCENT = "\u00a0" * 4, "\u00a0%"


def show_tree(ranking: Ranking) -> None:
    """One line for each criterion, one column for each bid in the order of the ranking."""
    what = "Kroner" if ranking.priced else "Vektede poeng"
    heads = [plain(f"{place(one)}. {label(one)}") for one in ranking.bids]
    show_table(
        [*(_row(ranking, one) for one in branches(ranking)), _total(ranking)],
        ["Kriterium", "Vekt", "Av alt", *heads],
        f"{what} per kriterium og tilbud, med summen for kriterier som er delt opp",
    )
    st.caption(
        "Et kriterium i fet skrift er delt opp, og tallene er summen av delene under. «Vekt» er hvor mye det teller i "
        "kriteriet det hører til under, og «Av alt» i hele vurderingen."
    )


def _row(ranking: Ranking, one: Branch) -> list[str]:
    """A criterion that is divided stands in bold, with what its parts give together."""
    cells = [
        one.criterion.name,
        given(one.criterion.weight) + _PERCENT,
        given(one.whole) + _PERCENT,
        *(fixed(one.weighted[bid.bid]) for bid in ranking.bids),
    ]
    name, *rest = [f"**{plain(cell)}**" if one.divided else plain(cell) for cell in cells]
    return [_INDENT * one.level + name, *rest]


def _total(ranking: Ranking) -> list[str]:
    name = "Evaluert pris" if ranking.priced else "Sum"
    totals = (fixed(one.total, decimals(ranking)) for one in ranking.bids)
    return [f"**{cell}**" if cell else "" for cell in (name, "", "", *totals)]
