"""How close a ranking was, as figures in a table; and why there are none where they would mean nothing."""

from fractions import Fraction

from requirements_lib.domain.weighing.price_model import Compared
from scoring.domain.ranking.ranking import Ranking
from scoring.domain.robustness.weight_interval import WeightInterval
from scoring.domain.robustness.weight_space import WeightSpace
from scoring.words.numbers import fixed, percent, plain

_LEAST = Fraction(1, 1000)
"""Shares are shown with one decimal; less than this, and not nothing, must not look like nothing."""


def not_told(ranking: Ranking) -> str:
    """Why nothing is said of how close it was, where the bids are not compared by a sum of their own points."""
    if ranking.evaluation.compared is Compared.PRICE:
        return (
            "Tilbudene er sammenlignet på evaluert pris i kroner, ikke på en sum av vektede poeng. "
            "Derfor gjelder ikke tallene for hvor langt vekter og poeng kan flyttes."
        )
    return (
        "Poengene for kvalitet er regnet om etter det beste tilbudet, så poengene til ett tilbud følger av de andres. "
        "Derfor gjelder ikke tallene for hvor langt vekter og poeng kan flyttes."
    )


def interval_span(interval: WeightInterval) -> str:
    """«12,5–52 %»: the weights that keep the winner, from 0 to 100 when nothing hinders."""
    low, high = (apart(end, interval.weight) for end in (interval.low, interval.high))
    return f"{low}–{high}\u00a0%" if low != high else f"{low}\u00a0%"


def space_share(space: WeightSpace, bid: str) -> str:
    """The share of the weightings with which the bid is first; not drawn is not the same as never."""
    part = space.of(bid).first
    return share(part if space.is_exact else min(max(part, _LEAST / 2), 1 - _LEAST / 2))


def space_error(space: WeightSpace, bid: str) -> str:
    """«standardfeil 0,12 prosentpoeng», of a simulated share."""
    error = Fraction(space.of(bid).error).limit_denominator(10**9) * 100
    return f"standardfeil {fixed(error)} prosentpoeng"


def share(part: Fraction) -> str:
    """A share with one decimal; what is nearly nothing or nearly all never looks like nothing or all."""
    if 0 < part < _LEAST:
        return f"under {percent(_LEAST)}"
    return f"over {percent(1 - _LEAST)}" if 1 - _LEAST < part < 1 else percent(part)


def apart(limit: Fraction, today: Fraction) -> str:
    """A limit with two decimals, or as many as it takes to tell it from today's figure."""
    decimals = 2
    while limit != today and plain(limit, decimals) == plain(today, decimals):
        decimals += 1
    return plain(limit, decimals)
