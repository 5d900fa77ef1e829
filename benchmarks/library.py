"""Loading and checking 3,000 requirements, beside the YAML C loader and pydantic with nothing around them."""

from itertools import cycle, islice
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import yaml

from benchmarks.pairing import bound, measure
from requirements_lib.domain.library.requirement import Requirement
from requirements_lib.storage.library import SHIPPED, load

NUMBER = 3000
OURS, FLOOR = "Målestokk: lest, kontrollert", "gulv: YAML i C og pydantic"


def compare() -> bool:
    """Measure, print, and tell whether the goal is met."""
    with TemporaryDirectory() as place:
        folder = Path(place)
        _write(folder)
        assert [one.id for one in load(folder).requirements] == [one.id for one in floor(folder)]
        found = measure({OURS: lambda: load(folder), FLOOR: lambda: floor(folder)}, rounds=3)
    print(f"Kravbibliotek med {NUMBER} krav i {NUMBER} filer")
    print("\n".join(found.lines(FLOOR)))
    sentence, met = bound("ganger gulvet", found.ratio(OURS, FLOOR), 1.3)
    print(sentence)
    return met


def floor(folder: Path) -> list[Requirement]:
    """Each file read and validated, no check across them, and no error told."""
    return [Requirement.model_validate(_read(path)) for path in sorted(folder.glob("*/*.yaml"))]


def _write(folder: Path) -> None:
    """The shipped requirements again and again under ids of their own, so that nothing is shorter than real ones."""
    (folder / "library.yaml").write_bytes((SHIPPED / "library.yaml").read_bytes())
    shipped = [_read(path) for path in sorted(SHIPPED.glob("*/*.yaml"))]
    numbers = dict.fromkeys((one["theme"] for one in shipped), 0)
    for one in islice(cycle(shipped), NUMBER):
        theme = min(numbers, key=numbers.__getitem__) if numbers[one["theme"]] >= 999 else one["theme"]
        numbers[theme] += 1
        body = one | {"id": f"{theme}-{numbers[theme]:03}", "theme": theme, "related": []}
        path = folder / theme / f"{body['id']}.yaml"
        path.parent.mkdir(exist_ok=True)
        path.write_text(yaml.dump(body, Dumper=yaml.CSafeDumper, allow_unicode=True, width=120), "utf-8")


def _read(path: Path) -> Any:
    return yaml.load(path.read_text("utf-8"), Loader=yaml.CSafeLoader)
