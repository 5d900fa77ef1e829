"""Bids whose price may be abnormally low: flagged by stated rules of thumb, and never rejected for it by us."""

from collections.abc import Iterator, Mapping
from datetime import date
from decimal import Decimal
from enum import StrEnum
from fractions import Fraction

from pydantic import Field

from requirements_lib.domain.rules.law import Certainty, LawTable, LawValue
from requirements_lib.domain.rules.regime import Decision
from requirements_lib.domain.value import Value
from scoring.domain.ranking.compared_price import offered_prices
from scoring.domain.ranking.evaluation import Evaluation


class Against(StrEnum):
    """What a price is held against."""

    MEAN_OF_OTHERS = "mean_of_others"
    NEXT_LOWEST = "next_lowest"
    ESTIMATE = "estimate"


class LowBidRule(Value):
    """One rule of thumb; no law says when a price is abnormally low."""

    code: Against
    percent: Decimal = Field(gt=0, lt=100)
    """A price at least so much lower is flagged: one that is exactly so much lower as well."""
    least_others: int = Field(ge=0)
    """So many other bids must take part for them to say anything."""
    valid_from: date
    valid_to: date | None = None
    certainty: Certainty

    def in_force(self, on: date) -> bool:
        """Whether it applies on a day."""
        return self.valid_from <= on and (self.valid_to is None or on <= self.valid_to)

    def limit(self, reference: Fraction) -> Fraction:
        """The highest price that is flagged."""
        return reference * (100 - Fraction(self.percent)) / 100


class LowBidRules(Value):
    """All of them, dated."""

    rules: tuple[LowBidRule, ...] = ()

    def at(self, on: date) -> tuple[LowBidRule, ...]:
        """Those that apply on a day."""
        return tuple(one for one in self.rules if one.in_force(on))


class LowBid(Value):
    """One price that one rule flags, with what it was held against."""

    bid: str
    letter: str
    supplier: str
    price: Decimal
    rule: LowBidRule
    reference: Fraction
    limit: Fraction

    @property
    def below(self) -> Fraction:
        """How much lower than the reference it is, as a part of 1."""
        return 1 - Fraction(self.price) / self.reference


class Duty(Value):
    """What the rules that apply say must and may be done with such a bid; each None where they say nothing."""

    explain: LawValue | None
    """A written account must be asked for first."""
    reject: LawValue | None
    """It may be rejected when the account does not explain the price."""
    breach: LawValue | None
    """It must be rejected when the price is low because of a breach of environmental, labour or social law."""


def low_bids(
    evaluation: Evaluation, rules: tuple[LowBidRule, ...], estimate: Decimal | None
) -> tuple[LowBid, ...]:
    """Every price that a rule flags, bid by bid; compared exactly. `estimate` is what the same was estimated at."""
    prices = {bid: price for bid, price in offered_prices(evaluation).items() if price and price > 0}
    return tuple(_flagged(evaluation, prices, rules, estimate)) if evaluation.has_price else ()


def duty(decision: Decision | None, law: LawTable) -> Duty:
    """What the rules of this procurement say; nothing while it is not known which they are."""

    def at(what: str) -> LawValue | None:
        return law.at(f"low_bid_{what}_{decision.regime.value}", decision.starts) if decision else None

    return Duty(explain=at("explain"), reject=at("reject"), breach=at("breach"))


def _flagged(
    evaluation: Evaluation,
    prices: Mapping[str, Decimal],
    rules: tuple[LowBidRule, ...],
    estimate: Decimal | None,
) -> Iterator[LowBid]:
    for bid in evaluation.taking_part:
        if (price := prices.get(bid.id)) is None:
            continue
        others = [Fraction(one) for other, one in prices.items() if other != bid.id]
        for rule in rules:
            reference = _reference(rule, others, estimate)
            if reference is not None and price <= rule.limit(reference):
                yield LowBid(
                    bid=bid.id,
                    letter=bid.letter,
                    supplier=bid.supplier,
                    price=price,
                    rule=rule,
                    reference=reference,
                    limit=rule.limit(reference),
                )


def _reference(rule: LowBidRule, others: list[Fraction], estimate: Decimal | None) -> Fraction | None:
    """What a price is held against; None when there is too little to hold it against."""
    if len(others) < rule.least_others:
        return None
    if rule.code is Against.ESTIMATE:
        return Fraction(estimate) if estimate else None
    return sum(others, Fraction(0)) / len(others) if rule.code is Against.MEAN_OF_OTHERS else min(others)
