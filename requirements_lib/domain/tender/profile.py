"""What a procurement is: the officer's fields, answers and choices, apart from who works on it."""

from datetime import date
from decimal import Decimal
from operator import not_
from typing import Any

from pydantic import AwareDatetime, Field

from requirements_lib.domain.language.override import FindingOverride
from requirements_lib.domain.library.answer_code import AnswerChoice
from requirements_lib.domain.library.edit import Edit
from requirements_lib.domain.library.library import Library
from requirements_lib.domain.library.requirement import DeliveryModel, Requirement, RequirementId
from requirements_lib.domain.library.trigger import Answer
from requirements_lib.domain.outcome import Refusal
from requirements_lib.domain.rules import regime
from requirements_lib.domain.rules.agreement import Agreement, Contract, CpvCode
from requirements_lib.domain.rules.law import BasisCheck, LawTable
from requirements_lib.domain.rules.regime import Decision
from requirements_lib.domain.rules.time_plan import Procedure, TimePlan
from requirements_lib.domain.tender.bidding import Bidding
from requirements_lib.domain.tender.prefill import Prefill
from requirements_lib.domain.tender.selection import Choices, Line, Override, Standing, apart, moved, select
from requirements_lib.domain.tender.valuation import Valuation
from requirements_lib.domain.value import Value
from requirements_lib.domain.weighing.criteria import Criterion, TieRule, leaves
from requirements_lib.domain.weighing.environment import Environment, EnvironmentWay
from requirements_lib.domain.weighing.lot import Lot, found, next_id
from requirements_lib.domain.weighing.price_model import PriceModel, Proportional
from requirements_lib.domain.weighing.quality_model import PLAIN, QualityModel, is_plain
from requirements_lib.domain.weighing.trial import UNTRIED, Trial, is_untried
from requirements_lib.domain.weighing.weighting import Weighting, guaranteed, is_exact
from requirements_lib.domain.weighing.winners import Winners


