"""Imagined bids by the weights that are left open: at the ends of the announced ranges, or anywhere in an order."""

from collections.abc import Mapping
from decimal import Decimal
from fractions import Fraction

from requirements_lib.domain.value import Value
from requirements_lib.domain.weighing.criteria import ONE_HUNDRED, Criterion, leaves, parts_of
from requirements_lib.domain.weighing.price_model import Compared, Qcbs, compared
from requirements_lib.domain.weighing.weighting import Weighting, announced, check_ranges, settled
from scoring.domain.ranking.ranking import Ranking, rank
from scoring.domain.robustness.order import Order, order_of
from scoring.domain.trial.trial import Setting, evaluation
from scoring.domain.trial.trial_weight import effective_weights, price_share


class End(Value):
    """One set of weights within the ranges that total 100 %, and what comes of it."""

    lowest: tuple[str, ...] = ()
    """The criteria that are set as low as the ranges let them, by name."""
    highest: tuple[str, ...] = ()
    best_for: tuple[str, ...] = ()
    """The bids that these weights are the best of all for, against the one that is first now."""
    weights: dict[str, Decimal]
    """By the criteria at the top."""
    order: Order
    price_share: Fraction | None
    """The effective weight of the price."""


class Open(Value):
    """What is left open of the weights, and what it means for the imagined bids."""

    tops: tuple[Criterion, ...]
    order: Order
    """By the weights that are tried."""
    challengers: tuple[str, ...]
    """The bids that may share the first place, or take it, somewhere within what is announced."""
    exact: bool
    """Whether the challengers are all there are; otherwise only the ends that are shown have been tried."""
    ends: tuple[End, ...] = ()
    """Where ranges are announced, each set of weights once."""

    @property
    def first(self) -> tuple[str, ...]:
        """Who is first by the weights that are tried."""
        return self.order[0]

    @property
    def turns(self) -> bool:
        """Whether the order is another at some end."""
        return any(one.order != self.order for one in self.ends)


def left_open(setting: Setting, ranking: Ranking) -> Open | None:
    """None where every weight is announced or frozen, and while the ranges cannot be."""
    tops = parts_of(setting.tree, "")
    if setting.frozen or setting.weighting is Weighting.EXACT or not tops:
        return None
    if setting.weighting is Weighting.RANGES and tuple(check_ranges(tops)):
        return None
    order = order_of(ranking)
    exact = compared(setting.rules.price_model) is Compared.POINTS and not isinstance(
        setting.rules.price_model, Qcbs
    )
    worst = _worst(setting, ranking, tops) if exact else {}
    ends = _ends(setting, tops, worst) if setting.weighting is Weighting.RANGES else ()
    seen = {bid for one in ends for bid in one.order[0]} - {order[0][0]}
    found = {bid for bid, (lead, _) in worst.items() if _threatens(setting, lead)} | seen
    return Open(tops=tops, order=order, challengers=tuple(sorted(found)), exact=exact, ends=ends)


def _threatens(setting: Setting, lead: Fraction) -> bool:
    """In an order the outermost weights are only come near to, so there a tie is no threat."""
    return lead <= 0 if setting.weighting is Weighting.RANGES else lead < 0


def _worst(
    setting: Setting, ranking: Ranking, tops: tuple[Criterion, ...]
) -> dict[str, tuple[Fraction, dict[str, Fraction]]]:
    """The smallest lead of the first bid over each of the others within what is announced, and its weights.

    The lead is Σ w · d / 100, w the weights and d the differences on the criteria at the top: linear in w.
    """
    points = {bid.bid: _points(setting, ranking, bid.bid) for bid in ranking.bids}
    first = ranking.bids[0].bid
    found = {}
    for other in points:
        if other != first:
            apart = {one.id: points[first][one.id] - points[other][one.id] for one in tops}
            weights = _least(tops, apart) if setting.weighting is Weighting.RANGES else _steps(tops, apart)
            lead = sum((weights[one] * apart[one] for one in apart), Fraction(0)) / 100
            found[other] = (lead, weights)
    return found


