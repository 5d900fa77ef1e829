"""The file that says what the headings and the words of a list mean: the fields and answers as people see them.

`{"Kode": "Id i egen liste", "Viktighet": {"felt": "Kritikalitet", "ord": {"gul": "Middels"}}, "Notat": ""}`.
"""

import json
from collections.abc import Mapping

from scoring.documents.register_cell import written as as_cell
from scoring.documents.register_column import kind
from scoring.documents.register_day import is_day
from scoring.domain.systems.list_meaning import Meaning
from scoring.words.systems.intake import CODES, NAMES

FIELD, WORDS = "felt", "ord"


def written(columns: Mapping[str, Meaning]) -> bytes:
    """The file."""
    found = {name: _column(one) for name, one in columns.items()}
    return json.dumps(found, ensure_ascii=False, indent=2).encode()


def is_answer(field: str, member: str) -> bool:
    """Whether it is an answer there is in a field, or a day in a field of days."""
    return is_day(member) if kind(field) == "day" else member in _members(field)


def _column(one: Meaning) -> str | dict[str, object]:
    name = NAMES.get(one.field, one.field)
    words = {word: _answer(one.field, member) for word, member in one.words.items()}
    return {FIELD: name, WORDS: words} if words else name


def _answer(field: str, member: str) -> str:
    return member if kind(field) == "day" else str(as_cell(_members(field)[member], kind(field)))


def _members(field: str) -> dict[str, str]:
    return {str(one): one for one in CODES.get(kind(field), ())}
