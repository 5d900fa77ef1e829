"""Imagined bids, ranked as real ones are: by the criteria and the models that are about to be announced."""

from collections.abc import Mapping, Sequence
from decimal import Decimal

from requirements_lib.domain.tender.profile import Profile
from requirements_lib.domain.value import Value
from requirements_lib.domain.weighing.criteria import Criterion, TieRule, leaves, of_quality
from requirements_lib.domain.weighing.price_model import PriceModel, Proportional
from requirements_lib.domain.weighing.quality_model import PLAIN, QualityModel
from requirements_lib.domain.weighing.trial import Expectation, ImaginedBid
from requirements_lib.domain.weighing.weighting import Weighting
from scoring.domain.ranking.evaluation import EvaluatedBid, Evaluation

NAMES = ("Rimelig og enkelt", "Midt i feltet", "Dyrt og best")
UNKNOWN_VALUE = Decimal(2_000_000)
"""NOK; the price in the middle while neither a price nor an estimated value is given."""


class Rules(Value):
    """What is tried: everything of an evaluation but criteria and bids."""

    price_model: PriceModel = Proportional()
    quality_model: QualityModel = PLAIN
    tie_rule: TieRule = TieRule.HEAVIEST_CRITERION


class Setting(Value):
    """The question: these imagined bids, on these criteria, by these rules."""

    criteria: tuple[Criterion, ...]
    rules: Rules
    expectation: Expectation
    """With its price in the middle."""
    bids: tuple[ImaginedBid, ...]
    weighting: Weighting = Weighting.EXACT
    """What is announced of the weights."""
    frozen: bool = False
    """Whether the weights are those that are frozen; otherwise those announced, or preliminary ones."""
    tree: tuple[Criterion, ...] = ()
    """The criteria as they stand in the tree, with their ranges; `criteria` are those that are judged."""

    @property
    def quality(self) -> tuple[Criterion, ...]:
        """The criteria that get points."""
        return of_quality(self.criteria)

    @property
    def lettered(self) -> tuple[tuple[str, ImaginedBid], ...]:
        """Each bid with its letter, from A."""
        return tuple((letter(place), bid) for place, bid in enumerate(self.bids))

    @property
    def prices(self) -> tuple[Decimal, Decimal]:
        """The lowest and the highest price that is expected or written."""
        assert self.expectation.price is not None  # a setting has one
        half = self.expectation.price * self.expectation.spread / 200
        ends = (self.expectation.price - half, self.expectation.price + half)
        every = (*ends, *(one.price for one in self.bids))
        return min(every), max(every)

    def points(self, criterion: str) -> tuple[Decimal, Decimal]:
        """The lowest and the highest points on a criterion that are expected or written."""
        ends = (self.expectation.lowest, self.expectation.highest)
        every = (*ends, *(one.points[criterion] for one in self.bids))
        return min(every), max(every)


def setting(
    profile: Profile, criteria: Sequence[Criterion], lot: str = "", *, frozen: bool = False
) -> Setting:
    """What a procurement tries on these criteria: the bids as they are written, else those its expectation gives.

    The criteria have their frozen weights when these are `frozen`.
    """
    tree = tuple(criteria)
    criteria = leaves(tree)
    trial = profile.trial
    price = trial.expectation.price or profile.estimated_value or UNKNOWN_VALUE
    expectation = trial.expectation.model_copy(update={"price": price})
    written = trial.bids.get(lot, ())
    return Setting(
        criteria=criteria,
        weighting=profile.weighting,
        frozen=frozen,
        tree=tree,
        rules=Rules(
            price_model=profile.lot(lot).priced(profile.price_model) if lot else profile.price_model,
            quality_model=profile.quality_model,
            tie_rule=profile.tie_rule,
        ),
        expectation=expectation,
        bids=fitted(written, criteria, expectation) if written else imagined(expectation, criteria),
    )


def imagined(expectation: Expectation, criteria: Sequence[Criterion]) -> tuple[ImaginedBid, ...]:
    """Three believable bids: cheap and plain, in the middle, dear and best."""
    middle = expectation.price or UNKNOWN_VALUE
    half = middle * expectation.spread / 200
    points = (expectation.lowest, _halfway(expectation), expectation.highest)
    prices = (middle - half, middle, middle + half)
    quality = [one.id for one in of_quality(criteria)]
    return tuple(
        ImaginedBid(name=name, price=price, points=dict.fromkeys(quality, own))
        for name, price, own in zip(NAMES, prices, points, strict=True)
    )


def fitted(
    bids: Sequence[ImaginedBid], criteria: Sequence[Criterion], expectation: Expectation
) -> tuple[ImaginedBid, ...]:
    """The bids with points on these criteria and no others; a criterion that is new has those halfway."""
    quality = [one.id for one in of_quality(criteria)]
    usual = dict.fromkeys(quality, _halfway(expectation))
    return tuple(
        bid.model_copy(
            update={"points": usual | {name: own for name, own in bid.points.items() if name in usual}}
        )
        for bid in bids
    )


def evaluation(setting: Setting, rules: Rules | None = None) -> Evaluation:
    """The evaluation of the imagined bids, lettered from A; by other rules when these are given.

    Each quality criterion is fed by one requirement that stands for all of its own.
    """
    by = rules or setting.rules
    stand_in = {one.id: f"TENK-{place:02d}" for place, one in enumerate(setting.quality)}
    full = by.quality_model.requirement_highest
    return Evaluation(
        criteria=tuple(_fed(one, stand_in) for one in setting.criteria),
        price_model=by.price_model,
        quality_model=by.quality_model,
        tie_rule=by.tie_rule,
        bids=tuple(
            EvaluatedBid(
                id=letter(place),
                letter=letter(place),
                supplier=bid.name,
                price=bid.price,
                points={stand_in[one.id]: bid.points[one.id] * full / 10 for one in setting.quality},
            )
            for place, bid in enumerate(setting.bids)
        ),
    )


def letter(place: int) -> str:
    """«A» for the first."""
    return chr(ord("A") + place)


def _fed(criterion: Criterion, stand_in: Mapping[str, str]) -> Criterion:
    fed = (stand_in[criterion.id],) if criterion.id in stand_in else ()
    # Imagined points are given on the criterion, whichever way it is judged.
    return criterion.model_copy(update={"requirements": fed, "whole": False})


def _halfway(expectation: Expectation) -> Decimal:
    return (expectation.lowest + expectation.highest) / 2
