"""Which requirements a procurement asks, and why each is in, out or not yet decided."""

from collections.abc import Iterable
from enum import StrEnum

from requirements_lib.domain.library import Library
from requirements_lib.domain.requirement import DeliveryModel, Requirement, RequirementId, Text
from requirements_lib.domain.trigger import Answers, Truth, Verdict
from requirements_lib.domain.value import Value


class Standing(StrEnum):
    """Where a requirement stands in a procurement."""

    IN = "in"
    OUT = "out"
    UNDECIDED = "undecided"


class Ground(StrEnum):
    """What decided the standing."""

    RULE = "rule"
    DELIVERY_MODEL = "delivery_model"
    OFFICER = "officer"
    OWN = "own"


class Override(Value):
    """The officer's choice against the rule, always with a reason."""

    requirement: RequirementId
    include: bool
    reason: Text


class Line(Value):
    """One requirement with its standing and everything needed to explain it."""

    requirement: Requirement
    standing: Standing
    ground: Ground
    verdict: Verdict
    override: Override | None = None


def select(
    library: Library,
    answers: Answers,
    delivery_model: DeliveryModel | None = None,
    overrides: Iterable[Override] = (),
    own: Iterable[Requirement] = (),
) -> tuple[Line, ...]:
    """Every approved requirement, and the procurement's own ones, with its standing, in the library's order."""
    chosen = {override.requirement: override for override in overrides}
    lines = [_line(one, answers, delivery_model, chosen.get(one.id)) for one in library.approved_requirements]
    return (*lines, *(_own_line(one) for one in own))


def counts(lines: Iterable[Line]) -> dict[Standing, int]:
    """How many requirements there are in each standing."""
    standings = [line.standing for line in lines]
    return {standing: standings.count(standing) for standing in Standing}


def _line(
    requirement: Requirement, answers: Answers, model: DeliveryModel | None, override: Override | None
) -> Line:
    verdict = requirement.trigger.verdict(answers)
    standing, ground = _by_rule(requirement, verdict, model)
    if override is not None and override.include != (standing is Standing.IN):
        standing = Standing.IN if override.include else Standing.OUT
        ground = Ground.OFFICER
    return Line(requirement=requirement, standing=standing, ground=ground, verdict=verdict, override=override)


def _by_rule(
    requirement: Requirement, verdict: Verdict, model: DeliveryModel | None
) -> tuple[Standing, Ground]:
    if model is not None and model not in requirement.delivery_models:
        return Standing.OUT, Ground.DELIVERY_MODEL
    by_truth = {Truth.TRUE: Standing.IN, Truth.FALSE: Standing.OUT, Truth.OPEN: Standing.UNDECIDED}
    return by_truth[verdict.truth], Ground.RULE


def _own_line(requirement: Requirement) -> Line:
    return Line(
        requirement=requirement,
        standing=Standing.IN,
        ground=Ground.OWN,
        verdict=requirement.trigger.verdict({}),
    )
