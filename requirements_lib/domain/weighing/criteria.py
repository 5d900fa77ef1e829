"""Award criteria: a tree where the parts of each total exactly 100 %, and what decides between equal results."""

from collections.abc import Iterable, Iterator
from decimal import Context, Decimal
from enum import StrEnum
from functools import reduce
from operator import not_
from typing import Annotated, TypeAlias

from pydantic import Field, StringConstraints

from requirements_lib.domain.double import doubles
from requirements_lib.domain.library.requirement import Requirement, RequirementId, Text
from requirements_lib.domain.number import Exact
from requirements_lib.domain.outcome import Finding
from requirements_lib.domain.value import Value

ItemId: TypeAlias = Annotated[str, StringConstraints(pattern=r"^([A-ZÆØÅ]{2,4}-\d{2,3}|T\d{1,2})$")]
"""What gets points: a requirement, or a criterion judged whole. No id is both."""
WHOLE_HIGHEST = 10
"""The top of the scale of a criterion judged whole, whatever the scale of the requirements."""


class CriterionKind(StrEnum):
    """What feeds a criterion: the price, or points on requirements."""

    PRICE = "price"
    QUALITY = "quality"


def _is_none(value: object) -> bool:
    return value is None


class Criterion(Value):
    """One award criterion, with its weight in percent of the criterion it is a part of."""

    id: str = Field(pattern=r"^T\d{1,2}$")
    name: Text
    kind: CriterionKind
    weight: Exact = Field(gt=0, le=100)
    environment: bool = False
    """Counts towards the duty to weigh climate and environment."""
    requirements: tuple[RequirementId, ...] = ()
    """The scored requirements that feed a quality criterion; each requirement feeds exactly one."""
    whole: bool = Field(default=False, exclude_if=not_)
    """Judged as a whole: one score for the criterion, on all its requirements together."""
    looks_for: str = Field(default="", exclude_if=not_)
    """What gives many points on a criterion judged whole; announced."""
    under: str = Field(default="", exclude_if=not_)
    """The id of the criterion it is a part of; empty at the top."""
    least: Decimal | None = Field(default=None, gt=0, le=100, exclude_if=_is_none)
    most: Decimal | None = Field(default=None, gt=0, le=100, exclude_if=_is_none)
    """The announced range of a weight that is not announced exactly; both or none."""
    place: int | None = Field(default=None, ge=1, exclude_if=_is_none)
    """Its place in the announced order, where no weight is announced."""

    @property
    def weighed(self) -> tuple[RequirementId, ...]:
        """The requirements that get points of their own and are weighed together; none where it is judged whole."""
        return () if self.whole else self.requirements

    @property
    def items(self) -> tuple[ItemId, ...]:
        """What gets points under it: itself when it is judged whole, else each of its requirements; no price does."""
        whole = self.whole and self.kind is CriterionKind.QUALITY
        return (self.id,) if whole else self.requirements


class TieRule(StrEnum):
    """What decides between bids with exactly the same total."""

    HEAVIEST_CRITERION = "heaviest_criterion"
    """Highest points on the heaviest criterion, then the next; a remaining tie is drawn by lot, by people."""
    LOT = "lot"


ONE_HUNDRED = Decimal(100)
DEEPEST = 3
"""How many levels a tree may have."""
_EXACT = Context(prec=200)
"""Digits enough that neither a product nor a sum of weights is ever rounded."""


def check(
    criteria: tuple[Criterion, ...], requirements: Iterable[Requirement], *, priced: bool = True
) -> tuple[Finding, ...]:
    """Everything wrong with the criteria for these requirements, all at once.

    Without a price among them nothing is said here when they need not be `priced`.
    """
    scored = {one.id for one in requirements if one.is_scored}
    return (
        *_weights(criteria),
        *_shape(criteria),
        *_branches(criteria),
        *_kinds(_ends(criteria), priced),
        *_feeding(criteria, scored),
    )


def leaves(criteria: tuple[Criterion, ...]) -> tuple[Criterion, ...]:
    """Those that are judged by themselves, in the order of the tree, each with its exact percent of the whole.

    A list where nothing is a part of anything is given back as it is.
    """
    if is_flat(criteria):
        return criteria
    ends = {one.id for one in _ends(criteria)}
    return tuple(whole for one, whole in _effective(criteria) if one.id in ends)


def is_flat(criteria: Iterable[Criterion]) -> bool:
    """Whether no criterion is a part of another."""
    return not any(one.under for one in criteria)


def outline(criteria: tuple[Criterion, ...]) -> tuple[tuple[int, Criterion, Decimal], ...]:
    """Every criterion in the order of the tree: its level from 0, itself, and its percent of the whole."""
    levels = {one.id: level for level, one in _walk(criteria)}
    return tuple((levels[one.id], one, whole.weight) for one, whole in _effective(criteria))


def parts_of(criteria: Iterable[Criterion], criterion_id: str) -> tuple[Criterion, ...]:
    """The criteria right under one; those at the top for an empty id."""
    return tuple(one for one in criteria if one.under == criterion_id)


def without(criteria: Iterable[Criterion], gone: Criterion) -> tuple[Criterion, ...]:
    """The criteria without one; its parts move up to where it stood."""
    return tuple(
        one.model_copy(update={"under": gone.under}) if one.under == gone.id else one
        for one in criteria
        if one.id != gone.id
    )