def _points(setting: Setting, ranking: Ranking, bid: str) -> dict[str, Fraction]:
    """A bid's points on each criterion at the top, the parts of it weighed together."""
    under = {one.id: one.under for one in setting.tree}
    found: dict[str, Fraction] = {}
    for own in ranking.of(bid).criteria:
        top = own.criterion.id
        while under.get(top):
            top = under[top]
        found[top] = found.get(top, Fraction(0)) + own.weighted
    weights = {one.id: Fraction(one.weight) for one in parts_of(setting.tree, "")}
    return {top: 100 * weighted / weights[top] for top, weighted in found.items()}


def _least(tops: tuple[Criterion, ...], apart: Mapping[str, Fraction]) -> dict[str, Fraction]:
    """The weights within the ranges that make the lead smallest: what is left goes where it helps the other most."""
    weights = {one.id: Fraction(one.least or one.weight) for one in tops}
    left = 100 - sum(weights.values(), Fraction(0))
    for one in sorted(tops, key=lambda top: apart[top.id]):
        more = min(left, Fraction(one.most or one.weight) - weights[one.id])
        weights[one.id], left = weights[one.id] + more, left - more
    return weights


def _steps(tops: tuple[Criterion, ...], apart: Mapping[str, Fraction]) -> dict[str, Fraction]:
    """The outermost weights of the order that make the lead smallest: the first k alike and the others nothing."""
    found = []
    for count in range(1, len(tops) + 1):
        share = Fraction(100, count)
        weights = {one.id: share if place < count else Fraction(0) for place, one in enumerate(tops)}
        found.append((sum((weights[one] * apart[one] for one in weights), Fraction(0)), count, weights))
    return min(found)[2]


def _ends(
    setting: Setting,
    tops: tuple[Criterion, ...],
    worst: Mapping[str, tuple[Fraction, dict[str, Fraction]]],
) -> tuple[End, ...]:
    """Each criterion as low and as high as it may be, the others equally far up; and the best for a challenger."""
    named: dict[tuple[tuple[str, Decimal], ...], dict[str, tuple[str, ...]]] = {}

    def add(weights: Mapping[str, Decimal], field: str, name: str) -> None:
        own = named.setdefault(tuple(weights.items()), {})
        own[field] = (*own.get(field, ()), name)

    for one in tops:
        for field, end in (("lowest", _reached(tops, one)[0]), ("highest", _reached(tops, one)[1])):
            fixed = tuple(_at(top, end) if top is one else top for top in tops)
            add({top.id: top.weight for top in announced(fixed, Weighting.RANGES)}, field, one.name)
    for bid, (lead, weights) in worst.items():
        if lead <= 0:
            add({name: _decimal(weight) for name, weight in weights.items()}, "best_for", bid)
    return tuple(_end(setting, dict(weights), fields) for weights, fields in named.items())


def _end(setting: Setting, weights: dict[str, Decimal], fields: Mapping[str, tuple[str, ...]]) -> End:
    criteria = leaves(settled(setting.tree, weights))
    ranking = rank(evaluation(setting.model_copy(update={"criteria": criteria})))
    share = price_share(effective_weights(ranking))
    return End(weights=weights, order=order_of(ranking), price_share=share, **fields)


def _reached(tops: tuple[Criterion, ...], one: Criterion) -> tuple[Decimal, Decimal]:
    """The lowest and the highest weight a criterion can have while all total 100 %."""
    others = [top for top in tops if top is not one]
    most = sum((top.most or top.weight for top in others), Decimal(0))
    least = sum((top.least or top.weight for top in others), Decimal(0))
    return max(one.least or one.weight, ONE_HUNDRED - most), min(one.most or one.weight, ONE_HUNDRED - least)


def _at(one: Criterion, weight: Decimal) -> Criterion:
    return one.model_copy(update={"least": weight, "most": weight})


def _decimal(weight: Fraction) -> Decimal:
    """Exactly: it is a sum of announced numbers."""
    return Decimal(weight.numerator) / Decimal(weight.denominator)
