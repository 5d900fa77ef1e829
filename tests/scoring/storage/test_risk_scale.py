"""The description of the risk levels comes from its file."""

from pathlib import Path

import pytest
from pydantic import ValidationError

from scoring.domain.systems.risk import RiskCriterion
from scoring.storage.risk_scale import load


def test_every_criterion_is_asked_and_every_level_described() -> None:
    scale = load()
    assert [one.criterion for one in scale.questions] == list(RiskCriterion)
    assert scale.question(RiskCriterion.C3).bands is not None


def test_a_file_that_lacks_a_criterion_stops_the_start(tmp_path: Path) -> None:
    path = tmp_path / "levels.yaml"
    path.write_text("questions: []\n", "utf-8")
    with pytest.raises(ValidationError):
        load(path)
