"""Every formula of the ranking, with the numbers of a bid put in."""

from fractions import Fraction

from requirements_lib.domain.weighing.criteria import CriterionKind
from requirements_lib.domain.weighing.price_model import Qcbs
from requirements_lib.domain.weighing.quality_model import Normalisation
from scoring.domain.bids.deviation import added
from scoring.domain.ranking.compared_price import offered_prices
from scoring.domain.ranking.ranking import BidTotal, CriterionPoints, Ranking
from scoring.words.bids.deviation import deviation_formula
from scoring.words.numbers import MINUS, equals, fixed, given, is_exact, money, plain
from scoring.words.ranking.price_formula import (
    adjustment_formula,
    cost_formula,
    evaluated_formula,
    points_formula,
)
from scoring.words.ranking.ranking import decimals

_USUAL = 2
"""So many decimals are shown; where it takes more to tell the totals apart, the points have more as well."""


def criterion_formula(ranking: Ranking, own: CriterionPoints, bid: str) -> str:
    """One bid's points on any criterion, or its price, with the numbers put in."""
    if own.criterion.kind is CriterionKind.QUALITY:
        return quality_formula(ranking, own) + _in_kroner(ranking, own, bid)
    lines = ranking.cost.of(bid) if ranking.cost else None
    computed = (f"{cost_formula(lines)}. " if lines else "") + _deviations(ranking, bid)
    if ranking.price is not None:
        return computed + points_formula(ranking.price, bid)
    assert ranking.priced is not None  # a price is compared where there are no points for it
    return f"{computed}Pris = {money(ranking.priced.of(bid).price)} kr"


def _deviations(ranking: Ranking, bid: str) -> str:
    """The price with its priced deviations; nothing where there are none."""
    own = next(one for one in ranking.evaluation.bids if one.id == bid)
    price = offered_prices(ranking.evaluation)[bid]
    return (
        f"{deviation_formula(price, own.deviations)}. " if price is not None and added(own.deviations) else ""
    )


def _in_kroner(ranking: Ranking, own: CriterionPoints, bid: str) -> str:
    """What the points do to the price, as a sentence after them; nothing where points are compared."""
    if ranking.priced is None or not ranking.priced.of(bid).adjustments:
        return ""
    weights = {one.id: one.weight for one in ranking.evaluation.criteria}
    return f". {adjustment_formula(ranking.priced, bid, weights, own.criterion.id)}"


def quality_formula(ranking: Ranking, own: CriterionPoints) -> str:
    """One bid's points on a quality criterion: «Poeng = (3 · 7 + 2 · 5) / 5 = 6,20», weights first."""
    parts = " + ".join(f"{given(one.weight)} · {given(one.points)}" for one in own.requirements)
    total = sum((Fraction(one.weight) for one in own.requirements), Fraction(0))
    highest = ranking.evaluation.highest(own.criterion)
    scaled = "" if highest == 10 else f" · 10 / {highest}"
    points = own.points or Fraction(0)
    raw = points if own.raw is None else own.raw
    if own.criterion.whole:
        formula = f"Poeng = {plain(raw)}, gitt for kriteriet samlet"
    else:
        formula = f"Poeng = ({parts}) / {plain(total)}{scaled} {equals(raw)}"
    return formula if own.raw is None else f"{formula}. {lifting_formula(ranking, own)}"


def lifting_formula(ranking: Ranking, own: CriterionPoints) -> str:
    """How points for quality were lifted: «Løftet: 6,00 · 10 / 8,00 = 7,50»; nothing when they were not."""
    return "" if own.raw is None else f"{_lifted(ranking, own, own.raw)} {equals(own.points or Fraction(0))}"


def total_formula(total: BidTotal, ranking: Ranking) -> str:
    """One bid's total: «Sum = 40 % · 8,00 + 60 % · 6,20 = 6,92», or its evaluated price."""
    if ranking.priced is not None:
        return evaluated_formula(ranking.priced, total.bid)
    points = [(one.criterion.weight, one.points or Fraction(0)) for one in total.criteria]
    shown = decimals(ranking)
    each = shown if shown == _USUAL else shown + _USUAL
    parts = " + ".join(f"{given(weight)}\u00a0% · {fixed(own, each)}" for weight, own in points)
    all_exact = all(is_exact(own, each) for _, own in points)
    return f"Sum = {parts} {equals(total.total, shown) if all_exact else '≈ ' + fixed(total.total, shown)}"


def _lifted(ranking: Ranking, own: CriterionPoints, raw: Fraction) -> str:
    """How the best of a criterion, or of the technical part, is lifted to full points."""
    if isinstance(ranking.evaluation.price_model, Qcbs):
        return f"Løftet: {fixed(raw)} · 10 / {plain(_best_technical(own, raw), 6)}"
    best = max(_raw(one) for bid in ranking.bids for one in bid.criteria if one.criterion == own.criterion)
    if ranking.evaluation.quality_model.normalisation is Normalisation.ADDITIVE:
        return f"Løftet: {fixed(raw)} + (10 {MINUS} {fixed(best)})"
    return f"Løftet: {fixed(raw)} · 10 / {fixed(best)}"


def _raw(own: CriterionPoints) -> Fraction:
    return own.raw if own.raw is not None else own.points or Fraction(0)


def _best_technical(own: CriterionPoints, raw: Fraction) -> Fraction:
    """The best technical part, as the lifting shows it: raw · 10 / points."""
    return raw * 10 / own.points if own.points else Fraction(0)
