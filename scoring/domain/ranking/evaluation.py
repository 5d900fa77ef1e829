"""Everything a ranking is computed from, in one self-contained value.

It holds no more than criteria, models, bids, prices and agreed points, so the same file gives the same
ranking to the last digit years later.
"""

from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime
from decimal import Decimal
from operator import not_

from pydantic import Field

from requirements_lib.domain.library.requirement import RequirementId
from requirements_lib.domain.number import Exact
from requirements_lib.domain.tender.tender import Tender
from requirements_lib.domain.value import Value
from requirements_lib.domain.weighing.criteria import WHOLE_HIGHEST, Criterion, CriterionKind, ItemId, TieRule
from requirements_lib.domain.weighing.price_model import Compared, PriceModel, Proportional, compared
from requirements_lib.domain.weighing.quality_model import PLAIN, QualityModel, is_plain
from requirements_lib.domain.weighing.winners import Winners
from scoring.domain.bids.amount import Amount
from scoring.domain.bids.bid import Bid, Price, Rejection, Ruling, rejected
from scoring.domain.bids.consensus import AgreedScore, agreed_now
from scoring.domain.bids.deviation import Deviations
from scoring.domain.bids.supplier import earlier_of
from scoring.domain.fulfilment import unmet_absolute


class EvaluatedBid(Value):
    """One bid as the ranking sees it."""

    id: str
    letter: str
    supplier: str = ""
    price: Exact | None = None
    """NOK excluding VAT."""
    amounts: tuple[Amount, ...] = Field(default=(), exclude_if=not_)
    """One for each line of a model that has lines (unit prices, yearly costs), in their order; else none."""
    deviations: Deviations = Field(default=(), exclude_if=not_)
    """What the municipality has priced, put on the price before it is compared."""
    variant: bool = Field(default=False, exclude_if=not_)
    """Whether it is an alternative bid."""
    same_supplier_as: str = Field(default="", exclude_if=not_)
    """The first bid of the same supplier, when there is one before this."""
    points: dict[ItemId, Exact] = Field(default_factory=dict)
    """The agreed points on each scored requirement, and on each criterion judged whole."""
    unmet_absolute: tuple[RequirementId, ...] = ()
    """Absolute requirements not met; that a person lets the bid take part all the same is told."""
    rejected_because: str = ""
    """The reason a person gave for rejecting the bid; empty when it takes part."""

    @property
    def takes_part(self) -> bool:
        """Whether the bid is ranked."""
        return not self.rejected_because


class Draw(Value):
    """The lot that people have drawn between bids with the same result."""

    order: tuple[str, ...] = Field(min_length=2)
    """The bids, the one drawn first first."""
    drawn_by: str
    at: datetime


class Evaluation(Value):
    """Criteria, models, bids, prices and points: the whole question a ranking answers."""

    tender: str = ""
    """Fingerprint of the published tender."""
    model: str = Field(default="", exclude_if=not_)
    """Fingerprint of the evaluation model as it was frozen; empty when none was."""
    lot: str = ""
    """The lot it is about; empty when the tender is undivided."""
    criteria: tuple[Criterion, ...]
    tree: tuple[Criterion, ...] = Field(default=(), exclude_if=not_)
    """The criteria as they are parts of one another, when any is; `criteria` alone decide."""
    requirement_weights: dict[RequirementId, Exact] = Field(default_factory=dict)
    """Weights among the requirements of the same criterion; when none is given, they weigh the same."""
    price_model: PriceModel = Proportional()
    quality_model: QualityModel = Field(default=PLAIN, exclude_if=is_plain)
    tie_rule: TieRule = TieRule.HEAVIEST_CRITERION
    winners: Winners | None = Field(default=None, exclude_if=not_)
    """Of a framework agreement with several suppliers: how many, and by what rule."""
    bids: tuple[EvaluatedBid, ...]
    draws: tuple[Draw, ...] = ()

    @property
    def taking_part(self) -> tuple[EvaluatedBid, ...]:
        """The bids that are ranked."""
        return tuple(bid for bid in self.bids if bid.takes_part)

    @property
    def prices(self) -> Mapping[str, Decimal | None]:
        """The price of every bid that is ranked."""
        return {bid.id: bid.price for bid in self.taking_part}

    @property
    def has_price(self) -> bool:
        """Whether price is an award criterion."""
        return any(one.kind is CriterionKind.PRICE for one in self.criteria)

    @property
    def compared(self) -> Compared:
        """What the bids are put in order by; without a price criterion that is always points."""
        return compared(self.price_model) if self.has_price else Compared.POINTS

    @property
    def items(self) -> tuple[ItemId, ...]:
        """What every bid needs points on."""
        return tuple(one for criterion in self.criteria for one in criterion.items)

    def highest(self, criterion: Criterion) -> int:
        """The top of the scale that points under a criterion are given on."""
        return WHOLE_HIGHEST if criterion.whole else self.quality_model.requirement_highest

    def weight_of(self, item: ItemId) -> Decimal:
        """The weight within its criterion; a criterion judged whole is the only one under itself."""
        return self.requirement_weights.get(item, Decimal(1))


class Decisions(Value):
    """What people have decided: agreed points, rulings on answers, rejections, draws of lots."""

    agreed: tuple[AgreedScore, ...] = ()
    rulings: tuple[Ruling, ...] = ()
    rejections: tuple[Rejection, ...] = ()
    draws: tuple[Draw, ...] = ()


def evaluation_of(
    tender: Tender, bids: Sequence[Bid], prices: Iterable[Price], decisions: Decisions, model: str = ""
) -> Evaluation:
    """The evaluation of these bids by the tender's own criteria, models and suggested requirement weights.

    `model` is the fingerprint of the frozen model that has given the tender its final weights.
    """
    sealed = {price.bid: price for price in prices}
    return Evaluation(
        tender=tender.fingerprint,
        model=model,
        lot=tender.lot_id,
        criteria=tender.criteria,
        tree=tender.tree,
        requirement_weights=tender.requirement_weights,
        price_model=tender.price_model,
        quality_model=tender.quality_model,
        tie_rule=tender.tie_rule,
        winners=tender.winners,
        bids=tuple(
            _evaluated(bid, tender, sealed.get(bid.id), decisions, earlier_of(bid, bids)) for bid in bids
        ),
        draws=decisions.draws,
    )


def _evaluated(
    bid: Bid, tender: Tender, price: Price | None, decisions: Decisions, same_supplier: str
) -> EvaluatedBid:
    agreed = [one for one in agreed_now(decisions.agreed) if one.bid == bid.id]
    rejection = rejected(decisions.rejections).get(bid.id)
    unmet = unmet_absolute((one.requirement for one in tender.requirements), bid, decisions.rulings)
    return EvaluatedBid(
        id=bid.id,
        letter=bid.letter,
        supplier=bid.supplier.name,
        # The lines say the price themselves; a sum beside them could only disagree.
        price=price.amount if price and not price.amounts else None,
        amounts=price.amounts if price else (),
        deviations=price.deviations if price else (),
        variant=bid.variant,
        same_supplier_as=same_supplier,
        points={one.requirement: one.points for one in agreed if one.points is not None},
        unmet_absolute=tuple(finding.subject for finding in unmet),
        rejected_because=rejection.reason if rejection else "",
    )
