"""How the weights are announced: exactly, as ranges, or as an order of priority alone; and when price may be left out.

The law of the day and the regime decide what is open. Ranges and order are of the criteria at the top: the parts of
a criterion always have exact weights within it.
"""

from collections.abc import Iterable, Iterator
from decimal import ROUND_DOWN, Decimal
from enum import StrEnum
from itertools import combinations, pairwise
from typing import Any

from requirements_lib.domain.outcome import Finding
from requirements_lib.domain.rules.law import LawTable, LawValue
from requirements_lib.domain.rules.regime import Decision, Regime
from requirements_lib.domain.weighing.criteria import (
    ONE_HUNDRED,
    Criterion,
    CriterionKind,
    leaves,
    parts_of,
)
from requirements_lib.domain.weighing.price_model import (
    Compared,
    LowestPrice,
    PriceModel,
    compared,
    ranking_model,
)

_SUBJECT = "criteria"
_EXACT: dict[str, Any] = {"least": None, "most": None, "place": None}
_CENT = Decimal("0.01")


class Weighting(StrEnum):
    """What is announced of the weights."""

    EXACT = "exact"
    RANGES = "ranges"
    PRIORITY = "priority"

    def rule(self, law: LawTable, decision: Decision | None) -> LawValue | None:
        """What the rules say of it; None where they say nothing."""
        return law.at(f"weighting_{self}_{decision.regime}", decision.starts) if decision else None


def is_exact(weighting: Weighting) -> bool:
    """Whether every weight is announced; then that is left out of what is written."""
    return weighting is Weighting.EXACT


def no_price(law: LawTable, decision: Decision | None) -> LawValue | None:
    """The rule on a competition without price as a criterion; None where there is none."""
    return law.at(f"no_price_{decision.regime}", decision.starts) if decision else None


def may_lack_price(law: LawTable, decision: Decision | None, fixed_price: str) -> bool:
    """Whether the criteria may be of quality alone: in part II always, in part III where price or cost is fixed."""
    if no_price(law, decision) is None or decision is None:
        return False
    return decision.regime is not Regime.PARTS_I_III or bool(fixed_price.strip())


def check(criteria: tuple[Criterion, ...], weighting: Weighting) -> Iterator[Finding]:
    """What is wrong with ranges or order, and with the preliminary weights within them."""
    tops = parts_of(criteria, "")
    if weighting is Weighting.RANGES:
        yield from check_ranges(tops)
        for one, other in overlapping(tops):
            yield Finding.warning("ranges_overlap", one.id, name=one.name, other=other.name)
    yield from check_final(tops, {one.id: one.weight for one in tops}, weighting)


def check_final(
    tops: tuple[Criterion, ...], weights: dict[str, Decimal], weighting: Weighting
) -> Iterator[Finding]:
    """What in these weights is not as announced. That they total 100 is asked elsewhere."""
    if weighting is Weighting.RANGES:
        for one in tops:
            if one.least and one.most and not one.least <= weights[one.id] <= one.most:
                yield _about("weight_outside_range", one, weight=str(weights[one.id]))
    if weighting is Weighting.PRIORITY:
        for higher, lower in pairwise(tops):
            if weights[higher.id] <= weights[lower.id]:
                yield Finding.error("weight_against_order", lower.id, name=lower.name, above=higher.name)


def check_rules(
    weighting: Weighting, decision: Decision | None, reason: str, law: LawTable
) -> Iterator[Finding]:
    """Order alone where the rules open for it only when weights are impossible: a reason, and a doubt all the same."""
    rule = weighting.rule(law, decision)
    if rule is None or not needs_reason(weighting, decision, law):
        return
    facts: dict[str, Any] = {"basis": rule.basis, "certainty": rule.certainty}
    if reason.strip():
        yield Finding.warning("priority_only_when_impossible", _SUBJECT, **facts)
    else:
        yield Finding.error("priority_without_reason", "weighting_reason", **facts)


def needs_reason(weighting: Weighting, decision: Decision | None, law: LawTable) -> bool:
    """Whether the rules ask why the weights are not given: order alone in part III."""
    if weighting is not Weighting.PRIORITY or weighting.rule(law, decision) is None or decision is None:
        return False
    return decision.regime is Regime.PARTS_I_III


def check_model(weighting: Weighting, model: PriceModel) -> Iterator[Finding]:
    """A model that prints kroner per criterion prints the weights too, so they must be announced."""
    if weighting is Weighting.EXACT or isinstance(ranking_model(model), LowestPrice):
        return
    if compared(model) is Compared.PRICE:
        yield Finding.error("priced_quality_without_weights", "price_model")


