"""How long a replacement takes, read from `data/legacy/replacement.yaml`."""

from functools import cache
from pathlib import Path

import yaml

from scoring.domain.replacement import LeadTimes

SHIPPED = Path(__file__).resolve().parents[2] / "data" / "legacy" / "replacement.yaml"


@cache
def load(path: Path = SHIPPED) -> LeadTimes:
    """The shipped lead times. A broken file is a fault: it stops the start."""
    return LeadTimes.model_validate(yaml.safe_load(path.read_text("utf-8")))