def homes(criteria: tuple[Criterion, ...], criterion_id: str) -> tuple[Criterion, ...]:
    """The criteria that one may be a part of, so that the tree is no deeper than allowed and holds no ring."""
    below = [level for level, _ in _walk(criteria, criterion_id)]
    height = max(below, default=-1) + 2
    own = {criterion_id, *(one.id for _, one in _walk(criteria, criterion_id))}
    return tuple(
        one
        for level, one in _walk(criteria)
        if one.id not in own
        and one.kind is CriterionKind.QUALITY
        and not one.requirements
        and level + 1 + height <= DEEPEST
    )


def of_quality(criteria: Iterable[Criterion]) -> tuple[Criterion, ...]:
    """Those that get points: all but the price."""
    return tuple(one for one in criteria if one.kind is CriterionKind.QUALITY)


def total_weight(criteria: Iterable[Criterion]) -> Decimal:
    """The sum of the weights, in percent, to the last digit."""
    return reduce(_EXACT.add, (criterion.weight for criterion in criteria), Decimal(0))


def _walk(
    criteria: tuple[Criterion, ...], under: str = "", above: tuple[str, ...] = ()
) -> Iterator[tuple[int, Criterion]]:
    """Everything under a criterion with its level, each before its parts; nothing stands under itself."""
    for one in parts_of(criteria, under):
        yield len(above), one
        if one.id not in above:
            yield from _walk(criteria, one.id, (*above, one.id))


def _effective(criteria: tuple[Criterion, ...]) -> Iterator[tuple[Criterion, Criterion]]:
    """Each criterion as it is given, and as it counts in the whole."""
    known: dict[str, Criterion] = {}
    for _, one in _walk(criteria):
        above = known.get(one.under)
        known[one.id] = _within(one, above) if above else one
        yield one, known[one.id]


def _within(one: Criterion, above: Criterion) -> Criterion:
    """A part as it counts in the whole: its share of the one above, and the mark for environment it has from there."""
    weight = _EXACT.multiply(one.weight, above.weight).scaleb(-2, _EXACT)
    return one.model_copy(
        update={
            "weight": Decimal(format(weight.normalize(_EXACT), "f")),
            "environment": one.environment or above.environment,
            "under": "",
        }
    )


def _ends(criteria: tuple[Criterion, ...]) -> tuple[Criterion, ...]:
    """Those that have no parts."""
    parents = {one.under for one in criteria}
    return tuple(one for one in criteria if one.id not in parents)


def _shape(criteria: tuple[Criterion, ...]) -> Iterator[Finding]:
    """Parts of what is not there, rings, and a tree that is too deep."""
    known = {one.id for one in criteria}
    levels = {one.id: level for level, one in _walk(criteria)}
    for one in criteria:
        if one.under and one.under not in known:
            yield Finding.error("criterion_under_unknown", one.id, name=one.name)
        elif one.id not in levels:
            yield Finding.error("criterion_nowhere", one.id, name=one.name)
        elif levels[one.id] >= DEEPEST:
            yield Finding.error("criterion_too_deep", one.id, name=one.name, most=str(DEEPEST))


def _branches(criteria: tuple[Criterion, ...]) -> Iterator[Finding]:
    """What is wrong with the criteria that have parts."""
    for one in criteria:
        parts = parts_of(criteria, one.id)
        total = total_weight(parts)
        if parts and total != ONE_HUNDRED:
            facts = {"name": one.name, "total": str(total), "missing": str(ONE_HUNDRED - total)}
            yield Finding.error("criterion_parts_not_100", one.id, **facts)
        if parts and (one.requirements or one.kind is CriterionKind.PRICE):
            yield Finding.error("criterion_with_parts_fed", one.id, name=one.name)


def _weights(criteria: tuple[Criterion, ...]) -> Iterator[Finding]:
    total = total_weight(parts_of(criteria, ""))
    if total != ONE_HUNDRED:
        yield Finding.error(
            "criteria_weights_not_100", "criteria", total=str(total), missing=str(ONE_HUNDRED - total)
        )
    for double in doubles(criterion.id for criterion in criteria):
        yield Finding.error("criteria_duplicate_id", double)


def _kinds(criteria: tuple[Criterion, ...], priced: bool) -> Iterator[Finding]:
    prices = [criterion for criterion in criteria if criterion.kind is CriterionKind.PRICE]
    if len(prices) > 1 or (priced and not prices):
        yield Finding.error("criteria_one_price", "criteria", count=str(len(prices)))
    for criterion in criteria:
        if criterion.kind is CriterionKind.QUALITY and not criterion.requirements:
            yield Finding.error("criterion_without_requirements", criterion.id, name=criterion.name)
        if criterion.whole and not criterion.looks_for.strip():
            yield Finding.warning("criterion_whole_unexplained", criterion.id, name=criterion.name)
        if criterion.kind is CriterionKind.PRICE and criterion.requirements:
            yield Finding.error("price_criterion_with_requirements", criterion.id, name=criterion.name)


def _feeding(criteria: tuple[Criterion, ...], scored: set[str]) -> Iterator[Finding]:
    fed = [one for criterion in criteria for one in criterion.requirements]
    if loose := sorted(scored - set(fed)):
        yield Finding.error("scored_without_criterion", "criteria", requirements=loose)
    for requirement in sorted(set(fed) - scored):
        yield Finding.error("criterion_fed_by_unscored", requirement)
    for requirement in doubles(fed):
        yield Finding.error("scored_in_two_criteria", requirement)
