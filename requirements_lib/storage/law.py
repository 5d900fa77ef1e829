"""Dated values of law, read from `data/law/values.yaml`."""

from pathlib import Path

import yaml

from requirements_lib.domain.law import LawTable

SHIPPED = Path(__file__).resolve().parents[2] / "data" / "law" / "values.yaml"


def load(path: Path = SHIPPED) -> LawTable:
    """The shipped table of law values. A broken file is a fault, not a finding: it is ours."""
    return LawTable(values=yaml.safe_load(path.read_text("utf-8")))
