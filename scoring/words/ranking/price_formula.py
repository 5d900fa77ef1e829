"""The formula of every price model, with the numbers of a bid put in."""

from collections.abc import Mapping
from decimal import Decimal
from fractions import Fraction

from requirements_lib.domain.weighing.price_model import (
    Coefficient,
    Deduction,
    Kinked,
    Linear,
    Mean,
    MinMax,
    Ordering,
    PercentSurcharge,
    Reference,
)
from scoring.domain.models.cost import BidCost
from scoring.domain.models.kinked import kink_of
from scoring.domain.models.price import PricePoints, PriceResult
from scoring.domain.models.priced_quality import Adjustment, EvaluatedPrice, PricedResult
from scoring.words.numbers import MINUS, comes_to, equals, fixed, given, is_exact, kroner, money, plain
from scoring.words.ranking.shared_figure import FACTOR_DECIMALS

_DIGITS = 8
"""So many in a figure that is used again, so that whoever computes it after us gets the same øre."""


def points_formula(result: PriceResult, bid: str) -> str:
    """One bid's price points: «Poeng = 10 · 1 000 000 / 1 250 000 = 8,00»."""
    own = result.of(bid)
    before = _distance(result, own) if isinstance(result.model, Kinked) else ""
    formula = f"{before}Poeng = {_with_numbers(result, own)} {equals(own.by_formula)}"
    return formula + _moved(own.by_formula, own.points, result.model)


def evaluated_formula(result: PricedResult, bid: str) -> str:
    """One bid's evaluated price: «Evaluert pris = 1 900 000 + 150 000 + 30 000 = 2 080 000,00 kr»."""
    own = result.of(bid)
    moved = _moved(own.by_formula, own.evaluated, result.model)
    if not own.adjustments:
        return f"Evaluert pris = tilbudets pris = {money(own.price)} kr{moved}"
    if isinstance(result.model, Coefficient):
        return f"Evaluert pris = {_divided(own)} {equals(own.by_formula)} kr{moved}"
    formula = money(own.price) + "".join(map(_signed, own.adjustments))
    exact = all(is_exact(one.amount) for one in own.adjustments)
    value = equals(own.by_formula) if exact else f"≈ {fixed(own.by_formula)}"
    return f"Evaluert pris = {formula} {value} kr{moved}"


def adjustment_formula(result: PricedResult, bid: str, weights: Mapping[str, Decimal], criterion: str) -> str:
    """What the points on a criterion do to the price, with numbers put in; `weights` of every criterion, in percent.

    «Fratrekk = 875 000 · 5,1 / 10 = 446 250 kr».
    """
    own = result.of(bid)
    one = next(one for one in own.adjustments if one.criterion == criterion)
    points, amount = plain(one.points, _DIGITS), kroner(abs(one.amount))
    left = 100 - sum((Fraction(weights[each.criterion]) for each in own.adjustments), Fraction(0))
    match result.model:
        case Deduction():
            return f"Fratrekk = {_kroner(one.full)} · {points} / 10 {amount}"
        case PercentSurcharge():
            most = f"{money(own.price)} · {given(weights[criterion])} / {plain(left, 20)}"
            return f"Påslag = {most} · (10 {MINUS} {points}) / 10 {amount}"
        case Coefficient():
            value = one.full * _divisor(own) / Fraction(own.price) * one.points / 10
            part = (
                f"{given(weights[criterion])} / {plain(left, 20)} · {points} / 10 {comes_to(value, _DIGITS)}"
            )
            off = f"{money(own.price)} · {plain(value, _DIGITS)} / {plain(_divisor(own), _DIGITS)} {amount}"
            return f"Del av koeffisienten = {part}. Utgjør {off}"
        case _:
            return f"Påslag = {_kroner(one.full)} · (10 {MINUS} {points}) / 10 {amount}"


def cost_formula(own: BidCost) -> str:
    """One bid's price from its lines: «Pris = 1 500 · 18 + 50 · 20 = 28 000»."""
    parts = " + ".join(f"{_factor(one.factor)} · {_in_sum(one.amount)}" for one in own.lines)
    exact = (
        all(is_exact(one.factor, FACTOR_DECIMALS) for one in own.lines) and Fraction(own.price) == own.total
    )
    return f"Pris = {parts} {'=' if exact else '≈'} {money(own.price)}"


def _with_numbers(result: PriceResult, own: PricePoints) -> str:
    low, price, best = money(result.lowest), money(own.price), result.best
    match result.model:
        case Linear(slope=slope):
            factor = "" if slope == 1 else f" · {given(slope)}"
            return f"{best} {MINUS} {best}{factor} · ({price} {MINUS} {low}) / {low}"
        case Kinked() as model:
            return _kinked(model, result, own)
        case MinMax() if result.highest is not None and result.highest > result.lowest:
            high = money(result.highest)
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
    centre = money(price) if isinstance(price, Decimal) else _kroner(price)
    factor = "" if slope == 1 else f" · {given(slope)}"
    return f"{given(points)} {MINUS} 10{factor} · ({money(own.price)} {MINUS} {centre}) / {centre}"


def _kinked(model: Kinked, result: PriceResult, own: PricePoints) -> str:
    kink = kink_of(model)
    distance = (Fraction(own.price) - Fraction(result.lowest)) / Fraction(result.lowest)
    at, zero, points = plain(kink.at, 20), plain(kink.zero, 20), given(model.break_points)
    if distance > kink.zero:
        return "0"
    if distance > kink.at:
        return f"{points} · ({zero} {MINUS} {plain(distance, _DIGITS)}) / ({zero} {MINUS} {at})"
    return f"{result.best} {MINUS} ({result.best} {MINUS} {points}) · {plain(distance, _DIGITS)} / {at}"


def _distance(result: PriceResult, own: PricePoints) -> str:
    """How far a price is above the lowest, which a model with a kink switches by."""
    distance = (Fraction(own.price) - Fraction(result.lowest)) / Fraction(result.lowest)
    low = money(result.lowest)
    return f"Avstand = ({money(own.price)} {MINUS} {low}) / {low} {comes_to(distance, _DIGITS)}. "


def _moved(by_formula: Fraction, kept: Fraction, model: Ordering) -> str:
    """What a stated floor, ceiling or rounding did; nothing when it did nothing."""
    if by_formula == kept:
        return ""
    decimals = model.decimals
    beyond = kept in (0, 10) and not 0 <= by_formula <= 10
    verb = "settes til" if decimals is None or beyond else "avrundes til"
    return f", {verb} {fixed(kept, 2 if decimals is None else decimals)}"


def _signed(one: Adjustment) -> str:
    return f" {MINUS if one.amount < 0 else '+'} {_kroner(abs(one.amount))}"


def _kroner(amount: Fraction) -> str:
    """«30 000», or «447 187,50» when there are øre."""
    return plain(amount) if amount.denominator == 1 else fixed(amount)


def _divisor(own: EvaluatedPrice) -> Fraction:
    return Fraction(own.price) / own.by_formula


def _divided(own: EvaluatedPrice) -> str:
    parts = (one.full * _divisor(own) / Fraction(own.price) * one.points / 10 for one in own.adjustments)
    return f"{money(own.price)} / (1 + {' + '.join(plain(one, _DIGITS) for one in parts)})"


def _in_sum(amount: Decimal) -> str:
    """An amount among others; one below zero stands in parentheses."""
    return f"({money(amount)})" if amount < 0 else money(amount)


def _factor(value: Fraction) -> str:
    return plain(value, FACTOR_DECIMALS)
