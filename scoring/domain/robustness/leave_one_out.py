"""What happens to the order when one bid is rejected: relative models may turn the others about."""

from itertools import combinations

from requirements_lib.domain.value import Value
from scoring.domain.robustness.order import Order, RankingFunction


class Removal(Value):
    """The order of the bids that are left, before and after one is taken away."""

    removed: str
    before: Order
    after: Order

    @property
    def first(self) -> tuple[str, ...]:
        """Who is first afterwards."""
        return self.after[0]

    @property
    def turns_first(self) -> bool:
        """Whether someone else comes first than the best of those left, without any bid having changed."""
        return set(self.before[0]) != set(self.after[0])

    @property
    def turned(self) -> tuple[tuple[str, str], ...]:
        """The pairs that stand otherwise than before, the one that was ahead first."""
        was, now = _places(self.before), _places(self.after)
        pairs = (sorted(pair, key=was.__getitem__) for pair in combinations(was, 2))
        return tuple(
            (one, two) for one, two in pairs if _sign(was[one] - was[two]) != _sign(now[one] - now[two])
        )


def leave_one_out(bids: tuple[str, ...], ranked: RankingFunction) -> tuple[Removal, ...]:
    """Rank again without each bid in turn; nothing when there is only one."""
    if len(bids) == 1:
        return ()
    whole = ranked(bids)
    return tuple(
        Removal(
            removed=bid, before=_without(whole, bid), after=ranked(tuple(one for one in bids if one != bid))
        )
        for bid in bids
    )


def _without(order: Order, bid: str) -> Order:
    left = (tuple(one for one in group if one != bid) for group in order)
    return tuple(group for group in left if group)


def _places(order: Order) -> dict[str, int]:
    return {bid: place for place, group in enumerate(order) for bid in group}


def _sign(number: int) -> int:
    return (number > 0) - (number < 0)
