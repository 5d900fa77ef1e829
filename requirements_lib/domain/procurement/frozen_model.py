"""The evaluation model as it stands from before the bids are opened, and what little may be corrected afterwards."""

import hashlib
from collections.abc import Iterator, Mapping
from decimal import Decimal
from operator import not_

from pydantic import AwareDatetime, Field

from requirements_lib.domain.library.requirement import RequirementId
from requirements_lib.domain.outcome import Blocked, Finding, Refusal
from requirements_lib.domain.tender.profile import Profile
from requirements_lib.domain.tender.tender import Tender, canonical
from requirements_lib.domain.value import Value
from requirements_lib.domain.weighing.criteria import (
    ONE_HUNDRED,
    Criterion,
    TieRule,
    parts_of,
    total_weight,
)
from requirements_lib.domain.weighing.price_model import PriceModel
from requirements_lib.domain.weighing.quality_model import PLAIN, QualityModel, is_plain
from requirements_lib.domain.weighing.weighting import Weighting, check_final, settled

Weights = Mapping[str, Mapping[str, Decimal]]
"""By lot (the whole is called nothing) and by the criteria at the top."""
CONDITIONS = ("unchanged", "unforeseen", "fair")
"""What C-331/04 (ATI EAC) asks of weights that are set after the bids came, in the order they are answered."""


class FinalPart(Value):
    """One lot, or the whole, with its criteria as they count and its price model."""

    lot: str = ""
    criteria: tuple[Criterion, ...]
    price_model: PriceModel

    @property
    def weights(self) -> dict[str, Decimal]:
        """The weight of each criterion at the top."""
        return {one.id: one.weight for one in parts_of(self.criteria, "")}


class EvaluationModel(Value):
    """Everything the bids are compared by, apart from the bids: nothing in it is open."""

    tender: str
    """Fingerprint of the tender it belongs to."""
    parts: tuple[FinalPart, ...]
    requirement_weights: dict[RequirementId, Decimal]
    quality_model: QualityModel = Field(default=PLAIN, exclude_if=is_plain)
    tie_rule: TieRule

    @property
    def fingerprint(self) -> str:
        """SHA-256 over the canonical content, as 64 hexadecimal digits."""
        return hashlib.sha256(canonical(self.model_dump(mode="json")).encode()).hexdigest()

    @property
    def weights(self) -> dict[str, dict[str, Decimal]]:
        """The final weights, by lot and by the criteria at the top."""
        return {one.lot: one.weights for one in self.parts}

    def weights_of(self, lot: str) -> dict[str, Decimal]:
        """The final weights of a lot, by the criteria at the top."""
        return next(one.weights for one in self.parts if one.lot == lot)


class ModelCorrection(Value):
    """Other final weights, proposed after the bids were opened, with the three conditions answered."""

    weights: dict[str, dict[str, Decimal]]
    proposed_by: str
    proposed_at: AwareDatetime
    unchanged: str
    """Why the criteria themselves are not changed."""
    unforeseen: str
    """Why nothing in it could have affected how the bids were prepared."""
    fair: str
    """Why it was not chosen with regard to what may discriminate against a bidder."""


class FrozenModel(Value):
    """A model with who froze it and when; a later one takes its place and it is kept."""

    model: EvaluationModel
    by: str
    at: AwareDatetime
    correction: ModelCorrection | None = None
    """What it corrects the one before by; `by` is then the one who approved it."""
    reason: str = Field(default="", exclude_if=not_)
    """Why it was frozen anew before the bids were opened; empty for the first one."""


def model_of(tender: Tender, weights: Weights | None = None) -> EvaluationModel:
    """The model of a tender: with final weights where they were not announced. Raises Blocked with every fault."""
    given = weights or {}
    faults = tuple(one for part in tender.parts for one in _faults(part, given.get(part.lot_id, {})))
    if faults:
        raise Blocked(faults)
    return EvaluationModel(
        tender=tender.fingerprint,
        parts=tuple(
            FinalPart(
                lot=part.lot_id,
                criteria=settled(part.announced, dict(given.get(part.lot_id, {}))),
                price_model=part.price_model,
            )
            for part in tender.parts
        ),
        requirement_weights=tender.requirement_weights,
        quality_model=tender.quality_model,
        tie_rule=tender.tie_rule,
    )


def by_publishing(tender: Tender, by: str, at: AwareDatetime) -> FrozenModel | None:
    """The record that publishing makes by itself; None where something is left to be decided."""
    if tender.weighting is not Weighting.EXACT:
        return None
    return FrozenModel(model=model_of(tender), by=by, at=at)


def final(announced: Tender, frozen: FrozenModel | None) -> Tender:
    """The tender with the weights of a frozen model, when there is one."""
    return announced.with_weights(frozen.model.weights) if frozen else announced


def suggested(profile: Profile, tender: Tender) -> dict[str, dict[str, Decimal]]:
    """The weights to begin with: the preliminary ones, where the procurement still has the same criteria."""
    found = {}
    for part in tender.parts:
        preliminary = {one.id: one.weight for one in profile.criteria_of(part.lot_id)}
        tops = parts_of(part.announced, "")
        found[part.lot_id] = {one.id: preliminary.get(one.id, one.weight) for one in tops}
    return found


def require_open(tender: Tender) -> None:
    """Pass where weights were not announced exactly. Raises Refusal «model_announced_exactly»."""
    if tender.weighting is Weighting.EXACT:
        raise Refusal("model_announced_exactly")


def require_reasoned(made: FrozenModel, before: FrozenModel | None) -> None:
    """Pass when it is the first, or another than the one before and with why.

    Raises Refusal «model_frozen_without_change» and «model_frozen_without_reason».
    """
    if before is None:
        return
    if made.model == before.model:
        raise Refusal("model_frozen_without_change")
    if not made.reason.strip():
        raise Refusal("model_frozen_without_reason")


def require_answered(correction: ModelCorrection) -> None:
    """Pass when all three conditions are answered. Raises Blocked with those that are not."""
    lacking = [one for one in CONDITIONS if not getattr(correction, one).strip()]
    if lacking:
        raise Blocked(tuple(Finding.error("condition_unanswered", one) for one in lacking))


def _faults(part: Tender, weights: Mapping[str, Decimal]) -> Iterator[Finding]:
    """What is wrong with final weights; nothing where they were announced."""
    if part.weighting is Weighting.EXACT:
        return
    tops = parts_of(part.announced, "")
    lot = {"lot": part.lot.label} if part.lot else {}
    missing = [one for one in tops if not 0 < weights.get(one.id, Decimal(0)) <= ONE_HUNDRED]
    for one in missing:
        yield Finding.error("final_weight_missing", one.id, name=one.name, **lot)
    if missing:
        return
    total = total_weight(one.model_copy(update={"weight": weights[one.id]}) for one in tops)
    if total != ONE_HUNDRED:
        facts = {"total": str(total), "missing": str(ONE_HUNDRED - total)}
        yield Finding.error("criteria_weights_not_100", "criteria", **facts, **lot)
    for fault in check_final(tops, dict(weights), part.weighting):
        yield fault.model_copy(update={"code": f"final_{fault.code}", "facts": fault.facts | lot})
