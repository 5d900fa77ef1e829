"""A system the municipality runs today, and how it is rated by the same yardstick as bids."""

from collections.abc import Iterable, Iterator
from datetime import date, datetime
from enum import StrEnum

from pydantic import Field

from requirements_lib.domain.double import doubles
from requirements_lib.domain.library import Library
from requirements_lib.domain.outcome import Finding
from requirements_lib.domain.requirement import DeliveryModel, RequirementId, Text
from requirements_lib.domain.selection import Line, whole
from requirements_lib.domain.trigger import Answer
from requirements_lib.domain.value import Value
from scoring.domain.appended import Appended, latest
from scoring.domain.contract import SystemContract
from scoring.domain.risk import RiskAnswer, RiskCriterion, answers_now


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
    data: str = ""
    """Which data it holds."""
    integrations: tuple[Text, ...] = ()
    delivery_model: DeliveryModel | None = None
    criticality: Criticality | None = None
    contract: SystemContract = SystemContract()
    answers: dict[str, Answer] = Field(default_factory=dict)
    """Answers to the needs questions, so that the same requirements apply as in a tender."""

    def lines(self, library: Library) -> tuple[Line, ...]:
        """Every requirement with its standing for this system, by the same triggers as a tender."""
        return whole(library, self.answers, self.delivery_model)


class SystemRating(Appended):
    """How far a system in use meets a requirement: points on its rubric, or unknown (None)."""

    requirement: RequirementId
    points: int | None = Field(default=None, ge=0, le=10)
    reason: str = ""
    evidence: str = ""


class AssessedSystem(Appended):
    """A system with everything it is judged by; number, by and at are of the system's own latest version."""

    system: System
    ratings: tuple[SystemRating, ...] = ()
    risk: tuple[RiskAnswer, ...] = ()

    @property
    def is_rated(self) -> bool:
        """Whether anything at all is known: «ukjent» alone is no knowledge."""
        points = any(one.points is not None for one in ratings_now(self.ratings))
        return points or any(one.level is not None for one in answers_now(self.risk))

    @property
    def rated_at(self) -> datetime | None:
        """When it was last rated, on a requirement or a risk criterion."""
        return _last(one.at for one in (*self.ratings, *self.risk))

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


class Register(Value):
    """The systems in use, as one file."""

    systems: tuple[AssessedSystem, ...] = ()


def ratings_now(ratings: Iterable[SystemRating]) -> tuple[SystemRating, ...]:
    """The rating that counts for each requirement."""
    return latest(ratings, lambda one: one.requirement)


def check(register: Register, on: date) -> tuple[Finding, ...]:
    """What is missing or impossible in a register on a day, all at once."""
    systems = [assessed.system for assessed in register.systems]
    return (
        *(Finding.error("system_twice", one) for one in doubles(system.id for system in systems)),
        *(finding for system in systems for finding in _one(system, on)),
    )


def _last(instants: Iterable[datetime | None]) -> datetime | None:
    return max((at for at in instants if at is not None), default=None)


def _one(system: System, on: date) -> Iterator[Finding]:
    contract = system.contract
    if contract.starts and contract.ends and contract.ends < contract.starts:
        yield Finding.error("contract_ends_before_start", system.id, name=system.name)
    if not system.owner:
        yield Finding.warning("owner_missing", system.id, name=system.name)
    if contract.ends is None:
        yield Finding.notice("contract_end_unknown", system.id)
    elif contract.has_ended(on):
        yield Finding.warning("contract_ended", system.id, ended=contract.ends.isoformat())