def check_price(
    weighed: Iterable[tuple[str, tuple[Criterion, ...]]],
    decision: Decision | None,
    fixed_price: str,
    law: LawTable,
) -> Iterator[Finding]:
    """Criteria without a price where the rules ask for one, or for what it is fixed at."""
    lacking = [criteria for _, criteria in weighed if criteria and not has_price(criteria)]
    rule = no_price(law, decision)
    if not lacking or rule is None:
        return
    facts: dict[str, Any] = {"basis": rule.basis, "certainty": rule.certainty}
    if may_lack_price(law, decision, fixed_price):
        yield Finding.notice("price_left_out", _SUBJECT, **facts)
    else:
        yield Finding.error("price_left_out_unfixed", "fixed_price", **facts)


def settled(criteria: tuple[Criterion, ...], weights: dict[str, Decimal]) -> tuple[Criterion, ...]:
    """The criteria with other weights at the top; nothing is left open in them."""
    return tuple(
        one.model_copy(update=_EXACT | {"weight": weights.get(one.id, one.weight)}) for one in criteria
    )


def announced(criteria: tuple[Criterion, ...], weighting: Weighting) -> tuple[Criterion, ...]:
    """The criteria as they are announced: where weights are not, those that stand in them only illustrate."""
    if weighting is Weighting.EXACT:
        return settled(criteria, {})
    tops = parts_of(criteria, "")
    if weighting is Weighting.RANGES:
        shown = _within_ranges(tops)
        return tuple(one.model_copy(update={"weight": shown.get(one.id, one.weight)}) for one in criteria)
    places = {one.id: {"place": place} for place, one in enumerate(tops, start=1)}
    ordered = settled(criteria, _by_order(tops))
    return tuple(one.model_copy(update=places.get(one.id, {})) for one in ordered)


def guaranteed(criteria: tuple[Criterion, ...], weighting: Weighting) -> tuple[Criterion, ...]:
    """The criteria as the climate rule counts them: the least of each range, or those at the top in their order."""
    if weighting is Weighting.PRIORITY:
        return parts_of(criteria, "")
    if weighting is Weighting.RANGES:
        return leaves(settled(criteria, {one.id: one.least for one in criteria if one.least}))
    return leaves(criteria)


def overlapping(tops: Iterable[Criterion]) -> Iterator[tuple[Criterion, Criterion]]:
    """Each pair of criteria that may come to weigh the same."""
    ranged = [(one, one.least, one.most) for one in tops if one.least and one.most]
    for (one, least, most), (other, low, high) in combinations(ranged, 2):
        if max(least, low) <= min(most, high):
            yield one, other


def check_ranges(tops: tuple[Criterion, ...]) -> Iterator[Finding]:
    """The ranges that cannot be: missing, backwards, or never 100 together."""
    for one in tops:
        if one.least is None or one.most is None:
            yield Finding.error("range_missing", one.id, name=one.name)
        elif one.least > one.most:
            yield _about("range_backwards", one)
    if all(one.least and one.most for one in tops) and tops:
        yield from _reachable(tops)


def _reachable(tops: tuple[Criterion, ...]) -> Iterator[Finding]:
    least = sum((one.least or Decimal(0) for one in tops), Decimal(0))
    most = sum((one.most or Decimal(0) for one in tops), Decimal(0))
    if not least <= ONE_HUNDRED <= most:
        yield Finding.error("ranges_never_100", _SUBJECT, least=str(least), most=str(most))


def _by_order(tops: tuple[Criterion, ...]) -> dict[str, Decimal]:
    """Weights as n, n − 1, … 1 of their sum, cut to hundredths; the first has what is left."""
    count = len(tops)
    whole = Decimal(count * (count + 1)) / 2
    shares = [_cut(ONE_HUNDRED * (count - place) / whole) for place in range(1, count)]
    first = ONE_HUNDRED - sum(shares, Decimal(0))
    return {one.id: share for one, share in zip(tops, (first, *shares), strict=True)}


def _within_ranges(tops: tuple[Criterion, ...]) -> dict[str, Decimal]:
    """Weights equally far up in each range, cut to hundredths; what is left goes where there is room."""
    ends = {one.id: (one.least or one.weight, one.most or one.weight) for one in tops}
    low = sum((least for least, _ in ends.values()), Decimal(0))
    room = sum((most - least for least, most in ends.values()), Decimal(0))
    up = (ONE_HUNDRED - low) / room if room else Decimal(0)
    found = {name: least + _cut((most - least) * up) for name, (least, most) in ends.items()}
    left = ONE_HUNDRED - sum(found.values(), Decimal(0))
    for name, (_, most) in ends.items():
        more = min(left, most - found[name])
        found[name], left = found[name] + more, left - more
    return found


def _cut(weight: Decimal) -> Decimal:
    return weight.quantize(_CENT, ROUND_DOWN)


def _about(code: str, one: Criterion, **facts: Any) -> Finding:
    return Finding.error(code, one.id, name=one.name, least=str(one.least), most=str(one.most), **facts)


def has_price(criteria: Iterable[Criterion]) -> bool:
    """Whether price is among them."""
    return any(one.kind is CriterionKind.PRICE for one in criteria)
