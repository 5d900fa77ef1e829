"""Everything the page of bids shows, read once: the bids, the marks that prices are given, and people's judgements."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from decimal import Decimal

from requirements_lib.domain.access import Action
from requirements_lib.domain.person import Person
from requirements_lib.domain.procurement.procurement import Procurement
from requirements_lib.services.procurement import may, tender
from scoring.domain.bids.bid import Bid, Rejection, Ruling, let_in, rejected
from scoring.domain.bids.deviation import Named
from scoring.services import bid as service
from scoring.services import price_correction, seal
from scoring.services.deviation import priced_deviations
from scoring.services.price_correction import Waiting
from scoring.services.seal import Receipt
from store.engine import Store


@dataclass(frozen=True)
class Registered:
    """The bids of one procurement as this person may see them."""

    bids: tuple[Bid, ...]
    priced: frozenset[str]
    prices: Mapping[str, Decimal]
    """Empty until quality is locked."""
    rulings: tuple[Ruling, ...]
    rejected: Mapping[str, Rejection]
    deviations: Mapping[str, tuple[Named, ...]] = field(default_factory=dict)
    """Which deviations of each bid are priced; only for the one who prices them."""
    receipts: tuple[Receipt, ...] = ()
    """Every sealing of a price, the first one first."""
    waiting: tuple[Waiting, ...] = ()
    """The prices somebody has proposed to put right; only for those who may."""
    kept: Mapping[str, Rejection] = field(default_factory=dict)
    """What was written when a bid was judged and let take part."""
    quality_alone: frozenset[str] = frozenset()
    """The lots where price is no criterion; the whole is called nothing."""

    @property
    def taking_part(self) -> tuple[Bid, ...]:
        """The bids that are not rejected."""
        return tuple(one for one in self.bids if one.id not in self.rejected)

    @property
    def unpriced(self) -> tuple[Bid, ...]:
        """The bids taking part that no price is given for, where price is a criterion."""
        asked = (one for one in self.taking_part if one.lot not in self.quality_alone)
        return tuple(one for one in asked if one.id not in self.priced)

    def waiting_for(self, bid: str) -> Waiting | None:
        """The correction of its price that waits for another."""
        return next((one for one in self.waiting if one.bid == bid), None)

    def ruling(self, bid: str, requirement: str) -> Ruling | None:
        """The ruling in force on one answer."""
        return next((one for one in self.rulings if (one.bid, one.requirement) == (bid, requirement)), None)


def read_registered(store: Store, person: Person, now: Procurement) -> Registered:
    """Read the bids; the prices only when the access table lets this person see them."""
    parts = tender(store, person, now.id).parts
    decisions = service.rejections(store, person, now.id)
    return Registered(
        bids=service.bids(store, person, now.id),
        priced=service.priced(store, person, now.id),
        prices=service.prices(store, person, now.id) if may(person, now, Action.READ_PRICE) else {},
        rulings=service.rulings(store, person, now.id),
        rejected=rejected(decisions),
        kept=let_in(decisions),
        deviations=priced_deviations(store, person, now.id)
        if may(person, now, Action.REGISTER_PRICE)
        else {},
        receipts=seal.receipts(store, person, now.id)
        if may(person, now, Action.REGISTER_PRICE) or may(person, now, Action.READ_PRICE)
        else (),
        waiting=price_correction.waiting(store, person, now.id)
        if may(person, now, Action.APPROVE_PRICE)
        else (),
        quality_alone=frozenset(one.lot_id for one in parts if not one.has_price),
    )
