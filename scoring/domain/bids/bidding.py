"""Whether the bids that have come are as many and of the kind that was announced, supplier by supplier."""

from collections.abc import Iterator, Sequence
from datetime import datetime

from requirements_lib.domain.outcome import Finding
from requirements_lib.domain.tender.bidding import Bidding, Variants
from scoring.domain.bids.bid import Bid
from scoring.domain.bids.supplier import same


def check(bids: Sequence[Bid], bidding: Bidding | None) -> tuple[Finding, ...]:
    """Everything to clear up about the bids that take part; nothing is decided by it."""
    return tuple(finding for own in _by_supplier(bids) for finding in _of_one(own, bidding))


def late(bids: Sequence[Bid], deadline: datetime) -> tuple[Finding, ...]:
    """Those that are said to have come after the deadline; nothing is decided by it."""
    return tuple(
        Finding.warning(
            "bid_late",
            one.id,
            bid=one.letter,
            received=one.received.isoformat(),
            deadline=deadline.isoformat(),
        )
        for one in bids
        if one.received is not None and one.received > deadline
    )


def _by_supplier(bids: Sequence[Bid]) -> list[list[Bid]]:
    """The bids of each supplier for each lot."""
    found: list[list[Bid]] = []
    for bid in bids:
        own = next(
            (one for one in found if one[0].lot == bid.lot and same(one[0].supplier, bid.supplier)), None
        )
        if own is None:
            found.append([bid])
        else:
            own.append(bid)
    return found


def _of_one(own: list[Bid], bidding: Bidding | None) -> Iterator[Finding]:
    main = [one.letter for one in own if not one.variant]
    if len(main) > 1 and not (bidding and bidding.several):
        code = "supplier_bids_twice" if bidding else "supplier_bids_twice_unsaid"
        yield Finding.warning(code, own[0].id, supplier=own[0].supplier.name, bids=main)
    for variant in (one for one in own if one.variant):
        if bidding is None:
            yield Finding.warning("variant_unsaid", variant.id, bid=variant.letter)
        elif bidding.variants is Variants.NO:
            yield Finding.warning("variant_not_allowed", variant.id, bid=variant.letter)
        elif bidding.variants is Variants.WITH_MAIN and not main:
            yield Finding.warning("variant_without_main", variant.id, bid=variant.letter)
