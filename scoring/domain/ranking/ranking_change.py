"""What has changed from one ranking to another of the same bids: who moved, whose points changed, and from what."""

from collections.abc import Callable
from enum import StrEnum
from fractions import Fraction

from requirements_lib.domain.value import Value
from requirements_lib.domain.weighing.price_model import Qcbs
from requirements_lib.domain.weighing.quality_model import Normalisation
from scoring.domain.ranking.quality import in_all, quality_criteria, raw_points
from scoring.domain.ranking.ranking import BidTotal, CriterionPoints, RankedBid, Ranking, Rejected


class Basis(StrEnum):
    """What points are computed from besides a bid itself, so that they change when another bid falls."""

    LOWEST_PRICE = "lowest_price"
    HIGHEST_PRICE = "highest_price"
    MEAN_PRICE = "mean_price"
    BEST_QUALITY = "best_quality"


class BasisChange(Value):
    """One figure that all bids are computed against, before and after."""

    basis: Basis
    criterion: str = ""
    """The name of the quality criterion whose best points it is; empty for all of them together."""
    before: Fraction
    after: Fraction


class CriterionChange(Value):
    """One bid's result on a criterion, before and after."""

    before: CriterionPoints
    after: CriterionPoints


class Move(Value):
    """A bid that is ranked both times."""

    before: RankedBid
    after: RankedBid
    criteria: tuple[CriterionChange, ...]
    """Those where it has another result than before."""

    @property
    def moved(self) -> bool:
        """Whether it stands on another place, or no longer shares one."""
        return (self.before.place, self.before.shared) != (self.after.place, self.after.shared)

    @property
    def changed(self) -> bool:
        """Whether its total is another."""
        return self.before.total != self.after.total


class RankingChange(Value):
    """Everything that is different, and why."""

    fallen: tuple[Rejected, ...]
    """Ranked before, rejected now."""
    returned: tuple[RankedBid, ...]
    """Rejected before, ranked now."""
    moves: tuple[Move, ...]
    """In the order they have now."""
    bases: tuple[BasisChange, ...]
    first_before: BidTotal | None
    """None where the first place was shared."""
    first_after: BidTotal | None

    @property
    def nothing(self) -> bool:
        """Whether the two rankings say the same."""
        return not (self.fallen or self.returned or any(one.moved or one.changed for one in self.moves))

    @property
    def turned_first(self) -> bool:
        """Whether somebody else is first, or the first place is shared and was not, or the other way round."""
        return _id(self.first_before) != _id(self.first_after)


def change(before: Ranking, after: Ranking) -> RankingChange:
    """What the later ranking says that the earlier one did not."""
    was = {one.bid: one for one in before.bids}
    return RankingChange(
        fallen=tuple(one for one in after.rejected if one.bid in was),
        returned=tuple(one for one in after.bids if one.bid not in was),
        moves=tuple(_move(was[one.bid], one) for one in after.bids if one.bid in was),
        bases=(*_prices(before, after), *_quality(before, after)),
        first_before=before.first,
        first_after=after.first,
    )


def _move(before: RankedBid, after: RankedBid) -> Move:
    pairs = zip(before.criteria, after.criteria, strict=True)
    changed = tuple(
        CriterionChange(before=old, after=new)
        for old, new in pairs
        if (old.points, old.weighted) != (new.points, new.weighted)
    )
    return Move(before=before, after=after, criteria=changed)


_FIGURES: tuple[tuple[Basis, Callable[[Ranking], Fraction | None]], ...] = (
    (Basis.LOWEST_PRICE, lambda one: Fraction(one.price.lowest) if one.price else None),
    (
        Basis.HIGHEST_PRICE,
        lambda one: Fraction(one.price.highest) if one.price and one.price.highest else None,
    ),
    (Basis.MEAN_PRICE, lambda one: one.price.mean if one.price else None),
)


def _prices(before: Ranking, after: Ranking) -> tuple[BasisChange, ...]:
    """The figures of the price model that are read from the bids that take part, where they have changed."""
    found = ((basis, read(before), read(after)) for basis, read in _FIGURES)
    return tuple(
        BasisChange(basis=basis, before=old, after=new)
        for basis, old, new in found
        if old is not None and new is not None and old != new
    )


def _quality(before: Ranking, after: Ranking) -> tuple[BasisChange, ...]:
    """The best points that quality is lifted from, where they have changed."""
    return tuple(
        BasisChange(basis=Basis.BEST_QUALITY, criterion=name, before=old, after=new)
        for (name, old), (_, new) in zip(_lifted_from(before), _lifted_from(after), strict=True)
        if old != new
    )


def _lifted_from(ranking: Ranking) -> list[tuple[str, Fraction]]:
    """The best raw points of each criterion by its name, or of them all; none where nothing is lifted."""
    made = ranking.evaluation
    raw = [raw_points(made, bid) for bid in made.taking_part]
    if isinstance(made.price_model, Qcbs):
        return [("", max(in_all(made, own) for own in raw))] if quality_criteria(made) else []
    if made.quality_model.normalisation is Normalisation.NONE:
        return []
    return [(one.name, max(own[one.id] for own in raw)) for one in quality_criteria(made)]


def _id(bid: BidTotal | None) -> str | None:
    return bid.bid if bid else None
