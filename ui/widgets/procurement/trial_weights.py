"""What imagined bids tell of the criteria: the order, what each truly weighs, and whether it can decide."""

import streamlit as st

from requirements_lib.domain.weighing.criteria import CriterionKind
from requirements_lib.domain.weighing.price_model import Compared
from scoring.domain.trial.trial_weight import EffectiveWeight
from scoring.domain.trial.tried import Tried
from scoring.words.numbers import given, percent
from scoring.words.ranking.ranking import headline
from scoring.words.trial.trial import (
    DECISIVE_RULE,
    EFFECTIVE_FORMULA,
    EFFECTIVE_FORMULA_IN_KRONER,
    decisive_sentence,
    effective_numbers,
    effective_sentence,
    moved,
    separation,
    spread_rule,
    spread_words,
    zero_by_spread_sentence,
    zero_sentence,
)
from ui.charts.trial import share_by_spread, weight_bars
from ui.widgets.chart import show_chart
from ui.widgets.plain import plain
from ui.widgets.procurement import trial_ends
from ui.widgets.result.report import columns, criterion_names, row
from ui.widgets.table import show_table


def show_result(found: Tried) -> None:
    """Who would be first, and whether the model tells the bids apart."""
    ranking = found.ranking
    st.subheader("Resultatet av prøven", anchor=False)
    trial_ends.show_counting(found)
    st.markdown(f"**{plain(headline(ranking))}**")
    st.markdown(plain(f"{separation(ranking)} {zero_sentence(ranking)}"))
    show_table((row(one) for one in ranking.bids), columns(ranking), "Resultatet for de tenkte tilbudene")
    in_kroner = ranking.evaluation.compared is Compared.PRICE
    st.caption(
        "Kroner ekskl. mva. Lavest evaluert pris er først."
        if in_kroner
        else "Poengene er vektet. Høyest sum er først."
    )


def show_weights(found: Tried) -> None:
    """Announced and effective weights side by side, and the price at other spreads."""
    st.subheader("Hva kriteriene virkelig veier", anchor=False)
    st.markdown(f"**{plain(effective_sentence(found.weights))}**")
    names = criterion_names(found.ranking.evaluation.criteria)
    shares = [one for one in zip(names, found.weights, strict=True) if one[1].share is not None]
    if not shares:
        return
    left, right = st.columns([1, 1], gap="large")
    with left:
        show_chart(
            weight_bars(
                [(name, float(one.criterion.weight), float(100 * (one.share or 0))) for name, one in shares],
                st.context.theme.type,
            ),
            "To stolper per kriterium: vekten og den virkelige vekten. Tallene står i tabellen ved siden av.",
        )
    with right:
        rows = [_line(name, one, found) for name, one in shares]
        heads = ["Kriterium", "Virkelig vekt", "Utregning"]
        show_table(rows, heads, "Vekt og virkelig vekt per kriterium")
        in_kroner = found.ranking.evaluation.compared is Compared.PRICE
        st.caption(EFFECTIVE_FORMULA_IN_KRONER if in_kroner else EFFECTIVE_FORMULA)
    _by_spread(found)


def show_decisive(found: Tried) -> None:
    """Which criteria could give another first by themselves."""
    st.subheader("Hva som kan avgjøre", anchor=False)
    st.markdown(f"**{plain(decisive_sentence(found.decisive))}**")
    heads = ["Kriterium", "Dårligste mot beste", "Kan da bli først"]
    show_table(decisive_rows(found), heads, "Om hvert kriterium alene kan gi et annet tilbud førsteplassen")
    st.caption(DECISIVE_RULE)


def decisive_rows(found: Tried) -> list[tuple[str, str, str]]:
    """One line for each criterion: what is tried on it, and who could come first."""
    names = criterion_names(found.ranking.evaluation.criteria)
    return [
        (plain(name), moved(one), ", ".join(one.challengers) or "Ingen")
        for name, one in zip(names, found.decisive, strict=True)
    ]


def _line(name: str, one: EffectiveWeight, found: Tried) -> tuple[str, str, str]:
    return plain(name), percent(one.share or 0), plain(effective_numbers(found.weights, one))


def _by_spread(found: Tried) -> None:
    """Nothing where price is the only criterion, or none."""
    price = next((one for one in found.weights if one.criterion.kind is CriterionKind.PRICE), None)
    told = [(one.spread, one.share) for one in found.by_spread if one.share is not None]
    if price is None or not told or len(found.weights) == 1:
        return
    st.markdown("Hvor mye pris virkelig veier, følger av hvor stor forskjell det blir på prisene.")
    left, right = st.columns([3, 2], gap="large")
    with left:
        show_chart(
            share_by_spread(
                [(float(spread), float(100 * share)) for spread, share in told],
                float(price.criterion.weight),
                st.context.theme.type,
            ),
            "En linje for virkelig vekt av pris ved økende prisforskjell. Tallene står i tabellen ved siden av.",
        )
    with right:
        rows = [(spread_words(spread), percent(share)) for spread, share in told]
        show_table(
            rows, ["Prisforskjell", "Virkelig vekt av pris"], "Virkelig vekt av pris ved ulik prisforskjell"
        )
    low, high = (given(one) for one in (found.setting.expectation.lowest, found.setting.expectation.highest))
    st.caption(
        plain(" ".join(filter(None, (spread_rule(found.setting), zero_by_spread_sentence(found.by_spread)))))
    )
    st.caption(
        f"Tre tenkte tilbud ved hver prisforskjell, med {low} poeng for det rimeligste og {high} for det dyreste. Den "
        "stiplede linjen er vekten som er satt."
    )
