"""The figures that every bid's formula uses, each with where it comes from: lowest price, mean, worth, factors."""

from collections.abc import Iterator
from fractions import Fraction

from requirements_lib.domain.weighing.price_model import (
    ContractSurcharge,
    CostLine,
    Deduction,
    Kinked,
    LifeCycle,
    Linear,
    MinMax,
    PriceModel,
    Proportional,
    Qcbs,
    Surcharge,
)
from scoring.domain.models.cost import CostResult
from scoring.domain.models.price import PriceResult
from scoring.domain.ranking.quality import in_all, quality_criteria, raw_points
from scoring.domain.ranking.ranking import Ranking
from scoring.words.numbers import comes_to, equals, given, kroner, money, plain

FACTOR_DECIMALS = 10
"""So many that a discount factor times the largest payment is right to the øre."""
_TERMS = 7
"""More years than this are shortened to the first two and the last."""
_LOWEST = Proportional | Linear | Kinked | Qcbs | MinMax


def shared_figures(ranking: Ranking) -> list[str]:
    """One sentence for each, in the order they are used; none where the model uses nothing of the kind."""
    return [
        *(_factors(ranking.cost) if ranking.cost else ()),
        *(_of_prices(ranking.price) if ranking.price else ()),
        *(_worths(ranking) if ranking.priced else ()),
        *(_technical(ranking) if isinstance(ranking.evaluation.price_model, Qcbs) else ()),
    ]


def _of_prices(price: PriceResult) -> Iterator[str]:
    """Of the prices that take part, and only what the model uses."""
    if isinstance(price.model, _LOWEST):
        yield f"Laveste pris blant tilbudene som er med, er {money(price.lowest)} kr ekskl. mva."
    if price.highest is not None:
        yield f"Høyeste pris blant tilbudene som er med, er {money(price.highest)} kr ekskl. mva."
    if price.mean is not None:
        prices = " + ".join(money(one.price) for one in price.bids)
        yield f"Gjennomsnittsprisen = ({prices}) / {len(price.bids)} {equals(price.mean)} kr ekskl. mva."


def _worths(ranking: Ranking) -> Iterator[str]:
    """What no points, or full points, on each criterion count for, where that does not follow the bid's price."""
    model: PriceModel = ranking.evaluation.price_model
    criteria = quality_criteria(ranking.evaluation)
    if isinstance(model, ContractSurcharge):
        whole, total = model.contract_value, Fraction(100)
    elif isinstance(model, Deduction | Surcharge):
        whole, total = model.full_value, sum((Fraction(one.weight) for one in criteria), Fraction(0))
    else:
        return
    for one in criteria:
        worth = Fraction(whole) * Fraction(one.weight) / total
        parts = f"{money(whole)} · {given(one.weight)} / {plain(total, 20)}"
        yield f"Verdien av {one.name} = {parts} {kroner(worth)}."


def _technical(ranking: Ranking) -> Iterator[str]:
    """The best technical part, which every bid's points for quality are measured against."""
    made = ranking.evaluation
    criteria = quality_criteria(made)
    if not criteria:
        return
    best = max(made.taking_part, key=lambda bid: in_all(made, raw_points(made, bid)))
    raw = raw_points(made, best)
    parts = " + ".join(f"{given(one.weight)} · {plain(raw[one.id], 6)}" for one in criteria)
    total = sum((Fraction(one.weight) for one in criteria), Fraction(0))
    yield (
        f"Beste samlede poeng for kvalitet har tilbud {best.letter}: ({parts}) / {plain(total, 20)} "
        f"{comes_to(in_all(made, raw), 6)}."
    )


def _factors(cost: CostResult) -> Iterator[str]:
    """What each payment is multiplied by, year by year."""
    if not isinstance(cost.model, LifeCycle) or not cost.bids:
        return
    rate = 1 + Fraction(cost.model.rate) / 100
    for line, own in zip(cost.model.lines, cost.bids[0].lines, strict=True):
        yield f"Faktor for {line.name} = {_years(line, rate)} {comes_to(own.factor, FACTOR_DECIMALS)}."


def _years(line: CostLine, rate: Fraction) -> str:
    terms = [f"1 / {plain(rate, 20)}^{year}" for year in range(line.first_year, line.last_year + 1)]
    if len(terms) > _TERMS:
        terms = [*terms[:2], "…", terms[-1]]
    years = " + ".join(terms)
    return years if line.share == 100 else f"{given(line.share)} / 100 · ({years})"
