"""The standard contracts' annexes, read from `data/law/ssa.yaml`."""

from pathlib import Path

import yaml

from requirements_lib.domain.rules.standard_contract import StandardContracts

SHIPPED = Path(__file__).resolve().parents[2] / "data" / "law" / "ssa.yaml"


def load(path: Path = SHIPPED) -> StandardContracts:
    """The shipped table. A broken file is a fault, not a finding: it is ours."""
    return StandardContracts(known=yaml.safe_load(path.read_text("utf-8")))
