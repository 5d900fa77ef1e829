"""A bid is not a supplier: which bids come from the same one, by organisation number or else by name."""

from collections.abc import Sequence

from scoring.domain.bid import Bid, Supplier


def same(one: Supplier, other: Supplier) -> bool:
    """Whether two bids name the same supplier. Two numbers decide; else the names, whatever their case and spaces."""
    if one.organisation_number and other.organisation_number:
        return one.organisation_number == other.organisation_number
    return _plain(one.name) == _plain(other.name)


def earlier_of(bid: Bid, bids: Sequence[Bid]) -> str:
    """The id of the first bid before this one from the same supplier; empty when there is none."""
    before = bids[: [one.id for one in bids].index(bid.id)]
    return next((one.id for one in before if same(one.supplier, bid.supplier)), "")


def _plain(name: str) -> str:
    return " ".join(name.casefold().split())
