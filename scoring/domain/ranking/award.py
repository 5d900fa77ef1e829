"""Who gets a place in a framework agreement with several suppliers, and what share, by what was announced."""

from decimal import Decimal
from fractions import Fraction

from requirements_lib.domain.value import Value
from requirements_lib.domain.weighing.winners import Division, Winners
from scoring.domain.ranking.ranking import RankedBid, Ranking


class Awarded(Value):
    """One bid that gets a place in the agreement."""

    bid: RankedBid
    place: int
    """Among those that get one, from 1."""
    share: Fraction | None = None
    """A part of 1; None where call-offs follow the ranking."""
    percent: int | None = None
    """The share in whole percent: those of all add to 100."""


class Award(Value):
    """Everything the announced rule says of a ranking."""

    winners: Winners
    awarded: tuple[Awarded, ...]
    passed_over: tuple[RankedBid, ...]
    """Ranked high enough, but their supplier has a place already."""
    undecided: tuple[RankedBid, ...]
    """They share a place that decides who gets one, or what share: people draw lots first."""
    unshared: bool = False
    """Whether shares that follow points cannot be computed, since somebody has no points above zero."""


def award(ranking: Ranking, winners: Winners) -> Award:
    """Who is awarded a place. Where a shared place decides something, nothing after it is."""
    able, passed_over = _one_each(ranking, winners)
    chosen, undecided = _settled(able, winners)
    shares = None if undecided else _shares(chosen, winners)
    percents = whole_percents(shares) if shares else ()
    return Award(
        winners=winners,
        awarded=tuple(
            Awarded(
                bid=bid,
                place=place + 1,
                share=shares[place] if shares else None,
                percent=percents[place] if shares else None,
            )
            for place, bid in enumerate(chosen)
        ),
        passed_over=passed_over,
        undecided=undecided,
        unshared=not undecided and shares is None and winners.division is Division.POINTS,
    )


def chosen(ranking: Ranking) -> tuple[RankedBid, ...]:
    """Those a contract may be made with; all who share a place that people settle by drawing lots."""
    if ranking.evaluation.winners is None:
        return tuple(one for one in ranking.bids if one.place == 1)
    found = award(ranking, ranking.evaluation.winners)
    return (*(one.bid for one in found.awarded), *found.undecided)


def awarded(ranking: Ranking) -> tuple[RankedBid, ...]:
    """Those who get a contract by the ranking alone: every place in a framework agreement, or else the first."""
    if ranking.evaluation.winners is None:
        return (ranking.first,) if ranking.first else ()
    return tuple(one.bid for one in award(ranking, ranking.evaluation.winners).awarded)


def drawn_between(ranking: Ranking) -> tuple[RankedBid, ...]:
    """Those who share a place that people settle by drawing lots: the ranking alone gives none of them a contract."""
    given = {one.bid for one in awarded(ranking)}
    return tuple(one for one in chosen(ranking) if one.bid not in given)


def whole_percents(shares: tuple[Fraction, ...]) -> tuple[int, ...]:
    """Shares of 1 as whole percents that add to 100: rounded down, what is left to the largest remainders.

    Equal remainders: the one ranked first.
    """
    exact = [share * 100 for share in shares]
    down = [one.numerator // one.denominator for one in exact]
    by_remainder = sorted(range(len(exact)), key=lambda place: (down[place] - exact[place], place))
    more = set(by_remainder[: 100 - sum(down)])
    return tuple(one + (place in more) for place, one in enumerate(down))


def _one_each(ranking: Ranking, winners: Winners) -> tuple[list[RankedBid], tuple[RankedBid, ...]]:
    """The bids that may get a place, and those whose supplier is before them with another."""
    suppliers = {bid.id: bid.same_supplier_as or bid.id for bid in ranking.evaluation.bids}
    able: dict[str, RankedBid] = {}
    passed_over = []
    for bid in ranking.bids:
        key = bid.bid if winners.same_supplier_twice else suppliers[bid.bid]
        if key in able:
            passed_over.append(bid)
        else:
            able[key] = bid
    chosen = list(able.values())
    within = {one.bid for one in chosen[: winners.most]}
    last = max((one.place for one in chosen if one.bid in within), default=0)
    return chosen, tuple(one for one in passed_over if one.place <= last)


def _settled(able: list[RankedBid], winners: Winners) -> tuple[list[RankedBid], tuple[RankedBid, ...]]:
    """Those chosen, and those that must draw lots first."""
    chosen, left = able[: winners.most], able[winners.most :]
    at_the_border = bool(chosen and left) and chosen[-1].place == left[0].place
    unsettled = {chosen[-1].place} if at_the_border else set()
    if winners.division is not Division.POINTS:  # equal points give equal shares
        unsettled |= {one.place for one in chosen if _count(chosen, one.place) > 1}
    return (
        [one for one in chosen if not unsettled or one.place < min(unsettled)],
        tuple(one for one in able if one.place in unsettled),
    )


def _count(bids: list[RankedBid], place: int) -> int:
    return sum(one.place == place for one in bids)


def _shares(chosen: list[RankedBid], winners: Winners) -> tuple[Fraction, ...] | None:
    """Exact shares that add to 1; None where the rule gives none."""
    if winners.division is Division.RANKING or not chosen:
        return None
    weights: list[Fraction | Decimal]
    if winners.division is Division.FIXED:
        weights = list(winners.shares[: len(chosen)])
    else:
        weights = [one.total for one in chosen]
    if any(weight <= 0 for weight in weights) or len(weights) != len(chosen):
        return None
    total = sum((Fraction(weight) for weight in weights), Fraction(0))
    return tuple(Fraction(weight) / total for weight in weights)
