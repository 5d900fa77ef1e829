"""Lots (delkontrakter): the parts of a procurement that are bid for, weighed and awarded each by itself."""

from collections.abc import Iterable, Iterator
from operator import not_
from typing import Annotated, Any, TypeAlias

from pydantic import Field, StringConstraints

from requirements_lib.domain.double import doubles
from requirements_lib.domain.library.requirement import Requirement, RequirementId
from requirements_lib.domain.outcome import Finding, Refusal
from requirements_lib.domain.rules.law import LawTable
from requirements_lib.domain.rules.regime import Decision
from requirements_lib.domain.value import Value
from requirements_lib.domain.weighing import criteria as award
from requirements_lib.domain.weighing import weighting as weighing
from requirements_lib.domain.weighing.criteria import Criterion
from requirements_lib.domain.weighing.environment import Environment
from requirements_lib.domain.weighing.own_price import AMOUNTS, own_field, with_own
from requirements_lib.domain.weighing.price_model import PriceModel
from requirements_lib.domain.weighing.weighting import Weighting

LotId: TypeAlias = Annotated[str, StringConstraints(pattern=r"^D[1-9]\d?$")]
LEAST = 2
"""A single lot is no division."""


class Lot(Value):
    """One part: every chosen requirement belongs to it but those it leaves out, and its criteria are its own."""

    id: LotId
    name: str = ""
    leaves_out: tuple[RequirementId, ...] = ()
    criteria: tuple[Criterion, ...] = ()
    price_model: PriceModel | None = Field(default=None, exclude_if=not_)
    """The procurement's model with an amount, or lines, of the lot's own; nothing else in it counts."""

    @property
    def label(self) -> str:
        """«D1 Saksbehandling»."""
        return f"{self.id} {self.name}".strip()

    def asks(self, requirement: RequirementId) -> bool:
        """Whether a chosen requirement belongs to it."""
        return requirement not in self.leaves_out

    def priced(self, model: PriceModel) -> PriceModel:
        """The procurement's model as it is in this lot."""
        return with_own(model, self.price_model)

    def pricing(self, model: PriceModel) -> "Lot":
        """The lot with no more of its own than what differs from the procurement's model."""
        own = self.priced(model)
        return self.model_copy(update={"price_model": None if own == model else own})

    def changed(self, **changes: Any) -> "Lot":
        """The lot with some fields changed; what it leaves out feeds none of its criteria."""
        lot = Lot.model_validate(self.model_dump() | changes)
        return lot.model_copy(update={"criteria": tuple(map(lot._fed, lot.criteria))})

    def _fed(self, one: Criterion) -> Criterion:
        return one.model_copy(update={"requirements": tuple(filter(self.asks, one.requirements))})

    def asked(self, chosen: Iterable[Requirement]) -> tuple[Requirement, ...]:
        """The chosen requirements that belong to it."""
        return tuple(one for one in chosen if self.asks(one.id))


def next_id(lots: Iterable[Lot]) -> LotId:
    """The id of one more lot: one higher than the highest."""
    return f"D{max((int(one.id[1:]) for one in lots), default=0) + 1}"


def found(lots: Iterable[Lot], lot_id: str) -> Lot:
    """The lot with this id. Raises Refusal «unknown_lot»."""
    for one in lots:
        if one.id == lot_id:
            return one
    raise Refusal("unknown_lot", lot=lot_id)


def check(
    lots: tuple[Lot, ...],
    chosen: tuple[Requirement, ...],
    environment: Environment,
    law: LawTable,
    weighting: Weighting = Weighting.EXACT,
    *,
    priced: bool = True,
) -> Iterator[Finding]:
    """Everything wrong with the lots and with the criteria of each, all at once."""
    yield from _division(lots)
    yield from _requirements(lots, chosen)
    for lot in lots:
        for one in award.check(lot.criteria, lot.asked(chosen), priced=priced):
            yield _told_of(lot, one)
        for one in weighing.check(lot.criteria, weighting):
            yield _told_of(lot, one)
    yield from _environment(lots, environment, law, weighting)


def check_undivided(decision: Decision | None, reason: str, law: LawTable) -> Iterator[Finding]:
    """The reason that is asked for where the rules ask for one."""
    rule = decision and law.at(f"lots_reason_{decision.regime}", decision.starts)
    if rule and not reason.strip():
        facts = {"basis": rule.basis, "certainty": rule.certainty.value}
        yield Finding.warning("lots_reason_missing", "lots_reason", **facts)


def check_shared(lots: Iterable[Lot], model: PriceModel) -> Iterator[Finding]:
    """Two lots or more that have the same amount or the same lines, because they have none of their own."""
    if not own_field(model.code):
        return
    sharing = [one for one in lots if one.price_model is None or one.price_model.code is not model.code]
    if len(sharing) >= LEAST:
        ids, shared = tuple(one.id for one in sharing), getattr(model, own_field(model.code))
        if model.code in AMOUNTS:
            yield Finding.warning("price_amount_shared_by_lots", "price_model", lots=ids, amount=shared)
        else:
            yield Finding.warning("price_lines_shared_by_lots", "price_model", lots=ids, lines=str(shared))


def _division(lots: tuple[Lot, ...]) -> Iterator[Finding]:
    if len(lots) < LEAST:
        yield Finding.error("lots_too_few", "lots")
    for one in lots:
        if not one.name.strip():
            yield Finding.error("lot_without_name", one.id)
    for double in doubles(one.id for one in lots):
        yield Finding.error("lot_duplicate_id", double)
    for double in doubles(one.name.strip().casefold() for one in lots if one.name.strip()):
        named = next(one.name.strip() for one in lots if one.name.strip().casefold() == double)
        yield Finding.error("lot_duplicate_name", named)


def _requirements(lots: tuple[Lot, ...], chosen: tuple[Requirement, ...]) -> Iterator[Finding]:
    for lot in lots:
        if chosen and not lot.asked(chosen):
            yield _told_of(lot, Finding.error("lot_without_requirements", lot.id))
    for one in chosen:
        if not any(lot.asks(one.id) for lot in lots):
            yield Finding.error("requirement_in_no_lot", one.id)


def _environment(
    lots: tuple[Lot, ...], environment: Environment, law: LawTable, weighting: Weighting
) -> Iterator[Finding]:
    """The climate rule on the criteria of each lot; what is said of every lot is told once."""
    found = [
        (lot, tuple(environment.model_copy(update={"criteria": criteria}).check(law)))
        for lot in lots
        for criteria in (weighing.guaranteed(lot.criteria, weighting),)
    ]
    of_all = [one for one in found[0][1] if all(one in other for _, other in found)]
    yield from of_all
    for lot, own in found:
        yield from (_told_of(lot, one) for one in own if one not in of_all)


def _told_of(lot: Lot, finding: Finding) -> Finding:
    """The finding with the lot it is about among its facts."""
    return finding.model_copy(update={"facts": finding.facts | {"lot": lot.label}})
