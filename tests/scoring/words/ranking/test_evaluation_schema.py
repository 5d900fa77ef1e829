"""`malestokk schema evaluation`: every field is told in bokmål with its unit, and numbers are text."""

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft202012Validator, ValidationError

from requirements_lib.domain.weighing.price_model import PriceModelCode
from requirements_lib.words.terms import label
from scoring.domain.ranking.replay import EvaluationFile
from scoring.words.ranking.evaluation_schema import SHAPES, schema
from tests.scoring.domain.builders import evaluated, evaluation

GOLDEN = Path(__file__).parents[2] / "replay"
VALIDATOR = Draft202012Validator(schema())
UNITS = ("kr", "Prosent", "prosent", "Poeng", "poeng", "År", "desimaler", "Desimaler", "enhet")


def _fields() -> Iterator[tuple[str, dict[str, Any]]]:
    made = schema()
    for shape, own in {"": made, **made["$defs"]}.items():
        for name, field in own.get("properties", {}).items():
            yield f"{shape}.{name}", field


def test_every_field_and_every_shape_has_a_title_and_every_field_says_what_it_is() -> None:
    fields = dict(_fields())
    assert len(fields) > 60
    assert [name for name, one in fields.items() if not one["title"] or not one["description"]] == []
    titles = {own["title"] for own in schema()["$defs"].values()}
    assert titles == set(SHAPES.values()) | {label(one) for one in PriceModelCode}


def test_every_number_says_its_unit_and_is_text() -> None:
    told = json.dumps(schema(), ensure_ascii=False)
    assert '"type": "number"' not in told
    numbers = [(name, one) for name, one in _fields() if r"\\d{1,40}" in json.dumps(one)]
    assert len(numbers) > 15
    assert [name for name, one in numbers if not any(unit in one["description"] for unit in UNITS)] == []


def test_bounds_that_a_text_cannot_hold_are_told() -> None:
    weight = dict(_fields())["Criterion.weight"]
    assert weight["description"] == "Prosent av hele. Større enn 0. Høyst 100."


@pytest.mark.parametrize(
    "path",
    [one for one in sorted(GOLDEN.glob("*.json")) if ".ranking" not in one.name],
    ids=lambda one: one.stem,
)
def test_every_golden_file_fits_the_schema(path: Path) -> None:
    VALIDATOR.validate(json.loads(path.read_text("utf-8")))


def test_an_exported_file_fits_and_a_price_that_is_no_text_does_not() -> None:
    content = EvaluationFile.of(evaluation(evaluated("A", "12.50", 5))).model_dump(mode="json")
    VALIDATOR.validate(content)
    for price in (12.5, "NaN", "Infinity", "1e9", "12,50"):
        content["bids"][0]["price"] = price
        with pytest.raises(ValidationError):
            VALIDATOR.validate(content)
