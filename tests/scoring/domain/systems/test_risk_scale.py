"""The description of risk levels: complete, rising, and the shipped one fits."""

from pathlib import Path
from typing import Any

import pytest
import yaml
from pydantic import ValidationError

from scoring.domain.systems.risk import RiskCriterion
from scoring.domain.systems.risk_scale import RiskQuestion, RiskScale

SHIPPED = Path(__file__).resolve().parents[4] / "data" / "legacy" / "risk_levels.yaml"


def _shipped() -> RiskScale:
    return RiskScale.model_validate(yaml.safe_load(SHIPPED.read_text("utf-8")))


def _bands(*limits: str) -> dict[str, Any]:
    steps = [{"level": place, "limit": limit} for place, limit in enumerate(limits, start=2)]
    return {"unit": "timer", "steps": steps}


def test_the_shipped_scale_describes_every_level_of_every_criterion() -> None:
    scale = _shipped()
    assert [one.criterion for one in scale.questions] == list(RiskCriterion)
    assert {one.criterion for one in scale.questions if one.bands} == {RiskCriterion.C3, RiskCriterion.C5}


def test_a_level_without_words_is_refused() -> None:
    with pytest.raises(ValidationError, match="5 levels described, 6 exist"):
        RiskQuestion(criterion=RiskCriterion.L1, asks="Hvor?", levels=("a", "b", "c", "d", "e"))


def test_bands_for_too_few_levels_are_refused() -> None:
    with pytest.raises(ValidationError, match="levels 2–5"):
        RiskQuestion.model_validate({"criterion": "C5", "asks": "Hvor?", "bands": _bands("1", "2", "3")})


def test_limits_that_do_not_rise_are_refused() -> None:
    with pytest.raises(ValidationError, match="must rise"):
        RiskQuestion.model_validate({"criterion": "C5", "asks": "Hvor?", "bands": _bands("1", "2", "2", "3")})


def test_a_criterion_left_out_is_refused() -> None:
    with pytest.raises(ValidationError, match="asked once"):
        RiskScale(questions=_shipped().questions[1:])
