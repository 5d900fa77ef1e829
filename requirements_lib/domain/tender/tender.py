"""The published tender: frozen, with a fingerprint of its content."""

import hashlib
import json
from collections.abc import Mapping
from datetime import date, datetime
from decimal import Decimal
from operator import not_
from typing import Any

from pydantic import Field, PrivateAttr

from requirements_lib.domain.library.answer_code import AnswerChoice, AnswerCode
from requirements_lib.domain.library.edit import Edit
from requirements_lib.domain.library.library import Library, Theme
from requirements_lib.domain.library.requirement import Requirement
from requirements_lib.domain.outcome import Blocked, Refusal, errors
from requirements_lib.domain.rules.agreement import Agreement, Contract, CpvCode
from requirements_lib.domain.rules.law import BasisCheck, LawTable
from requirements_lib.domain.rules.regime import Regime
from requirements_lib.domain.rules.time_plan import Procedure
from requirements_lib.domain.tender.bidding import Bidding
from requirements_lib.domain.tender.profile import Profile
from requirements_lib.domain.tender.publishing import findings
from requirements_lib.domain.tender.selection import Standing
from requirements_lib.domain.value import Value
from requirements_lib.domain.weighing.criteria import Criterion, TieRule, is_flat, leaves
from requirements_lib.domain.weighing.lot import Lot, found
from requirements_lib.domain.weighing.price_model import PriceModel
from requirements_lib.domain.weighing.quality_model import PLAIN, QualityModel, is_plain
from requirements_lib.domain.weighing.weighting import Weighting, announced, has_price, is_exact, settled
from requirements_lib.domain.weighing.winners import Winners, announced_winners


class AskedRequirement(Value):
    """A requirement as asked in this tender: the pinned library text, as edited here, with the chosen numbers."""

    requirement: Requirement
    parameters: dict[str, int] = Field(default_factory=dict)
    edit: Edit | None = None
    """What was said here instead of the library."""
    original: Requirement | None = Field(default=None, exclude_if=not_)
    """The library's own, where it was edited here: a correction edits from it, whatever the library says by then."""

    @property
    def id(self) -> str:
        """The requirement's id, the same through every use."""
        return self.requirement.id

    @property
    def text(self) -> str:
        """The requirement text with its numbers."""
        return self.requirement.worded(self.requirement.text, self.parameters)

    @property
    def need(self) -> str:
        """The need with its numbers."""
        return self.requirement.worded(self.requirement.need, self.parameters)

    def anchors(self, highest: int = 10) -> tuple[tuple[int, str], ...]:
        """The rubric's anchors with their numbers, on a scale to `highest`."""
        anchors = self.requirement.rubric.anchors(highest)
        return tuple((points, self.requirement.worded(words, self.parameters)) for points, words in anchors)


