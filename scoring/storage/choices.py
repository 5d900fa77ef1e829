"""What the municipality decides itself about its systems, read from `data/legacy/choices.yaml`."""

from functools import cache
from pathlib import Path

import yaml

from requirements_lib.domain.value import Value
from scoring.domain.rating.triage import TriageRule
from scoring.domain.systems.in_use import Papers
from scoring.domain.systems.overdue import Interval

SHIPPED = Path(__file__).resolve().parents[2] / "data" / "legacy" / "choices.yaml"


class Choices(Value):
    """How often things are done, and how the first ones to be rated are picked."""

    intervals: dict[Papers, Interval]
    soon_days: int
    triage: TriageRule


@cache
def load(path: Path = SHIPPED) -> Choices:
    """The shipped choices. A broken file is a fault: it stops the start."""
    return Choices.model_validate(yaml.safe_load(path.read_text("utf-8")))
