"""The description of the risk levels, read from `data/legacy/risk_levels.yaml`."""

from pathlib import Path

import yaml

from scoring.domain.systems.risk_scale import RiskScale

SHIPPED = Path(__file__).resolve().parents[2] / "data" / "legacy" / "risk_levels.yaml"


def load(path: Path = SHIPPED) -> RiskScale:
    """The shipped description, with the municipality's own limits. A broken file is a fault: it stops the start."""
    return RiskScale.model_validate(yaml.safe_load(path.read_text("utf-8")))