class Tender(Value):
    """Everything that was announced. Its fingerprint covers the content, never the time."""

    title: str
    reference: str
    organisation: str
    contract: Contract
    starts: date
    bid_deadline: datetime
    cpv: tuple[CpvCode, ...] = ()
    agreement: Agreement = Agreement.PURCHASE
    winners: Winners | None = Field(default=None, exclude_if=not_)
    """Of a framework agreement with several suppliers: how many, and by what rule."""
    bidding: Bidding | None = Field(default=None, exclude_if=not_)
    """Whether a supplier may give several bids, or alternative ones; None where it is not said."""
    procedure: Procedure | None = Field(default=None, exclude_if=not_)
    regime: Regime | None = Field(default=None, exclude_if=not_)
    """The rules the procedure is named by; given when it is."""
    questions_until: date | None = None
    binding_until: date | None = None
    years: Decimal = Decimal(0)
    """The term, without options to prolong it; 0 when it is not given."""
    option_years: Decimal = Decimal(0)
    today: str = ""
    need: str
    effects: str = ""
    users: str = ""
    volumes: str = ""
    systems: str = ""
    option_takers: str = ""
    key_tasks: str = ""
    information_types: str = ""
    library_version: str
    themes: tuple[Theme, ...]
    requirements: tuple[AskedRequirement, ...]
    answer_choices: tuple[AnswerChoice, ...] = Field(default=(), exclude_if=not_)
    """What a supplier may answer, in the tender's own words; none for the four ordinary ones."""
    criteria: tuple[Criterion, ...]
    """Those judged, with their percent of the whole; none in a divided tender: there each lot has its own."""
    tree: tuple[Criterion, ...] = Field(default=(), exclude_if=not_)
    """The criteria as they are parts of one another, when any is; else none."""
    weighting: Weighting = Field(default=Weighting.EXACT, exclude_if=is_exact)
    """What is announced of the weights; those that are not, only illustrate what is."""
    weighting_reason: str = Field(default="", exclude_if=not_)
    fixed_price: str = Field(default="", exclude_if=not_)
    lots: tuple[Lot, ...] = ()
    environment_reason: str = ""
    price_model: PriceModel
    quality_model: QualityModel = Field(default=PLAIN, exclude_if=is_plain)
    tie_rule: TieRule
    basis_checks: tuple[BasisCheck, ...] = ()
    # Set by `of_lot` alone: a file that could name them could lend itself the fingerprint of another.
    _lot: Lot | None = PrivateAttr(default=None)
    _whole: str = PrivateAttr(default="")

    @property
    def fingerprint(self) -> str:
        """SHA-256 over the canonical content of the whole tender, as 64 hexadecimal digits."""
        if self._whole:
            return self._whole
        # An undivided tender has the fingerprint it had before there were lots.
        content = self.model_dump(mode="json", exclude=None if self.lots else {"lots"})
        return hashlib.sha256(canonical(content).encode()).hexdigest()

    def offers(self, code: AnswerCode) -> bool:
        """Whether a supplier may answer so."""
        return not self.answer_choices or code in {one.code for one in self.answer_choices}

    @property
    def lot(self) -> Lot | None:
        """The lot it is restricted to."""
        return self._lot

    @property
    def lot_id(self) -> str:
        """The id of the lot it is restricted to; empty when it is not."""
        return self._lot.id if self._lot else ""

    @property
    def parts(self) -> tuple["Tender", ...]:
        """What is bid for and awarded by itself: the tender restricted to each lot, or all of it."""
        return tuple(self.of_lot(one.id) for one in self.lots) or (self,)

    @property
    def weighed(self) -> tuple[tuple[str, tuple[Criterion, ...]], ...]:
        """The criteria of each part, by what the lot is called; the whole is called nothing."""
        return tuple((part.lot.label if part.lot else "", part.criteria) for part in self.parts)

    @property
    def priced(self) -> tuple[tuple[str, PriceModel, tuple[Criterion, ...]], ...]:
        """The price model beside the criteria of each part, by what the lot is called; the whole is called nothing."""
        return tuple((name, part.price_model, one) for part in self.parts for name, one in part.weighed)

    def of_lot(self, lot_id: str) -> "Tender":
        """The tender restricted to what one lot asks and weighs; itself when it is undivided and no lot is named.

        Raises Refusal «unknown_lot».
        """
        if not lot_id and not self.lots:
            return self
        lot = found(self.lots, lot_id)
        kept = tuple(one for one in self.requirements if lot.asks(one.id))
        own = {"requirements": kept, "lots": (), "price_model": lot.priced(self.price_model)}
        part = self.model_copy(update=own | _weighing(lot.criteria))
        part._lot, part._whole = lot, self.fingerprint
        return part

    @property
    def announced(self) -> tuple[Criterion, ...]:
        """The criteria as they were announced, those that are divided included."""
        return self.tree or self.criteria

    @property
    def has_price(self) -> bool:
        """Whether price is a criterion in any part."""
        return any(has_price(criteria) for _, criteria in self.weighed)

    def with_weights(self, weights: Mapping[str, dict[str, Decimal]]) -> "Tender":
        """The tender with final weights by lot and criterion; it keeps the fingerprint of what was announced."""
        lots = tuple(
            one.model_copy(update={"criteria": settled(one.criteria, weights[one.id])}) for one in self.lots
        )
        whole = {} if lots else _weighing(settled(self.announced, weights[self.lot_id]))
        final = self.model_copy(update={"lots": lots, "weighting": Weighting.EXACT} | whole)
        final._whole = self.fingerprint
        return final

    def lots_of(self, requirement_id: str) -> tuple[Lot, ...]:
        """The lots a requirement belongs to."""
        return tuple(one for one in self.lots if one.asks(requirement_id))

    def asked(self, requirement_id: str) -> AskedRequirement:
        """The requirement with this id. Raises Refusal «unknown_requirement»."""
        for one in self.requirements:
            if one.id == requirement_id:
                return one
        raise Refusal("unknown_requirement", requirement=requirement_id)

    def criterion_of(self, requirement_id: str) -> Criterion | None:
        """The award criterion that a requirement feeds, when it is scored."""
        return next((one for one in self.criteria if requirement_id in one.requirements), None)

    @property
    def full_points(self) -> int:
        """The top of the scale that every requirement is scored on."""
        return self.quality_model.requirement_highest

    @property
    def to_answer(self) -> tuple[AskedRequirement, ...]:
        """Those that a supplier shall answer."""
        return tuple(one for one in self.requirements if one.requirement.wants_answer)

    @property
    def scored(self) -> tuple[AskedRequirement, ...]:
        """Those that bids get points on."""
        return tuple(one for one in self.requirements if one.requirement.is_scored)

    @property
    def requirement_weights(self) -> dict[str, Decimal]:
        """Each scored requirement's weight within its criterion; none under a criterion that is judged whole."""
        together = self.judged_together
        return {one.id: one.requirement.weight for one in self.scored if one.id not in together}

    @property
    def judged_together(self) -> frozenset[str]:
        """The requirements without points of their own, under a criterion that is judged whole."""
        return frozenset(fed for one in self.criteria if one.whole for fed in one.requirements)


