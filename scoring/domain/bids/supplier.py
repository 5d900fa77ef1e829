"""When two names are one supplier: by organisation number, or else by name. The one comparison in the house."""

import re
from collections.abc import Iterable, Sequence

from scoring.domain.bids.bid import Bid, Supplier

_FORM = re.compile(r"[\s,]+(as|asa|ab|a/s|sa|da|ans)\.?$")


def key(name: str) -> str:
    """A supplier's name as it is compared: without its company form, capitals and extra spaces."""
    return _FORM.sub("", " ".join(name.casefold().split()))


def same(one: Supplier, other: Supplier) -> bool:
    """Whether these are the same supplier. Two numbers decide; else the names as they are compared."""
    if one.organisation_number and other.organisation_number:
        return one.organisation_number == other.organisation_number
    return key(one.name) == key(other.name)


def identities(suppliers: Iterable[Supplier]) -> dict[Supplier, str]:
    """What each is told from others by: its number; without one, that of the first with its name, or the name."""
    kept = tuple(suppliers)
    numbers: dict[str, str] = {}
    for one in kept:
        if one.organisation_number:
            numbers.setdefault(key(one.name), one.organisation_number)
    return {one: one.organisation_number or numbers.get(key(one.name), key(one.name)) for one in kept}


def earlier_of(bid: Bid, bids: Sequence[Bid]) -> str:
    """The id of the first bid before this one from the same supplier; empty when there is none."""
    before = bids[: [one.id for one in bids].index(bid.id)]
    return next((one.id for one in before if same(one.supplier, bid.supplier)), "")
