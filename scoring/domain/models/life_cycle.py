"""Livssykluskostnad: all payments as their value today."""

from collections.abc import Mapping, Sequence
from decimal import Decimal
from fractions import Fraction

from requirements_lib.domain.weighing.price_model import CostLine, LifeCycle
from scoring.domain.models.cost import CostResult, LineCost, summed


def present_value(amount: Fraction, rate: Fraction, year: int) -> Fraction:
    """N = a / (1 + i)^t, without any validation of what it is given.

    a is `amount`, i `rate` a year as a part of 1, t `year`; year 0 is not discounted. A high rate makes late costs
    nearly vanish, and an option counted in full is paid for even if it is never used.
    Source: FOA § 18-2 (livssykluskostnader); Ekene, life-cycle cost discounting.
    """
    return amount / (1 + rate) ** year


def discounted(line: CostLine, rate: Fraction) -> Fraction:
    """What a line's amount is multiplied by: the share that counts of its years' discount factors."""
    years = range(line.first_year, line.last_year + 1)
    return (
        Fraction(line.share)
        / 100
        * sum((present_value(Fraction(1), rate, one) for one in years), Fraction(0))
    )


def evaluate(amounts: Mapping[str, Sequence[Decimal]], model: LifeCycle) -> CostResult:
    """The present value of every bid's payments, line by line in the order of the model."""
    rate = Fraction(model.rate) / 100
    factors = [discounted(line, rate) for line in model.lines]
    bids = []
    for bid, own in amounts.items():
        lines = tuple(
            LineCost(line=line.name, amount=amount, factor=factor, cost=Fraction(amount) * factor)
            for line, factor, amount in zip(model.lines, factors, own, strict=True)
        )
        bids.append(summed(bid, lines, model.cost_decimals))
    return CostResult(model=model, bids=tuple(bids))
