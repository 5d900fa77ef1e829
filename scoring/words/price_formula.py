"""The formula of every price model, with the numbers of a bid put in."""

from decimal import Decimal
from fractions import Fraction

from requirements_lib.domain.price_model import (
    Coefficient,
    Kinked,
    Linear,
    Mean,
    MinMax,
    Ordering,
    Reference,
)
from scoring.domain.models.cost import BidCost
from scoring.domain.models.kinked import kink_of
from scoring.domain.models.price import PricePoints, PriceResult
from scoring.domain.models.priced_quality import Adjustment, EvaluatedPrice, PricedResult
from scoring.words.numbers import MINUS, equals, fixed, given, is_exact, plain


def points_formula(result: PriceResult, bid: str) -> str:
    """One bid's price points: «Poeng = 10 · 1 000 000 / 1 250 000 = 8,00»."""
    own = result.of(bid)
    formula = f"Poeng = {_with_numbers(result, own)} {equals(own.by_formula)}"
    return formula + _moved(own.by_formula, own.points, result.model)


def evaluated_formula(result: PricedResult, bid: str) -> str:
    """One bid's evaluated price: «Evaluert pris = 1 900 000 + 150 000 + 30 000 = 2 080 000,00 kr»."""
    own = result.of(bid)
    if isinstance(result.model, Coefficient):
        formula = f"{given(own.price)} / {_fraction(_divisor(own))}"
    else:
        formula = given(own.price) + "".join(map(_signed, own.adjustments))
    kept = all(is_exact(one.amount) for one in own.adjustments) or isinstance(result.model, Coefficient)
    value = equals(own.by_formula) if kept else f"≈ {fixed(own.by_formula)}"
    return f"Evaluert pris = {formula} {value} kr{_moved(own.by_formula, own.evaluated, result.model)}"


def cost_formula(own: BidCost) -> str:
    """One bid's price from its lines: «Pris = 1 500 · 18 + 50 · 20 = 28 000»."""
    parts = " + ".join(f"{_factor(one.factor)} · {given(one.amount)}" for one in own.lines)
    exact = all(is_exact(one.factor, 6) for one in own.lines) and Fraction(own.price) == own.total
    return f"Pris = {parts} {'=' if exact else '≈'} {given(own.price)}"


def _with_numbers(result: PriceResult, own: PricePoints) -> str:
    low, price, best = given(result.lowest), given(own.price), result.best
    match result.model:
        case Linear(slope=slope):
            factor = "" if slope == 1 else f" · {given(slope)}"
            return f"{best} {MINUS} {best}{factor} · ({price} {MINUS} {low}) / {low}"
        case Kinked() as model:
            return _kinked(model, result, own)
        case MinMax() if result.highest is not None and result.highest > result.lowest:
            high = given(result.highest)
            return f"{best} · ({high} {MINUS} {price}) / ({high} {MINUS} {low})"
        case MinMax():
            return str(best)
        case Reference() as model:
            return _around(model.reference, model.reference_points, model.slope, own)
        case Mean() as model:
            return _around(result.mean or Fraction(0), Decimal(5), model.slope, own)
        case _:
            return f"{best} · {low} / {price}"


def _around(price: Decimal | Fraction, points: Decimal, slope: Decimal, own: PricePoints) -> str:
    centre, factor = plain(price), "" if slope == 1 else f" · {given(slope)}"
    return f"{given(points)} {MINUS} 10{factor} · ({given(own.price)} {MINUS} {centre}) / {centre}"


def _kinked(model: Kinked, result: PriceResult, own: PricePoints) -> str:
    kink = kink_of(model)
    distance = (Fraction(own.price) - Fraction(result.lowest)) / Fraction(result.lowest)
    at, zero, points = plain(kink.at, 4), plain(kink.zero, 4), given(model.break_points)
    if distance > kink.zero:
        return "0"
    if distance > kink.at:
        return f"{points} · ({zero} {MINUS} {_fraction(distance)}) / ({zero} {MINUS} {at})"
    return f"{result.best} {MINUS} ({result.best} {MINUS} {points}) · {_fraction(distance)} / {at}"


def _moved(by_formula: Fraction, kept: Fraction, model: Ordering) -> str:
    """What a stated floor, ceiling or rounding did; nothing when it did nothing."""
    if by_formula == kept:
        return ""
    decimals = model.decimals
    verb = "settes til" if decimals is None or kept in (0, 10) else "avrundes til"
    return f", {verb} {fixed(kept, 2 if decimals is None else decimals)}"


def _signed(one: Adjustment) -> str:
    return f" {MINUS if one.amount < 0 else '+'} {_kroner(abs(one.amount))}"


def _kroner(amount: Fraction) -> str:
    """«30 000», or «447 187,50» when there are øre."""
    return plain(amount) if amount.denominator == 1 else fixed(amount)


def _divisor(own: EvaluatedPrice) -> Fraction:
    return Fraction(own.price) / own.by_formula


def _fraction(value: Fraction) -> str:
    return plain(value, 4)


def _factor(value: Fraction) -> str:
    return plain(value, 6)
