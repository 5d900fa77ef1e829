"""Who is first when one bid's points on one criterion are others: from figures already computed, exactly.

A ranking is made anew only where the change reaches. Without lifting, one bid's total moves; where quality is lifted by
the best bid, the column of the criterion does, or, in QCBS, each technical part by the same factor.
"""

from collections.abc import Iterable, Mapping
from fractions import Fraction

from requirements_lib.domain.weighing.criteria import Criterion, CriterionKind
from requirements_lib.domain.weighing.price_model import Compared, Qcbs, ranking_model
from scoring.domain.models.priced_quality import QualityPoints
from scoring.domain.models.qcbs import technical
from scoring.domain.models.registry import evaluated_prices
from scoring.domain.ranking.evaluation import Evaluation
from scoring.domain.ranking.quality import in_all, lifted, quality_criteria, raw_points
from scoring.domain.ranking.ranking import Ranking
from scoring.domain.ranking.tie import settle

_ZERO = Fraction(0)


class Rescored:
    """A ranking by criterion, with the points that were given before any lifting."""

    def __init__(self, ranking: Ranking) -> None:
        self._made: Evaluation = ranking.evaluation
        self._ranking = ranking
        self._criteria = quality_criteria(self._made)
        self._by_points = self._made.compared is Compared.POINTS
        self._technical = isinstance(self._made.price_model, Qcbs)
        self.raw = {bid.id: raw_points(self._made, bid) for bid in self._made.taking_part}
        self._points = {
            bid.bid: {one.criterion.id: one.points for one in bid.criteria} for bid in ranking.bids
        }
        self._totals = {bid: ranking.of(bid).total for bid in self.raw}
        self._in_all = {bid: in_all(self._made, own) for bid, own in self.raw.items() if self._criteria}
        self._seen: dict[tuple[str, str, Fraction], tuple[str, ...]] = {}

    def first(self, bid: str, criterion: Criterion, raw: Fraction) -> tuple[str, ...]:
        """Who is first when the bid has these points on the criterion, before any lifting; more than one is a tie."""
        key = (bid, criterion.id, raw)
        if key not in self._seen:
            self._seen[key] = self._first(bid, criterion, raw)
        return self._seen[key]

    def _first(self, bid: str, criterion: Criterion, raw: Fraction) -> tuple[str, ...]:
        changed = self._changed(bid, criterion, raw)
        totals = self._totals | {one: self._total(one, points) for one, points in changed.items()}
        best = max(totals.values()) if self._by_points else min(totals.values())
        equal = [one for one, total in totals.items() if total == best]
        return tuple(equal) if len(equal) == 1 else self._settled(equal, changed)

    def _changed(self, bid: str, criterion: Criterion, raw: Fraction) -> Mapping[str, Mapping[str, Fraction]]:
        """By bid and by criterion: the points, as lifted, that are others than they were."""
        found = self._parts(bid, criterion, raw) if self._technical else self._column(bid, criterion, raw)
        return {
            one: new
            for one, points in found.items()
            if (new := {name: own for name, own in points.items() if own != self._points[one][name]})
        }

    def _column(self, bid: str, criterion: Criterion, raw: Fraction) -> dict[str, dict[str, Fraction]]:
        column = {one: own[criterion.id] for one, own in self.raw.items()} | {bid: raw}
        points = lifted(column, self._made.quality_model.normalisation)
        return {one: {criterion.id: points[one]} for one in column}

    def _parts(self, bid: str, criterion: Criterion, raw: Fraction) -> dict[str, dict[str, Fraction]]:
        """Everybody's points on every quality criterion, for the best technical part may be another."""
        rows = self.raw | {bid: self.raw[bid] | {criterion.id: raw}}
        highest = max((self._in_all | {bid: in_all(self._made, rows[bid])}).values())
        return {
            one: {name: technical(points, highest) for name, points in own.items()}
            for one, own in rows.items()
        }

    def _total(self, bid: str, changed: Mapping[str, Fraction]) -> Fraction:
        if not self._by_points:
            return self._evaluated(bid, changed)
        moved = (
            Fraction(one.weight) * (changed[one.id] - self._given(bid, one.id))
            for one in self._criteria
            if one.id in changed
        )
        return self._totals[bid] + sum(moved, _ZERO) / 100

    def _evaluated(self, bid: str, changed: Mapping[str, Fraction]) -> Fraction:
        """The evaluated price of one bid, by the announced model: it follows that bid's own price and points alone."""
        assert self._ranking.priced is not None  # an evaluated price is compared
        quality = [
            QualityPoints(
                criterion=one.id, weight=one.weight, points=changed.get(one.id, self._given(bid, one.id))
            )
            for one in self._criteria
        ]
        price = {bid: self._ranking.priced.of(bid).price}
        found = evaluated_prices(price, {bid: quality}, ranking_model(self._made.price_model))
        return found.of(bid).evaluated

    def _given(self, bid: str, criterion: str) -> Fraction:
        points = self._points[bid][criterion]
        assert points is not None  # a quality criterion has points
        return points

    def _settled(
        self, equal: Iterable[str], changed: Mapping[str, Mapping[str, Fraction]]
    ) -> tuple[str, ...]:
        points = {
            one: tuple(
                changed.get(one, {}).get(own.id, self._points[one][own.id])
                if own.kind is CriterionKind.QUALITY
                else self._points[one][own.id]
                for own in self._made.criteria
            )
            for one in equal
        }
        return settle(points, self._made).groups[0]
