"""When support ends, read from `data/systems/support_ends.csv` or from a newer file of the same shape."""

import csv
import re
from datetime import date
from functools import cache
from pathlib import Path

import yaml

from scoring.domain.support_end import Product, SupportEnds, release

_FOLDER = Path(__file__).resolve().parents[2] / "data" / "systems"
SHIPPED, PRODUCTS = _FOLDER / "support_ends.csv", _FOLDER / "products.yaml"
_AS_OF = re.compile(r"^# Gjelder per: (\d{4}-\d{2}-\d{2})$", re.MULTILINE)
_SOURCE = re.compile(r"^# Kilde: (.+)$", re.MULTILINE)


@cache
def load(path: Path = SHIPPED) -> SupportEnds:
    """The shipped list. A broken file is a fault: it is ours."""
    return parsed(path.read_text("utf-8"))


def parsed(text: str) -> SupportEnds:
    """A list of the same shape: comments with the day and the source, and the columns product, cycle, eol and eoes.

    Raises ValueError when something is missing or is no date.
    """
    as_of, source = _AS_OF.search(text), _SOURCE.search(text)
    if as_of is None or source is None:
        raise ValueError("the day and the source are missing")
    lines = [line for line in text.splitlines() if line.strip() and not line.startswith("#")]
    reader = csv.DictReader(lines)
    if not {"product", "cycle", "eol"} <= set(reader.fieldnames or ()):
        raise ValueError("product, cycle or eol is missing")
    return SupportEnds(
        as_of=date.fromisoformat(as_of.group(1)),
        source=source.group(1),
        releases=tuple(release(row) for row in reader),
        products=_products(),
    )


@cache
def _products() -> dict[str, Product]:
    given = yaml.safe_load(PRODUCTS.read_text("utf-8"))
    return {id: Product.model_validate(one) for id, one in given.items()}
