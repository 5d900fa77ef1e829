"""One requirement of the library: asked in a tender, scored in bids, rated on today's systems."""

import re
from datetime import date
from decimal import Decimal
from enum import StrEnum
from typing import Annotated, Literal, TypeAlias

from pydantic import Field, StringConstraints, field_serializer, model_validator
from pydantic_core import PydanticCustomError

from requirements_lib.domain.library.trigger import Trigger
from requirements_lib.domain.rules.law import LegalBasis
from requirements_lib.domain.value import Value

RequirementId: TypeAlias = Annotated[str, StringConstraints(pattern=r"^[A-ZÆØÅ]{2,4}-\d{2,3}$")]
Text: TypeAlias = Annotated[str, StringConstraints(min_length=1, strip_whitespace=True)]


class Kind(StrEnum):
    """What a requirement is in the competition."""

    ABSOLUTE = "absolute"
    EVALUATED = "evaluated"
    CONTRACT_TERM = "contract_term"
    QUALIFICATION = "qualification"
    INFORMATION = "information"


class Status(StrEnum):
    """Life cycle of a library requirement; only APPROVED ones are chosen for a tender."""

    DRAFT = "draft"
    APPROVED = "approved"
    RETIRED = "retired"


class DeliveryModel(StrEnum):
    """How the solution is delivered."""

    CLOUD = "cloud"
    ON_PREMISES = "on_premises"


class EvidenceForm(StrEnum):
    """How a supplier shows that an answer is true."""

    DOCUMENT = "document"
    DEMONSTRATION = "demonstration"
    TEST = "test"
    THIRD_PARTY = "third_party"


class Moment(StrEnum):
    """When something is verified or fulfilled, in the order it comes."""

    BID = "bid"
    SIGNING = "signing"
    ACCEPTANCE_TEST = "acceptance_test"
    DELIVERY = "delivery"
    YEARLY = "yearly"
    TERMINATION = "termination"


class AnnexPlace(StrEnum):
    """Where the requirement is printed; which annex number that is, follows from the contract's data."""

    REQUIREMENTS = "requirements"
    CONTRACT_TERMS = "contract_terms"
    DATA_PROCESSING = "data_processing"
    TENDER_DOCUMENT = "tender_document"


class Parameter(Value):
    """A number in the requirement's text that is the buyer's choice, within honest bounds."""

    label: Text
    unit: Text
    default: int
    minimum: int
    maximum: int

    @model_validator(mode="after")
    def _default_within_bounds(self) -> "Parameter":
        if not self.minimum <= self.default <= self.maximum:
            facts = {"default": self.default, "minimum": self.minimum, "maximum": self.maximum}
            raise PydanticCustomError("default_out_of_bounds", "default {default} is out of bounds", facts)
        return self


