"""The description of risk levels: complete, rising, and the shipped one fits."""

from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
import yaml
from pydantic import ValidationError

from scoring.domain.risk import RiskCriterion
from scoring.domain.risk_scale import Bands, RiskQuestion, RiskScale

SHIPPED = Path(__file__).resolve().parents[3] / "data" / "legacy" / "risk_levels.yaml"


def _shipped() -> RiskScale:
    return RiskScale.model_validate(yaml.safe_load(SHIPPED.read_text("utf-8")))


def _bands(*limits: str) -> dict[str, Any]:
    steps = [{"level": place, "limit": limit} for place, limit in enumerate(limits, start=2)]
    return {"unit": "timer", "steps": steps}


def test_the_shipped_scale_describes_every_level_of_every_criterion() -> None:
    scale = _shipped()
    assert [one.criterion for one in scale.questions] == list(RiskCriterion)
    assert {one.criterion for one in scale.questions if one.bands} == {RiskCriterion.C3, RiskCriterion.C5}


@pytest.mark.parametrize(
    ("amount", "level"),
    [("0", 1), ("0.99", 1), ("1", 2), ("4.99", 2), ("5", 3), ("7.99", 3), ("8", 4), ("10", 4), ("10.01", 5)],
)
def test_money_as_a_share_of_the_units_budget(amount: str, level: int) -> None:
    bands = _shipped().question(RiskCriterion.C3).bands
    assert bands is not None and bands.level_of(Decimal(amount)) == level


@pytest.mark.parametrize(
    ("hours", "level"),
    [(100, 1), (101, 2), (1000, 2), (1001, 3), (5000, 3), (5001, 4), (20_000, 4), (20_001, 5)],
)
def test_hours_lost_in_a_year(hours: int, level: int) -> None:
    bands = _shipped().question(RiskCriterion.C5).bands
    assert bands is not None and bands.level_of(Decimal(hours)) == level


def test_a_limit_may_be_inside_or_outside_its_level() -> None:
    steps = [{"level": 2, "limit": "10"}, {"level": 3, "limit": "20", "above": True}]
    bands = Bands.model_validate({"unit": "timer", "steps": steps})
    assert [bands.level_of(Decimal(one)) for one in (9, 10, 20, 21)] == [1, 2, 2, 3]


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
