"""A list of systems on the command line, and the file that says what its headings and words mean.

The file is JSON with the headings and the field names as people see them:
`{"Kode": "Id i egen liste", "Viktighet": {"felt": "Kritikalitet", "ord": {"Gul": "Middels"}}, "Notat": ""}`.
It is what the screen gives of its choices (`scoring/documents/register_map.py`).
"""

import json
import sys
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any, NamedTuple

from requirements_lib.domain.outcome import Severity
from scoring.documents.register_cell import day, shown
from scoring.documents.register_column import kind
from scoring.documents.register_list import Listed
from scoring.domain.systems.intake import KEPT, LEFT, Intake
from scoring.services import register_list
from scoring.words.systems.intake import CELLS, NAMES
from ui.commands.outcome import Unreadable, read_bytes, tell

_FIELDS = {
    **{name.casefold(): field for field, name in NAMES.items()},
    **{field: field for field in (*NAMES, KEPT, LEFT)},
}
"""A field by its name on screen, or by its name in the JSON Schema."""


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
    wrong = [f"{map_file.name}: {one}" for one in _wrong(chosen, listed)]
    if wrong:
        raise Unreadable(*wrong)
    fields = {name: _FIELDS[_field(one)] for name, one in chosen.items()}
    words = {fields[name]: _words(fields[name], one) for name, one in chosen.items() if isinstance(one, dict)}
    return Given(listed, listed.mapping | fields, words)


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


def _wrong(chosen: Mapping[str, Any], listed: Listed) -> Iterator[str]:
    for name, one in chosen.items():
        if name not in listed.headings:
            yield f"Listen har ingen overskrift «{name}»."
        if _field(one) not in _FIELDS:
            yield f"Feltet «{one.get('felt') if isinstance(one, dict) else one}» finnes ikke."
        elif isinstance(one, dict) and "felt" not in one:
            yield f"Skriv «felt» for «{name}»."
        elif isinstance(one, dict):
            yield from _wrong_words(_FIELDS[_field(one)], one.get("ord", {}))


def _wrong_words(field: str, words: Any) -> Iterator[str]:
    is_day = kind(field) == "day"
    if not isinstance(words, dict) or not (is_day or _answers(field)):
        yield f"«ord» kan bare stå for datoer og felt med faste svar, ikke for {NAMES.get(field, field)}."
        return
    for answer in words.values():
        if not _meaning(field, answer):
            yield f"«{answer}» er ikke {'en hel dato' if is_day else f'et svar på {NAMES[field]}'}."


def _field(one: Any) -> str:
    return str(one.get("felt", "") if isinstance(one, dict) else one).casefold()


def _words(field: str, one: Mapping[str, Any]) -> dict[str, str]:
    """What each word means; half a pair of letters, which JSON may spell and no cell can hold, is passed over."""
    given = ((word.encode(errors="ignore").decode(), answer) for word, answer in one.get("ord", {}).items())
    return {word.casefold(): _meaning(field, answer) for word, answer in given}


def _meaning(field: str, answer: Any) -> str:
    """The member or the day that an answer is; nothing when it is none."""
    if kind(field) != "day":
        return _answers(field).get(str(answer).casefold(), "")
    try:
        return shown(day(str(answer)))
    except ValueError:
        return ""


def _answers(field: str) -> dict[str, str]:
    """The member each answer is, casefolded; none for a field without answers to choose between."""
    found = register_list.answers(field)
    return {text.casefold(): member for member, text in found.items()}
