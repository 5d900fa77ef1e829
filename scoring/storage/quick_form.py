"""The questions of the half-hour rating, read from `data/legacy/quick_questions.yaml`."""

from functools import cache
from pathlib import Path

import yaml

from scoring.domain.systems.quick_rating import QuickForm

SHIPPED = Path(__file__).resolve().parents[2] / "data" / "legacy" / "quick_questions.yaml"


@cache
def load(path: Path = SHIPPED) -> QuickForm:
    """The shipped questions. A broken file is a fault: it stops the start."""
    return QuickForm.model_validate(yaml.safe_load(path.read_text("utf-8")))
