"""What municipalities call the columns of their lists, read from `data/systems/headings.yaml`."""

from pathlib import Path

import yaml

SHIPPED = Path(__file__).resolve().parents[2] / "data" / "systems" / "headings.yaml"


def load(path: Path = SHIPPED) -> dict[str, tuple[str, ...]]:
    """Field to the headings it is known by. A broken file is a fault: it is ours."""
    return {field: tuple(words) for field, words in yaml.safe_load(path.read_text("utf-8")).items()}
