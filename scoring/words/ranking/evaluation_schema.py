"""The JSON Schema of an evaluation file: self-contained, numbers as strings, every field told with its unit."""

from collections.abc import Mapping
from typing import Any

from requirements_lib.domain.weighing.price_model import PriceModelCode
from requirements_lib.words.terms import label
from scoring.domain.ranking.replay import EvaluationFile
from scoring.words.ranking.evaluation_field import FIELDS

NUMBER = r"^-?\d{1,20}(\.\d{1,40})?$"
"""A number as text, with a point: nothing is lost on the way."""
SHAPES = {
    "BasketLine": "Mengde med enhetspris",
    "CostLine": "Betaling",
    "Division": "Fordeling av avrop",
    "Criterion": "Tildelingskriterium",
    "CriterionKind": "Type kriterium",
    "Draw": "Loddtrekning",
    "EvaluatedBid": "Tilbud",
    "Normalisation": "Justering",
    "PricedDeviation": "Prissatt avvik",
    "QualityModel": "Poeng for kvalitet",
    "TieRule": "Regel for likt resultat",
    "Winners": "Leverandører i rammeavtalen",
}
_BOUNDS = {
    "exclusiveMinimum": "Større enn {}.",
    "minimum": "Minst {}.",
    "exclusiveMaximum": "Mindre enn {}.",
    "maximum": "Høyst {}.",
}


def schema() -> dict[str, Any]:
    """The whole schema."""
    made = EvaluationFile.model_json_schema()
    made["$defs"] = {name: _shape(name, own) for name, own in made["$defs"].items()}
    made["properties"] = _fields("", made["properties"])
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        **made,
        "title": "Evaluering",
        "description": (
            "Alt en rangering regnes av: kriterier, modeller, tilbud, priser og omforente poeng. Tall med desimaler "
            'skrives som tekst med punktum, for eksempel "12.5". Filen gir samme rangering til siste siffer.'
        ),
    }


def _shape(name: str, own: Mapping[str, Any]) -> dict[str, Any]:
    fields = _fields(name, own.get("properties", {}))
    told = dict(own) | ({"properties": fields} if fields else {})
    told.pop("description", None)
    return told | {"title": _title(name, fields)}


def _title(name: str, fields: Mapping[str, Any]) -> str:
    code = fields.get("code", {}).get("const")
    return label(PriceModelCode(code)) if code else SHAPES.get(name, name)


def _fields(shape: str, fields: Mapping[str, Any]) -> dict[str, Any]:
    return {name: _field(shape, name, own) for name, own in fields.items()}


def _field(shape: str, name: str, own: Mapping[str, Any]) -> dict[str, Any]:
    title, description = FIELDS.get(f"{shape}.{name}") or FIELDS[name]
    bounds = " ".join(_bounds(own))
    return _as_text(own) | {"title": title, "description": f"{description} {bounds}".strip()}


def _as_text(own: Mapping[str, Any]) -> dict[str, Any]:
    """A field, or what it holds, with every number that may have decimals as text."""
    told = {
        name: _as_text(one) if isinstance(one, dict) and name != "default" else one
        for name, one in own.items()
    }
    if not any(one.get("type") == "number" for one in own.get("anyOf", ())):
        return told
    kept = [one for one in own["anyOf"] if one.get("type") not in ("number", "string")]
    text = {"type": "string", "pattern": NUMBER}
    del told["anyOf"]
    return told | ({"anyOf": [text, *kept]} if kept else text)


def _bounds(own: Mapping[str, Any]) -> list[str]:
    """The bounds a text cannot hold, as sentences."""
    numbers = [one for one in own.get("anyOf", ()) if one.get("type") == "number"]
    return [
        words.format(f"{one[bound]:.0f}")
        for one in numbers
        for bound, words in _BOUNDS.items()
        if bound in one
    ]