class FrozenTender(Value):
    """A tender as written to file: the content with its fingerprint, so that tampering shows."""

    fingerprint: str
    tender: Tender

    def verified(self) -> Tender:
        """The tender. Raises Refusal «tender_changed» when the content is not what was frozen."""
        if self.tender.fingerprint != self.fingerprint:
            raise Refusal("tender_changed", expected=self.fingerprint, found=self.tender.fingerprint)
        return self.tender


def _weighing(criteria: tuple[Criterion, ...]) -> dict[str, Any]:
    """The fields of a tender that say how these criteria are weighed."""
    return {"criteria": leaves(criteria), "tree": () if is_flat(criteria) else criteria}


def canonical(content: Any) -> str:
    """The one text form of a content: sorted keys, no spaces, letters as they are."""
    return json.dumps(content, sort_keys=True, ensure_ascii=False, separators=(",", ":"))


def freeze(profile: Profile, library: Library, law: LawTable) -> Tender:
    """The tender a profile makes. Raises Blocked with every error that stands in the way."""
    blocking = errors(findings(profile, library, law))
    if blocking:
        raise Blocked(blocking)
    assert profile.starts is not None and profile.bid_deadline is not None  # told by `findings`
    shared = set(Tender.model_fields) & set(Profile.model_fields)
    content = {field: getattr(profile, field) for field in shared}
    used = {one.theme for one in profile.chosen(library)}
    content["years"], content["option_years"] = profile.valuation.years, profile.valuation.option_years
    content["winners"] = announced_winners(profile.agreement, profile.winners)
    decision = profile.regime(law)
    content["regime"] = decision.regime if decision and profile.procedure else None
    content |= _weighing(() if profile.lots else announced(profile.criteria, profile.weighting))
    content["lots"] = tuple(
        one.pricing(profile.price_model).model_copy(
            update={"criteria": announced(one.criteria, profile.weighting)}
        )
        for one in profile.lots
    )
    content["library_version"] = library.version
    content["themes"] = tuple(theme for theme in library.themes if theme.code in used)
    originals = {one.id: one for one in library.requirements}
    content["requirements"] = tuple(
        AskedRequirement(
            requirement=line.requirement,
            parameters=_numbers(profile, line.requirement),
            edit=line.edit,
            original=originals.get(line.requirement.id) if line.edit else None,
        )
        for line in profile.lines(library)
        if line.standing is Standing.IN
    )
    return Tender(**content)


def _numbers(profile: Profile, requirement: Requirement) -> dict[str, int]:
    """The chosen numbers that the text still mentions."""
    chosen = profile.parameters.get(requirement.id, {})
    return {name: number for name, number in chosen.items() if name in requirement.parameters}
