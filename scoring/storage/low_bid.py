"""The rules of thumb for abnormally low bids, read from `data/evaluation/low_bids.yaml`."""

from pathlib import Path

import yaml

from scoring.domain.ranking.low_bid import LowBidRules

SHIPPED = Path(__file__).resolve().parents[2] / "data" / "evaluation" / "low_bids.yaml"


def load(path: Path = SHIPPED) -> LowBidRules:
    """The shipped rules, with the municipality's own limits. A broken file is a fault: it stops the start."""
    return LowBidRules(rules=yaml.safe_load(path.read_text("utf-8")))
