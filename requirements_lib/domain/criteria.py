"""Award criteria: a flat list of exactly 100 %, and what decides between equal results."""

from collections.abc import Iterable, Iterator
from decimal import Decimal
from enum import StrEnum

from pydantic import Field

from requirements_lib.domain.double import doubles
from requirements_lib.domain.outcome import Finding
from requirements_lib.domain.requirement import Requirement, RequirementId, Text
from requirements_lib.domain.value import Value


class CriterionKind(StrEnum):
    """What feeds a criterion: the price, or points on requirements."""

    PRICE = "price"
    QUALITY = "quality"


class Criterion(Value):
    """One award criterion with its weight in percent."""

    id: str = Field(pattern=r"^T\d{1,2}$")
    name: Text
    kind: CriterionKind
    weight: Decimal = Field(gt=0, le=100)
    environment: bool = False
    """Counts towards the duty to weigh climate and environment."""
    requirements: tuple[RequirementId, ...] = ()
    """The scored requirements that feed a quality criterion; each requirement feeds exactly one."""


class TieRule(StrEnum):
    """What decides between bids with exactly the same total."""

    HEAVIEST_CRITERION = "heaviest_criterion"
    """Highest points on the heaviest criterion, then the next; a remaining tie is drawn by lot, by people."""
    LOT = "lot"


ONE_HUNDRED = Decimal(100)


def check(criteria: tuple[Criterion, ...], requirements: Iterable[Requirement]) -> tuple[Finding, ...]:
    """Everything wrong with the criteria for these requirements, all at once."""
    scored = {one.id for one in requirements if one.is_scored}
    return (*_weights(criteria), *_kinds(criteria), *_feeding(criteria, scored))


def total_weight(criteria: Iterable[Criterion]) -> Decimal:
    """The sum of the weights, in percent."""
    return sum((criterion.weight for criterion in criteria), Decimal(0))


def _weights(criteria: tuple[Criterion, ...]) -> Iterator[Finding]:
    total = total_weight(criteria)
    if total != ONE_HUNDRED:
        yield Finding.error(
            "criteria_weights_not_100", "criteria", total=str(total), missing=str(ONE_HUNDRED - total)
        )
    for double in doubles(criterion.id for criterion in criteria):
        yield Finding.error("criteria_duplicate_id", double)


def _kinds(criteria: tuple[Criterion, ...]) -> Iterator[Finding]:
    prices = [criterion for criterion in criteria if criterion.kind is CriterionKind.PRICE]
    if len(prices) != 1:
        yield Finding.error("criteria_one_price", "criteria", count=str(len(prices)))
    for criterion in criteria:
        if criterion.kind is CriterionKind.QUALITY and not criterion.requirements:
            yield Finding.error("criterion_without_requirements", criterion.id, name=criterion.name)
        if criterion.kind is CriterionKind.PRICE and criterion.requirements:
            yield Finding.error("price_criterion_with_requirements", criterion.id, name=criterion.name)


def _feeding(criteria: tuple[Criterion, ...], scored: set[str]) -> Iterator[Finding]:
    fed = [one for criterion in criteria for one in criterion.requirements]
    for requirement in sorted(scored - set(fed)):
        yield Finding.error("scored_without_criterion", requirement)
    for requirement in sorted(set(fed) - scored):
        yield Finding.error("criterion_fed_by_unscored", requirement)
    for requirement in doubles(fed):
        yield Finding.error("scored_in_two_criteria", requirement)
