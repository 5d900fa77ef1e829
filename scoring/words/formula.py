"""Every formula of the ranking, with the numbers of a bid put in."""

from fractions import Fraction

from requirements_lib.domain.criteria import CriterionKind, PriceModelCode
from scoring.domain.models.price import PriceResult
from scoring.domain.ranking import BidTotal, CriterionPoints, Ranking
from scoring.words.numbers import MINUS, equals, fixed, given, is_exact, plain


def price_formula(result: PriceResult, bid: str) -> str:
    """One bid's price points: «Poeng = 10 · 1 000 000 / 1 250 000 = 8,00»."""
    own = result.of(bid)
    low, price = given(result.lowest), given(own.price)
    numbers = {
        PriceModelCode.PROPORTIONAL: f"{result.best} · {low} / {price}",
        PriceModelCode.LINEAR: f"{result.best} {MINUS} {result.best} · ({price} {MINUS} {low}) / {low}",
    }
    lifted = "" if own.points == own.by_formula else f", settes til {fixed(own.points)}"
    return f"Poeng = {numbers[result.model.code]} {equals(own.by_formula)}{lifted}"


def quality_formula(own: CriterionPoints) -> str:
    """One bid's points on a quality criterion: «Poeng = (3 · 7 + 2 · 5) / 5 = 6,20», weights first."""
    parts = " + ".join(f"{given(one.weight)} · {given(one.points)}" for one in own.requirements)
    total = sum((Fraction(one.weight) for one in own.requirements), Fraction(0))
    return f"Poeng = ({parts}) / {plain(total)} {equals(own.points)}"


def criterion_formula(ranking: Ranking, own: CriterionPoints, bid: str) -> str:
    """One bid's points on any criterion, with the numbers put in."""
    if own.criterion.kind is CriterionKind.PRICE:
        assert ranking.price is not None  # there is a price criterion
        return price_formula(ranking.price, bid)
    return quality_formula(own)


def total_formula(total: BidTotal) -> str:
    """One bid's total: «Sum = 40 % · 8,00 + 60 % · 6,20 = 6,92»."""
    parts = " + ".join(
        f"{given(one.criterion.weight)}\u00a0% · {fixed(one.points)}" for one in total.criteria
    )
    all_exact = all(is_exact(one.points) for one in total.criteria)
    return f"Sum = {parts} {equals(total.total) if all_exact else '≈ ' + fixed(total.total)}"
