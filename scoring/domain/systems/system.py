"""A system the municipality runs today, and how it is rated by the same yardstick as bids."""

from collections.abc import Iterable
from datetime import datetime
from decimal import Decimal
from enum import StrEnum
from fractions import Fraction
from functools import cached_property
from operator import attrgetter

from pydantic import Field

from requirements_lib.domain.library.requirement import DeliveryModel, RequirementId, Text
from requirements_lib.domain.library.trigger import Answer
from requirements_lib.domain.value import Value
from scoring.domain.appended import Appended, latest
from scoring.domain.systems.contract import Day, SystemContract
from scoring.domain.systems.in_use import LifeCycle, Paper, Papers, Technology
from scoring.domain.systems.plan import Plan
from scoring.domain.systems.quick_rating import QuickAnswer, Stop
from scoring.domain.systems.risk import RiskAnswer, RiskCriterion, answers_now
from scoring.domain.systems.system_decision import SystemDecision

MOST_COST = 10**12
LONGEST_NAME = 200
"""Letters in the name of a system, when it is given: it stands in tables, pictures and file names."""


class Criticality(StrEnum):
    """How soon the services that use the system suffer when it stops."""

    LOW = "low"
    MEDIUM = "medium"
    HIGH = "high"


class System(Value):
    """One system in the register."""

    id: Text
    name: Text
    purpose: str = ""
    owner: str = ""
    """The person who answers for the system."""
    unit: str = ""
    """The unit that owns it."""
    manager: str = ""
    """The person who manages it from day to day."""
    supplier: str = ""
    users: str = ""
    """Who uses it and how many."""
    volumes: str = Field(default="", exclude_if=lambda told: not told)
    """How much there is in it: cases, documents, storage."""
    data: str = ""
    """Which data it holds."""
    integrations: tuple[Text, ...] = ()
    delivery_model: DeliveryModel | None = None
    criticality: Criticality | None = None
    own_id: str = ""
    """What the system is called in the municipality's own list; a repeated import finds it by this."""
    area: str = ""
    """The business area it serves."""
    hosting: str = ""
    """Where it runs: the place, the country, the supplier of the data centre."""
    exposed: Answer | None = None
    """Whether it can be reached from the internet."""
    personal_data: Answer | None = None
    special_categories: Answer | None = None
    record_worthy: Answer | None = None
    open_data: Answer | None = None
    data_sets: tuple[Text, ...] = Field(default=(), exclude_if=lambda told: not told)
    """The data sets it holds, by the names they are described under."""
    yearly_cost: Decimal | None = Field(default=None, ge=0, le=MOST_COST)
    """NOK excluding VAT."""
    life_cycle: LifeCycle | None = None
    technologies: tuple[Technology, ...] = ()
    sends_to: tuple[Text, ...] = ()
    receives_from: tuple[Text, ...] = ()
    papers: dict[Papers, Paper] = Field(default_factory=dict)
    decommission: Day | None = None
    """What the municipality has decided itself."""
    support_ends: Day | None = None
    """What the vendor has said; it never overwrites our own day."""
    others: dict[str, str] = Field(default_factory=dict)
    """What stands in the municipality's own list without a field here, under the list's own headings."""
    contract: SystemContract = SystemContract()
    answers: dict[str, Answer] = Field(default_factory=dict)
    """Answers to the needs questions, so that the same requirements apply as in a tender."""
    quick: dict[str, QuickAnswer] = Field(default_factory=dict)
    """Answers to the half-hour rating, by question; every version of the system is kept."""
    support: dict[str, str] = Field(default_factory=dict)
    """What somebody has confirmed: a technology as the register has it, and its product and version in the list
    of support ends («oracle-database 19»); empty when it is none of them."""
    leaves_on: Day | None = None
    """When the only one who knows the system leaves, where that is known."""
    replacement_cost: Decimal | None = Field(default=None, ge=0, le=MOST_COST)
    """What it costs once to replace it, in NOK excluding VAT."""
    benefit_baseline: Decimal | None = Field(default=None, ge=0, le=MOST_COST)
    """What the task costs a year as it is done today: what a benefit is measured from."""
    benefit_expected: Decimal | None = Field(default=None, ge=0, le=MOST_COST)
    """What replacing it is expected to save a year."""
    benefit_measured: Decimal | None = Field(default=None, ge=0, le=MOST_COST)
    """What it has been measured to save a year."""
    benefit_measured_on: Day | None = None
    benefit_owner: str = ""
    """The person who answers for the benefit."""
    plan: Plan = Plan()
    """How it is phased out."""
    decisions: tuple[SystemDecision, ...] = Field(default=(), exclude_if=lambda told: not told)
    """What has been decided for it, the latest last."""

    @property
    def decision(self) -> SystemDecision | None:
        """What counts now."""
        return self.decisions[-1] if self.decisions else None

    @property
    def stays(self) -> bool:
        """Whether it is decided that it stays in use, whatever is proposed."""
        return self.decision is not None and self.decision.stays

    @property
    def leaves(self) -> bool:
        """Whether it is decided that it goes, whatever is proposed."""
        return self.decision is not None and not self.decision.stays

    def cost_of(self, months: int) -> Fraction | None:
        """NOK for so many months; None when the cost is not known."""
        return None if self.yearly_cost is None else Fraction(self.yearly_cost) * months / 12


