"""Dated values of law, read from the files in `data/law`."""

from pathlib import Path

import yaml

from requirements_lib.domain.rules.law import LawTable

SHIPPED = Path(__file__).resolve().parents[2] / "data" / "law" / "values.yaml"
FILES = (
    SHIPPED,
    *(
        SHIPPED.with_name(f"{one}.yaml")
        for one in (
            "thresholds",
            "deadlines",
            "changes",
            "protocol",
            "low_bids",
            "rejections",
            "awards",
            "public_access",
            "criteria",
        )
    ),
)


def load(*paths: Path) -> LawTable:
    """The shipped table of law values, or that of the files named. A broken file is a fault, not a finding: ours."""
    return LawTable(
        values=[row for path in paths or FILES for row in yaml.safe_load(path.read_text("utf-8"))]
    )