class Rubric(Value):
    """The same dimension at three heights, in what can be observed in the answer or the demonstration."""

    at_0: Text
    at_5: Text
    at_10: Text

    def anchors(self, highest: int = 10) -> tuple[tuple[int, str], ...]:
        """(points, words) from the lowest, on a scale to `highest`: its ends and its middle."""
        return ((0, self.at_0), (highest // 2, self.at_5), (highest, self.at_10))


class ChoiceAnswer(Value):
    """The supplier picks one of the stated values."""

    type: Literal["choice"] = "choice"
    label: Text
    choices: tuple[Text, ...] = Field(min_length=2)


class NumberAnswer(Value):
    """The supplier states a number with its unit, within bounds."""

    type: Literal["number"] = "number"
    label: Text
    unit: Text
    minimum: Decimal | None = None
    maximum: Decimal | None = None


class DateAnswer(Value):
    """The supplier states a date."""

    type: Literal["date"] = "date"
    label: Text


class DocumentAnswer(Value):
    """The supplier attaches a document and names it."""

    type: Literal["document"] = "document"
    label: Text


TypedAnswer: TypeAlias = Annotated[
    ChoiceAnswer | NumberAnswer | DateAnswer | DocumentAnswer, Field(discriminator="type")
]


class Reply(Value):
    """What the supplier shall answer, besides the answer code."""

    describe: Text
    max_words: int = Field(ge=20, le=1000)
    typed: TypedAnswer | None = None


class Evidence(Value):
    """What shall show that the answer is true, who checks it when, and what a breach leads to."""

    form: EvidenceForm
    what: Text
    verified: Moment
    checked_by: Text
    breach: Text


class Today(Value):
    """The same need as a question about a system in use today."""

    question: Text
    blocks_switch_off: bool = False
    """True when a poor rating means that records would be lost at switch-off (hard stop H2)."""


class Change(Value):
    """One line of a requirement's change log."""

    version: int = Field(ge=1)
    on: date
    what: Text


_PARAMETER = re.compile(r"\{([a-zæøå_]+)\}")


class Requirement(Value):
    """A library requirement with everything the three uses need."""

    id: RequirementId
    version: int = Field(ge=1)
    status: Status
    theme: Annotated[str, StringConstraints(pattern=r"^[A-ZÆØÅ]{2,4}$")]
    title: Text
    need: Text
    text: Text
    kind: Kind
    kind_reason: Text
    exceeding_earns_points: bool = False
    """For an absolute requirement: more than the floor openly earns points (both are then printed)."""
    trigger: Trigger
    delivery_models: frozenset[DeliveryModel] = frozenset(DeliveryModel)
    start_set: bool = False
    """In the small set that is chosen by default when the requirement applies."""
    reply: Reply
    rubric: Rubric
    weight: Decimal = Field(gt=0, le=10)
    """Suggested weight among the scored requirements of the same criterion."""
    evidence: tuple[Evidence, ...] = Field(min_length=1)
    fulfilled_by: Moment
    legal_bases: tuple[LegalBasis, ...] = ()
    annex: AnnexPlace = AnnexPlace.REQUIREMENTS
    related: tuple[RequirementId, ...] = ()
    today: Today
    goal: Text
    """The municipality's own goal that it serves."""
    parameters: dict[str, Parameter] = Field(default_factory=dict)
    changes: tuple[Change, ...] = Field(min_length=1)

    @field_serializer("delivery_models", when_used="json")
    def _models_in_order(self, models: frozenset[DeliveryModel]) -> list[str]:
        """A set's own order differs from run to run, and a tender's fingerprint may not."""
        return sorted(model.value for model in models)

    @model_validator(mode="after")
    def _consistent(self) -> "Requirement":
        problems = self._problems()
        if problems:
            raise PydanticCustomError("requirement_inconsistent", "{problems}", {"problems": problems})
        return self

    def _problems(self) -> list[str]:
        """Codes of everything that does not fit together; `words` has a clause for each."""
        rubric = f"{self.rubric.at_0} {self.rubric.at_5} {self.rubric.at_10}"
        texts = f"{self.need} {self.text} {rubric}"
        checks = {
            "id_outside_theme": not self.id.startswith(f"{self.theme}-"),
            "parameters_differ_from_text": set(_PARAMETER.findall(texts)) != set(self.parameters),
            "change_log_not_current": self.changes[-1].version != self.version,
            "points_above_floor_need_absolute": self.exceeding_earns_points
            and self.kind is not Kind.ABSOLUTE,
        }
        return [code for code, wrong in checks.items() if wrong]

    @property
    def is_scored(self) -> bool:
        """Whether bids get points on it."""
        return self.kind is Kind.EVALUATED or self.exceeding_earns_points

    @property
    def wants_answer(self) -> bool:
        """Whether a supplier answers it: information is only told."""
        return self.kind is not Kind.INFORMATION

    def worded(self, template: str, chosen: dict[str, int] | None = None) -> str:
        """`template` (a text of this requirement) with the chosen, or else the default, numbers put in."""
        numbers = {name: parameter.default for name, parameter in self.parameters.items()} | (chosen or {})
        return _PARAMETER.sub(lambda match: str(numbers[match.group(1)]), template)
