"""What a procurement is: the officer's fields, answers and choices, apart from who works on it."""

from datetime import date
from decimal import Decimal
from typing import Any

from pydantic import AwareDatetime, Field

from requirements_lib.domain import regime
from requirements_lib.domain.criteria import Criterion, PriceModel, TieRule
from requirements_lib.domain.environment import Environment, EnvironmentWay
from requirements_lib.domain.law import BasisCheck, LawTable
from requirements_lib.domain.library import Library
from requirements_lib.domain.outcome import Refusal
from requirements_lib.domain.regime import Decision
from requirements_lib.domain.requirement import DeliveryModel, Requirement, RequirementId
from requirements_lib.domain.selection import Line, Override, Standing, select
from requirements_lib.domain.time_plan import Procedure, TimePlan
from requirements_lib.domain.trigger import Answer
from requirements_lib.domain.value import Value


class Contract(Value):
    """The standard contract used: «SSA-L» in version «2018»."""

    form: str
    version: str


class Profile(Value):
    """What a procurement is, apart from who works on it: the fields and the answers of a profile file.

    Texts may be empty while it is a draft; `findings` says what publishing still needs.
    """

    title: str = ""
    reference: str = ""
    organisation: str = ""
    contract: Contract = Contract(form="SSA-L", version="2018")
    starts: date | None = None
    """The day the procurement is announced, or else sent out: it chooses the law that applies."""
    bid_deadline: AwareDatetime | None = None
    procedure: Procedure | None = None
    estimated_value: Decimal | None = Field(default=None, gt=0)
    """NOK excluding VAT, options included."""
    delivery_model: DeliveryModel | None = None
    today: str = ""
    """Today's situation."""
    need: str = ""
    effects: str = ""
    """Wanted effects and benefits."""
    users: str = ""
    """User groups and volumes."""
    answers: dict[str, Answer] = Field(default_factory=dict)
    overrides: tuple[Override, ...] = ()
    own_requirements: tuple[Requirement, ...] = ()
    parameters: dict[RequirementId, dict[str, int]] = Field(default_factory=dict)
    criteria: tuple[Criterion, ...] = ()
    environment_reason: str = ""
    """Why no criterion is marked for environment: which exemption or which requirements instead."""
    environment_ways: tuple[EnvironmentWay, ...] = ()
    """What the reason rests on."""
    price_model: PriceModel = PriceModel()
    tie_rule: TieRule = TieRule.HEAVIEST_CRITERION
    basis_checks: tuple[BasisCheck, ...] = ()
    replaces: str | None = None
    """The system in use today that this procurement replaces, when it is in the register."""

    def lines(self, library: Library) -> tuple[Line, ...]:
        """Every requirement with its standing."""
        return select(library, self.answers, self.delivery_model, self.overrides, self.own_requirements)

    def chosen(self, library: Library) -> tuple[Requirement, ...]:
        """The requirements that stand in, in order."""
        return tuple(line.requirement for line in self.lines(library) if line.standing is Standing.IN)

    def regime(self, law: LawTable) -> Decision | None:
        """The rules it follows; None while the value or the day of the start is not given."""
        return regime.decide(self.estimated_value, self.starts, law)

    @property
    def time_plan(self) -> TimePlan:
        """Its days and its procedure."""
        return TimePlan(starts=self.starts, bid_deadline=self.bid_deadline, procedure=self.procedure)

    @property
    def environment(self) -> Environment:
        """What it does for climate and environment."""
        return Environment(
            starts=self.starts,
            value=self.estimated_value,
            criteria=self.criteria,
            ways=self.environment_ways,
            reason=self.environment_reason,
        )

    def with_answer(self, question: str, answer: Answer) -> "Profile":
        """The profile with one question answered."""
        return self.model_copy(update={"answers": self.answers | {question: answer}})

    def with_override(self, override: Override) -> "Profile":
        """The profile with the officer's choice recorded, replacing an earlier one for the same requirement."""
        return self.model_copy(update={"overrides": (*self._other_overrides(override.requirement), override)})

    def without_override(self, requirement: str) -> "Profile":
        """The profile where the rule decides again."""
        return self.model_copy(update={"overrides": self._other_overrides(requirement)})

    def with_parameter(self, requirement: Requirement, name: str, number: int) -> "Profile":
        """The profile with one number chosen. Raises Refusal «parameter_out_of_bounds»."""
        bounds = requirement.parameters[name]
        if not bounds.minimum <= number <= bounds.maximum:
            facts = {"label": bounds.label, "minimum": bounds.minimum, "maximum": bounds.maximum}
            raise Refusal("parameter_out_of_bounds", requirement=requirement.id, **facts)
        own = self.parameters.get(requirement.id, {}) | {name: number}
        return self.model_copy(update={"parameters": self.parameters | {requirement.id: own}})

    def with_basis_check(self, check: BasisCheck) -> "Profile":
        """The profile with the record that a basis has been read, replacing an earlier one for the same source."""
        others = tuple(one for one in self.basis_checks if one.source != check.source)
        return self.model_copy(update={"basis_checks": (*others, check)})

    def with_fields(self, **changes: Any) -> "Profile":
        """The profile with some fields changed, validated as if read from a file."""
        return Profile.model_validate(self.model_dump() | changes)

    def _other_overrides(self, requirement: str) -> tuple[Override, ...]:
        return tuple(one for one in self.overrides if one.requirement != requirement)
