"""A list of systems on the command line, and the file that says what its headings and words mean.

The file is JSON with the headings and the field names as people see them:
`{"Kode": "Id i egen liste", "Viktighet": {"felt": "Kritikalitet", "ord": {"Gul": "Middels"}}, "Notat": ""}`.
It is what the screen gives of its choices (`scoring/documents/register_map.py`).
"""

import json
import sys
from pathlib import Path
from typing import Any, NamedTuple

from requirements_lib.domain.outcome import Severity
from scoring.documents import register_map
from scoring.documents.register_list import Listed
from scoring.domain.systems.intake import Intake
from scoring.services import register_list
from scoring.words.systems.intake import CELLS
from ui.commands.outcome import Unreadable, read_bytes, tell


class Given(NamedTuple):
    """A list with what its headings and words mean."""

    list: Listed
    mapping: dict[str, str]
    words: dict[str, dict[str, str]]


def read_list(path: Path, map_file: Path | None, sheet: str | None) -> Given:
    """The file as a list. Raises Unreadable with everything that is wrong, and Refusal as `register_list.listed`."""
    listed = register_list.listed(read_bytes(path), sheet or "")
    if sheet and listed.sheet != sheet:
        raise Unreadable(f"{path.name} har ikke noe ark «{sheet}». Arkene er {', '.join(listed.sheets)}.")
    if map_file is None:
        return Given(listed, listed.mapping, {})
    chosen = _read(map_file)
    wrong = [f"{map_file.name}: {one}" for one in register_map.wrong(chosen, listed.headings)]
    if wrong:
        raise Unreadable(*wrong)
    meant = register_map.read(chosen)
    fields = {name: one.field for name, one in meant.items()}
    return Given(
        listed, listed.mapping | fields, {one.field: one.words for one in meant.values() if one.words}
    )


def tell_list(found: Intake) -> None:
    """Everything there is to say about a list, on stderr."""
    tell(found.findings)
    if found.count(Severity.WARNING):
        print(CELLS, file=sys.stderr)


def _read(path: Path) -> dict[str, Any]:
    try:
        chosen = json.loads(read_bytes(path))
    except (ValueError, RecursionError) as fault:
        raise Unreadable(f"{path.name} er ikke JSON.") from fault
    if not isinstance(chosen, dict):
        raise Unreadable(f'{path.name}: Skriv {{"overskrift": "felt"}}.')
    return chosen
