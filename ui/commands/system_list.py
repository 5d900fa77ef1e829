"""A list of systems on the command line, and the file that says what its headings and words mean.

The file is JSON with the headings and the field names as people see them:
`{"Kode": "Id i egen liste", "Viktighet": {"felt": "Kritikalitet", "ord": {"Gul": "Middels"}}, "Notat": ""}`.
"""

import json
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any, NamedTuple

from scoring.documents.register_list import Listed
from scoring.domain.intake import KEPT, LEFT
from scoring.services import register_list
from scoring.words.intake import NAMES
from ui.commands.outcome import Unreadable, read_bytes

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
    answers = _answers(field)
    if not isinstance(words, dict) or not answers:
        yield f"«ord» kan bare stå for felt med faste svar, ikke for {NAMES.get(field, field)}."
        return
    for answer in words.values():
        if str(answer).casefold() not in answers:
            yield f"«{answer}» er ikke et svar på {NAMES[field]}."


def _field(one: Any) -> str:
    return str(one.get("felt", "") if isinstance(one, dict) else one).casefold()


def _words(field: str, one: Mapping[str, Any]) -> dict[str, str]:
    answers = _answers(field)
    return {word.casefold(): answers[str(answer).casefold()] for word, answer in one.get("ord", {}).items()}


def _answers(field: str) -> dict[str, str]:
    """The member each answer is, casefolded; none for a field without answers to choose between."""
    found = register_list.answers(field)
    return {text.casefold(): member for member, text in found.items()}
