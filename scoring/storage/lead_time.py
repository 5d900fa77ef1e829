"""How long it takes the municipality to replace a system, read from `data/legacy/lead_times.yaml`."""

from functools import cache
from pathlib import Path

import yaml

from scoring.domain.phase_out.lead_time import LeadTimes

SHIPPED = Path(__file__).resolve().parents[2] / "data" / "legacy" / "lead_times.yaml"


@cache
def load(path: Path = SHIPPED) -> LeadTimes:
    """The shipped estimates. A broken file is a fault: it stops the start."""
    return LeadTimes.model_validate(yaml.safe_load(path.read_text("utf-8")))