class Profile(Value):
    """What a procurement is, apart from who works on it: the fields and the answers of a profile file.

    Texts may be empty while it is a draft; `findings` says what publishing still needs.
    """

    title: str = ""
    reference: str = ""
    organisation: str = ""
    cpv: tuple[CpvCode, ...] = ()
    """What is bought, by the common procurement vocabulary; the main code first."""
    contract: Contract = Contract(form="SSA-L", version="2018")
    agreement: Agreement = Agreement.PURCHASE
    agreement_reason: str = ""
    """Why a framework agreement, and why as long as it is."""
    winners: Winners | None = Field(default=None, exclude_if=not_)
    """How many suppliers a framework agreement with several is made with, and by what rule."""
    bidding: Bidding | None = Field(default=None, exclude_if=not_)
    """Whether a supplier may give several bids, or alternative ones; None while it is not said."""
    starts: date | None = None
    """The day the procurement is announced, or else sent out: it chooses the law that applies."""
    questions_until: date | None = None
    """The last day to ask about the tender documents."""
    bid_deadline: AwareDatetime | None = None
    binding_until: date | None = None
    """The last day a bid must stand (vedståelsesfrist)."""
    procedure: Procedure | None = None
    procedure_reason: str = ""
    lots_reason: str = ""
    """Why the procurement is not divided into lots."""
    division_reason: str = Field(default="", exclude_if=not_)
    """Why it is divided as it is."""
    lots: tuple[Lot, ...] = ()
    """What it is divided into, each with criteria of its own; none when it is undivided and `criteria` count."""
    estimated_value: Decimal | None = Field(default=None, gt=0)
    """NOK excluding VAT, options included."""
    valuation: Valuation = Valuation()
    """How the estimated value was reached."""
    delivery_model: DeliveryModel | None = None
    today: str = ""
    """Today's situation."""
    need: str = ""
    effects: str = ""
    """Wanted effects and benefits."""
    users: str = ""
    """User groups, and how many they are."""
    volumes: str = ""
    """How much is to be handled, stored and moved."""
    systems: str = ""
    """The systems the solution must work with."""
    option_takers: str = ""
    """Who may use the contract, and who has an option to."""
    key_tasks: str = ""
    """The tasks that users must be able to do: what is tested, and what accessibility is tried on."""
    information_types: str = ""
    """The kinds of information that are sent to and fetched from other systems."""
    answers: dict[str, Answer] = Field(default_factory=dict)
    overrides: tuple[Override, ...] = ()
    edits: tuple[Edit, ...] = ()
    own_requirements: tuple[Requirement, ...] = ()
    order: tuple[RequirementId, ...] = ()
    """An order of one's own inside a theme, where the library's is not wanted."""
    absolute_reasons: dict[RequirementId, str] = Field(default_factory=dict)
    """Why each absolute requirement must be so, when they are many."""
    parameters: dict[RequirementId, dict[str, int]] = Field(default_factory=dict)
    answer_choices: tuple[AnswerChoice, ...] = Field(default=(), exclude_if=not_)
    """What a supplier may answer to a requirement, in words of its own; none for the four ordinary ones."""
    criteria: tuple[Criterion, ...] = ()
    weighting: Weighting = Field(default=Weighting.EXACT, exclude_if=is_exact)
    weighting_reason: str = Field(default="", exclude_if=not_)
    fixed_price: str = Field(default="", exclude_if=not_)
    """What is announced of the weights, why it is only an order, and what the price is fixed at when it is none."""
    environment_reason: str = ""
    """Why no criterion is marked for environment: which exemption or which requirements instead."""
    environment_ways: tuple[EnvironmentWay, ...] = ()
    """What the reason rests on."""
    price_model: PriceModel = Proportional()
    quality_model: QualityModel = Field(default=PLAIN, exclude_if=is_plain)
    tie_rule: TieRule = TieRule.HEAVIEST_CRITERION
    basis_checks: tuple[BasisCheck, ...] = ()
    finding_overrides: tuple[FindingOverride, ...] = ()
    """The remarks on language and law that the officer has set aside, with the reason."""
    replaces: str | None = None
    """The system in use today that this procurement replaces, when it is in the register."""
    based_on: str | None = None
    """The earlier procurement it was started from."""
    prefill: Prefill | None = Field(default=None, exclude_if=lambda one: one is None)
    """What it was started with from the register of systems."""
    trial: Trial = Field(default=UNTRIED, exclude_if=is_untried)
    """Imagined bids, for trying the evaluation on."""

    def lines(self, library: Library) -> tuple[Line, ...]:
        """Every requirement with its standing."""
        return select(library, self.answers, self.delivery_model, self.choices)

    def chosen(self, library: Library) -> tuple[Requirement, ...]:
        """The requirements that stand in, in order."""
        return tuple(line.requirement for line in self.lines(library) if line.standing is Standing.IN)

    def regime(self, law: LawTable) -> Decision | None:
        """The rules it follows; None while the value or the day of the start is not given."""
        return regime.decide(self.estimated_value, self.starts, law)

    @property
    def choices(self) -> Choices:
        """What the officer has chosen among the requirements."""
        return Choices(
            overrides=self.overrides, edits=self.edits, own=self.own_requirements, order=self.order
        )

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
            criteria=guaranteed(self.criteria, self.weighting),
            weighted=self.weighting is not Weighting.PRIORITY,
            ways=self.environment_ways,
            reason=self.environment_reason,
        )

    @property
    def environments(self) -> tuple[tuple[str, Environment], ...]:
        """The same for each lot, by what the lot is called; the whole is called nothing."""
        own = [(one.label, one.criteria) for one in self.lots] or [("", self.criteria)]
        whole = self.environment
        return tuple(
            (name, whole.model_copy(update={"criteria": guaranteed(criteria, self.weighting)}))
            for name, criteria in own
        )

    def with_answer(self, question: str, answer: Answer) -> "Profile":
        """The profile with one question answered."""
        return self.model_copy(update={"answers": self.answers | {question: answer}})

    def with_override(self, override: Override) -> "Profile":
        """The profile with the officer's choice recorded, replacing an earlier one for the same requirement."""
        return self.model_copy(update={"overrides": (*apart(self.overrides, override.requirement), override)})

    def without_grounds(self) -> "Profile":
        """The profile without where it was started from, and without the officer's reasons for requirements."""
        neutral = tuple(one.model_copy(update={"reason": "", "withheld": True}) for one in self.overrides)
        return self.model_copy(update={"overrides": neutral, "prefill": None})

    def without_override(self, requirement: str) -> "Profile":
        """The profile where the rule decides again."""
        return self.model_copy(update={"overrides": apart(self.overrides, requirement)})

    def with_parameter(self, requirement: Requirement, name: str, number: int) -> "Profile":
        """The profile with one number chosen. Raises Refusal «parameter_out_of_bounds»."""
        bounds = requirement.parameters[name]
        if not bounds.minimum <= number <= bounds.maximum:
            facts = {"label": bounds.label, "minimum": bounds.minimum, "maximum": bounds.maximum}
            raise Refusal("parameter_out_of_bounds", requirement=requirement.id, **facts)
        own = self.parameters.get(requirement.id, {}) | {name: number}
        return self.model_copy(update={"parameters": self.parameters | {requirement.id: own}})

    def with_edit(self, requirement: Requirement, edit: Edit) -> "Profile":
        """The profile where the library's `requirement` is asked as edited; an edit that changes nothing is dropped.

        Raises ValueError when the edited one would be no requirement.
        """
        edit.applied_to(requirement)
        kept = (edit,) if edit.differences(requirement) else ()
        return self.model_copy(update={"edits": (*apart(self.edits, edit.requirement), *kept)})

    def without_edit(self, requirement: str) -> "Profile":
        """The profile where a requirement is asked as the library has it."""
        return self.model_copy(update={"edits": apart(self.edits, requirement)})

    def with_own(self, requirement: Requirement) -> "Profile":
        """The profile with a requirement of its own, in the place of an earlier one with the same id."""
        kept = tuple(requirement if one.id == requirement.id else one for one in self.own_requirements)
        added = () if requirement in kept else (requirement,)
        return self.model_copy(update={"own_requirements": (*kept, *added)})

    def without_own(self, requirement: str) -> "Profile":
        """The profile with one requirement of its own taken away."""
        return self.model_copy(update={"own_requirements": self._other_own(requirement)})

    def moved(self, library: Library, requirement: str, by: int) -> "Profile":
        """The profile with a chosen requirement `by` places further down (or up) among those of its theme."""
        return self.model_copy(update={"order": moved(self.order, self.chosen(library), requirement, by)})

    def with_finding_override(self, override: FindingOverride) -> "Profile":
        """The profile where a remark is set aside, replacing an earlier reason for the same one."""
        return self.model_copy(update={"finding_overrides": (*self._other_remarks(override), override)})

    def without_finding_override(self, override: FindingOverride) -> "Profile":
        """The profile where the remark stands again."""
        return self.model_copy(update={"finding_overrides": self._other_remarks(override)})

    def with_absolute_reason(self, requirement: str, reason: str) -> "Profile":
        """The profile with why one requirement must be absolute; an empty reason takes it away."""
        others = {name: text for name, text in self.absolute_reasons.items() if name != requirement}
        kept = {requirement: reason} if reason.strip() else {}
        return self.model_copy(update={"absolute_reasons": others | kept})

    @property
    def weighed(self) -> tuple[tuple[str, tuple[Criterion, ...]], ...]:
        """The criteria that are judged in each lot, by what the lot is called; the whole is called nothing."""
        return tuple((one.label, leaves(one.criteria)) for one in self.lots) or (("", leaves(self.criteria)),)

    @property
    def priced(self) -> tuple[tuple[str, PriceModel, tuple[Criterion, ...]], ...]:
        """The price model beside the criteria of each lot, by what the lot is called; the whole is called nothing."""
        models = [one.priced(self.price_model) for one in self.lots] or [self.price_model]
        return tuple((name, model, asked) for model, (name, asked) in zip(models, self.weighed, strict=True))

    def criteria_of(self, lot: str) -> tuple[Criterion, ...]:
        """The criteria of a lot; those of the procurement when no lot is named. Raises Refusal «unknown_lot»."""
        return self.lot(lot).criteria if lot else self.criteria

    def with_criteria(self, lot: str, criteria: tuple[Criterion, ...]) -> "Profile":
        """The profile with other criteria for a lot, or for the procurement when no lot is named."""
        return self.with_lot(lot, criteria=criteria) if lot else self.with_fields(criteria=criteria)

    def lot(self, lot: str) -> Lot:
        """The lot with this id. Raises Refusal «unknown_lot»."""
        return found(self.lots, lot)

    def with_new_lot(self, name: str) -> "Profile":
        """The profile with one more lot, which begins with the criteria of the one before it or of the whole."""
        before = self.lots[-1].criteria if self.lots else self.criteria
        return self.with_fields(lots=(*self.lots, Lot(id=next_id(self.lots), name=name, criteria=before)))

    def with_lot(self, lot: str, **changes: Any) -> "Profile":
        """The profile with some fields of a lot changed. Raises Refusal «unknown_lot»."""
        changed = self.lot(lot).changed(**changes)
        return self.with_fields(lots=tuple(changed if one.id == lot else one for one in self.lots))

    def without_lot(self, lot: str) -> "Profile":
        """The profile with one lot less; without any it is undivided, with the criteria it had before."""
        return self.with_fields(lots=tuple(one for one in self.lots if one.id != lot))

    def with_valuation(self, valuation: Valuation) -> "Profile":
        """The profile with a calculation of the value; its total becomes the estimated value."""
        total = {"estimated_value": valuation.total} if valuation.lines else {}
        return self.model_copy(update={"valuation": valuation} | total)

    def with_basis_check(self, check: BasisCheck) -> "Profile":
        """The profile with the record that a basis has been read, replacing an earlier one for the same source."""
        others = tuple(one for one in self.basis_checks if one.source != check.source)
        return self.model_copy(update={"basis_checks": (*others, check)})

    def with_fields(self, **changes: Any) -> "Profile":
        """The profile with some fields changed, validated as if read from a file."""
        return Profile.model_validate(self.model_dump() | changes)

    def _other_remarks(self, override: FindingOverride) -> tuple[FindingOverride, ...]:
        same = (override.code, override.subject, override.quote)
        return tuple(one for one in self.finding_overrides if (one.code, one.subject, one.quote) != same)

    def _other_own(self, requirement: str) -> tuple[Requirement, ...]:
        return tuple(one for one in self.own_requirements if one.id != requirement)