class SystemRating(Appended):
    """How far a system in use meets a requirement: points on its rubric, or unknown (None)."""

    requirement: RequirementId
    points: int | None = Field(default=None, ge=0, le=10)
    reason: str = ""
    evidence: str = ""


class Stops(Value):
    """The hard stops besides H2, which the requirements show: those that are so, and those that may be."""

    known: tuple[Stop, ...] = ()
    possible: tuple[Stop, ...] = ()


class AssessedSystem(Appended):
    """A system with everything it is judged by; number, by and at are of the system's own latest version."""

    system: System
    ratings: tuple[SystemRating, ...] = ()
    risk: tuple[RiskAnswer, ...] = ()
    stops: Stops = Stops()
    """Put together from the register and the answers; never stored."""
    support_unknown: tuple[Text, ...] = ()
    """The technologies nobody knows the end of support of; put together, and never stored."""
    disagree: tuple[RiskCriterion, ...] = ()
    """Where the register and an answer cannot both be right; put together, and never stored."""

    @cached_property
    def is_rated(self) -> bool:
        """Whether anything at all is known: «ukjent» alone is no knowledge."""
        points = any(one.points is not None for one in ratings_now(self.ratings))
        return points or any(one.level is not None for one in answers_now(self.risk))

    @cached_property
    def rated_at(self) -> datetime | None:
        """When it was last rated, on a requirement or a risk criterion."""
        return _last(one.at for one in (*self.ratings, *self.risk))

    @cached_property
    def oldest_at(self) -> datetime | None:
        """When the oldest of the points and levels that count now was given."""
        counting = (*ratings_now(self.ratings), *answers_now(self.risk))
        return min((one.at for one in counting if one.at is not None), default=None)

    @property
    def saved_at(self) -> datetime | None:
        """When anything about it was last written."""
        return _last((self.at, self.rated_at))

    def rating(self, requirement: RequirementId) -> SystemRating | None:
        """The rating that counts for a requirement; None when nobody has rated it."""
        return next((one for one in ratings_now(self.ratings) if one.requirement == requirement), None)

    def answer(self, criterion: RiskCriterion) -> RiskAnswer | None:
        """The answer that counts for a risk criterion; None when nobody has answered."""
        return next((one for one in answers_now(self.risk) if one.criterion is criterion), None)


def ratings_now(ratings: Iterable[SystemRating]) -> tuple[SystemRating, ...]:
    """The rating that counts for each requirement."""
    return latest(ratings, attrgetter("requirement"))


def points_now(ratings: Iterable[SystemRating]) -> dict[RequirementId, int]:
    """The points that count, by requirement; «ukjent» apart."""
    return {one.requirement: one.points for one in ratings_now(ratings) if one.points is not None}


def _last(instants: Iterable[datetime | None]) -> datetime | None:
    return max((at for at in instants if at is not None), default=None)
