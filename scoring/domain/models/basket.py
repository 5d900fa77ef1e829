"""Priskurv: stated quantities times unit prices."""

from collections.abc import Mapping, Sequence
from decimal import Decimal
from fractions import Fraction

from requirements_lib.domain.weighing.price_model import Basket
from scoring.domain.models.cost import CostResult, LineCost, summed


def basket(quantities: Sequence[Fraction], unit_prices: Sequence[Fraction]) -> Fraction:
    """P = Σ m · p, without any validation of what it is given.

    m are the `quantities`, p the `unit_prices`. Quantities that do not match what will be bought invite prices that
    are low where much is counted and high where little is.
    Source: DFØ, veileder i evaluering av tilbud (priskurv).
    """
    return sum((m * p for m, p in zip(quantities, unit_prices, strict=True)), Fraction(0))


def evaluate(amounts: Mapping[str, Sequence[Decimal]], model: Basket) -> CostResult:
    """The sum of every bid's unit prices times the stated quantities, line by line in the order of the model."""
    bids = []
    for bid, own in amounts.items():
        lines = tuple(
            LineCost(
                line=line.name,
                amount=price,
                factor=Fraction(line.quantity),
                cost=basket([Fraction(line.quantity)], [Fraction(price)]),
            )
            for line, price in zip(model.lines, own, strict=True)
        )
        bids.append(summed(bid, lines))
    return CostResult(model=model, bids=tuple(bids))
