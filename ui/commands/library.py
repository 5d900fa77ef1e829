"""`malestokk library …` and `malestokk schema …`."""

import argparse
import importlib
import json

from requirements_lib.storage.library import SHIPPED, load, read
from requirements_lib.words.terms import term
from ui.commands.outcome import FINE, status, tell

_SHAPES = {
    "requirement": ("requirements_lib.domain.library.requirement", "Requirement"),
    "profile": ("requirements_lib.domain.procurement.procurement", "Profile"),
    "tender": ("requirements_lib.domain.tender.tender", "FrozenTender"),
    "responses": ("requirements_lib.domain.tender.response", "ResponseForm"),
    "evaluation": ("scoring.words.ranking.evaluation_schema", "schema"),
    "systems": ("scoring.domain.systems.register", "Register"),
}


def check(given: argparse.Namespace) -> int:
    """Tell everything that is wrong in a library folder."""
    library, findings = read(given.folder or SHIPPED)
    tell(findings)
    if library is not None:
        count = len(library.requirements)
        print(f"Kravbibliotek {library.version}: {count} krav lest, {len(findings)} funn.")
    return status(findings)


def listed(given: argparse.Namespace) -> int:
    """List the shipped requirements."""
    library = load()
    if given.json:
        print(
            json.dumps(
                [one.model_dump(mode="json") for one in library.requirements], ensure_ascii=False, indent=1
            )
        )
    else:
        for one in library.requirements:
            print(f"{one.id}  {term(one.status):<8}  {term(one.kind):<17}  {one.title}")
    return FINE


def schema(given: argparse.Namespace) -> int:
    """Print the JSON Schema of a file type."""
    module, name = _SHAPES[given.shape]
    shape = getattr(importlib.import_module(module), name)
    found = shape() if given.shape == "evaluation" else shape.model_json_schema()
    print(json.dumps(found, ensure_ascii=False, indent=1))
    return FINE
