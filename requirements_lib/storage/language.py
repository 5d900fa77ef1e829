"""The words of the linter, read from the files in `data/language`."""

from functools import cache
from pathlib import Path
from typing import Any

import yaml

from requirements_lib.domain.language.words import Words

SHIPPED = Path(__file__).resolve().parents[2] / "data" / "language"
_APART = ("grammar.yaml", "naming.yaml")
"""What is no group of terms."""
_Loader: Any = getattr(yaml, "CSafeLoader", yaml.SafeLoader)


@cache
def load(folder: Path = SHIPPED) -> Words:
    """The shipped words, or those of a folder, read once. A broken file is a fault, not a finding: it is ours."""
    files = sorted(path for path in folder.glob("*.yaml") if path.name not in _APART)
    groups = [group for path in files for group in _read(path)]
    grammar, things = (_read(folder / name) for name in _APART)
    return Words(groups=groups, grammar=grammar, things=things)


def _read(path: Path) -> Any:
    return yaml.load(path.read_text("utf-8"), Loader=_Loader)
