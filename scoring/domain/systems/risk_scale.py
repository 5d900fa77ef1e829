"""The municipality's own description of the risk levels: data, so that it can be changed and is printed."""

from decimal import Decimal
from itertools import pairwise
from typing import Self

from pydantic import Field, model_validator

from requirements_lib.domain.library.requirement import Text
from requirements_lib.domain.value import Value
from scoring.domain.systems.risk import RiskCriterion


class Step(Value):
    """Where a level starts: from `limit`, or only above it."""

    level: int = Field(ge=2)
    limit: Decimal
    above: bool = False


class Bands(Value):
    """Levels of an amount: money as a share of a budget, or hours lost."""

    unit: Text
    steps: tuple[Step, ...]
    """One for each level from 2, rising."""


class RiskQuestion(Value):
    """One criterion as it is asked: what each level means, in words or as bands of an amount."""

    criterion: RiskCriterion
    asks: Text
    levels: tuple[Text, ...] = ()
    bands: Bands | None = None

    @model_validator(mode="after")
    def _every_level_described(self) -> Self:
        highest = self.criterion.highest
        if self.bands is None and len(self.levels) != highest:
            raise ValueError(f"{self.criterion}: {len(self.levels)} levels described, {highest} exist")
        if self.bands is not None:
            _require_rising(self.criterion, self.bands)
        return self


class RiskScale(Value):
    """All thirteen criteria, each once."""

    questions: tuple[RiskQuestion, ...]

    @model_validator(mode="after")
    def _every_criterion_once(self) -> Self:
        asked = [question.criterion for question in self.questions]
        if asked != list(RiskCriterion):
            raise ValueError("every criterion must be asked once, in order L1–L7, C1–C6")
        return self

    def question(self, criterion: RiskCriterion) -> RiskQuestion:
        """How one criterion is asked."""
        return next(one for one in self.questions if one.criterion is criterion)


def _require_rising(criterion: RiskCriterion, bands: Bands) -> None:
    levels = [step.level for step in bands.steps]
    if levels != list(range(2, criterion.highest + 1)):
        raise ValueError(f"{criterion}: bands are needed for levels 2–{criterion.highest}, in order")
    if any(first.limit >= second.limit for first, second in pairwise(bands.steps)):
        raise ValueError(f"{criterion}: the limits of the bands must rise")
