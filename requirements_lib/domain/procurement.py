"""A procurement under preparation: what the officer says, and what stands in the way of publishing it."""

from collections.abc import Iterator
from datetime import date, datetime
from decimal import Decimal
from typing import Any

from pydantic import AwareDatetime, Field

from requirements_lib.domain import criteria as award
from requirements_lib.domain import model_fit, regime
from requirements_lib.domain.access import Phase, Role
from requirements_lib.domain.criteria import Criterion, TieRule
from requirements_lib.domain.environment import Environment, EnvironmentWay
from requirements_lib.domain.law import BasisCheck, LawTable
from requirements_lib.domain.library import Library
from requirements_lib.domain.outcome import Finding, Refusal
from requirements_lib.domain.price_model import PriceModel, Proportional
from requirements_lib.domain.quality_model import PLAIN, QualityModel, is_plain
from requirements_lib.domain.regime import Decision
from requirements_lib.domain.requirement import DeliveryModel, Requirement, RequirementId
from requirements_lib.domain.selection import Line, Override, Standing, select
from requirements_lib.domain.time_plan import Procedure, TimePlan
from requirements_lib.domain.trigger import Answer
from requirements_lib.domain.value import Value
from requirements_lib.domain.wording import wording_findings


class Contract(Value):
    """The standard contract used: «SSA-L» in version «2018»."""

    form: str
    version: str


class Member(Value):
    """A person's role in this procurement."""

    person: str
    role: Role


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
    price_model: PriceModel = Proportional()
    quality_model: QualityModel = Field(default=PLAIN, exclude_if=is_plain)
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


class Procurement(Value):
    """A procurement as stored: its profile, its phase and its people, with the revision last written."""

    id: str
    revision: int = 0
    phase: Phase = Phase.DRAFT
    library_version: str
    profile: Profile = Profile()
    members: tuple[Member, ...] = ()

    def roles_of(self, person: str) -> frozenset[Role]:
        """The roles a person has in this procurement."""
        return frozenset(member.role for member in self.members if member.person == person)

    def evaluators(self) -> tuple[str, ...]:
        """The people who score, by pseudonymous id."""
        return tuple(member.person for member in self.members if member.role is Role.EVALUATOR)

    def with_profile(self, profile: Profile) -> "Procurement":
        """The procurement with another profile."""
        return self.model_copy(update={"profile": profile})

    def with_member(self, member: Member) -> "Procurement":
        """The procurement with one more member; naming the same one twice changes nothing."""
        others = tuple(one for one in self.members if one != member)
        return self.model_copy(update={"members": (*others, member)})

    def without_member(self, member: Member) -> "Procurement":
        """The procurement with one member's role withdrawn."""
        return self.model_copy(update={"members": tuple(one for one in self.members if one != member)})

    def in_phase(self, phase: Phase) -> "Procurement":
        """The procurement one step further. Raises Refusal «phase_out_of_order» for any other step."""
        if phase.order != self.phase.order + 1:
            raise Refusal("phase_out_of_order", phase=self.phase.value, wanted=phase.value)
        return self.model_copy(update={"phase": phase})


_REQUIRED = ("title", "reference", "organisation", "starts", "bid_deadline", "estimated_value", "need")


def findings(
    profile: Profile, library: Library, law: LawTable, now: datetime | None = None
) -> tuple[Finding, ...]:
    """Everything that stands in the way of publishing, and what should be thought over, all at once.

    What has passed already is told only when the time is given.
    """
    decision = profile.regime(law)
    chosen = profile.chosen(library)
    return (
        *_missing(profile),
        *_dates(profile),
        *_references(profile, library),
        *_parameters(profile, library),
        *_selection(profile, library),
        *award.check(profile.criteria, chosen),
        *model_fit.check(profile.price_model, profile.criteria, profile.quality_model),
        *wording_findings(profile.environment_reason, "environment_reason"),
        *profile.environment.check(law),
        *regime.check(decision),
        *profile.time_plan.check(decision, law, now),
    )


def _missing(profile: Profile) -> Iterator[Finding]:
    for field in _REQUIRED:
        value = getattr(profile, field)
        if value is None or (isinstance(value, str) and not value.strip()):
            yield Finding.error("field_missing", field)


def _dates(profile: Profile) -> Iterator[Finding]:
    if profile.starts and profile.bid_deadline and profile.bid_deadline.date() <= profile.starts:
        yield Finding.error("deadline_before_start", "bid_deadline")


def _references(profile: Profile, library: Library) -> Iterator[Finding]:
    questions = {question.id for question in library.questions}
    known = {one.id for one in (*library.requirements, *profile.own_requirements)}
    for question in sorted(set(profile.answers) - questions):
        yield Finding.error("unknown_question", question)
    named = {override.requirement for override in profile.overrides} | set(profile.parameters)
    for requirement in sorted(named - known):
        yield Finding.error("unknown_requirement", requirement)


def _parameters(profile: Profile, library: Library) -> Iterator[Finding]:
    """A profile from a file may hold numbers that `with_parameter` would have refused."""
    for one in (*library.requirements, *profile.own_requirements):
        for name, number in profile.parameters.get(one.id, {}).items():
            bounds = one.parameters.get(name)
            if bounds is None:
                yield Finding.error("unknown_parameter", one.id, name=name)
            elif not bounds.minimum <= number <= bounds.maximum:
                facts = {"label": bounds.label, "minimum": bounds.minimum, "maximum": bounds.maximum}
                yield Finding.error("parameter_out_of_bounds", one.id, **facts)


def _selection(profile: Profile, library: Library) -> Iterator[Finding]:
    lines = profile.lines(library)
    if not any(line.standing is Standing.IN for line in lines):
        yield Finding.error("no_requirements", "requirements")
    for line in lines:
        if line.standing is Standing.UNDECIDED:
            yield Finding.warning("requirement_undecided", line.requirement.id)
