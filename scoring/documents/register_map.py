"""The file that says what the headings and the words of a list mean: the fields and answers as people see them.

`{"Kode": "Id i egen liste", "Viktighet": {"felt": "Kritikalitet", "ord": {"gul": "Middels"}}, "Notat": ""}`.
"""

import json
from collections.abc import Collection, Iterator, Mapping
from typing import Any

from scoring.documents.register_cell import day, shown
from scoring.documents.register_cell import written as as_cell
from scoring.documents.register_column import kind
from scoring.documents.register_day import is_day
from scoring.domain.systems.intake import KEPT, LEFT
from scoring.domain.systems.list_meaning import Meaning
from scoring.words.systems.intake import CODES, NAMES
from scoring.words.systems.list_meaning import KEEP, field_name

_FIELD, _WORDS = "felt", "ord"
_FIELDS = {
    **{name.casefold(): field for field, name in NAMES.items()},
    **{field_name(one).casefold(): one for one in (KEPT, LEFT)},
    **{field: field for field in (*NAMES, KEPT, LEFT)},
    KEEP.casefold(): KEPT,
}
"""A field by its name on screen, or by its name in the JSON Schema."""


def written(columns: Mapping[str, Meaning]) -> bytes:
    """The file."""
    found = {name: _column(one) for name, one in columns.items()}
    return json.dumps(found, ensure_ascii=False, indent=2).encode()


def read(chosen: Mapping[str, Any]) -> dict[str, Meaning]:
    """What each heading means, by a file in which `wrong` finds nothing."""
    return {name: _meaning(one) for name, one in chosen.items()}


def wrong(chosen: Mapping[str, Any], headings: Collection[str]) -> Iterator[str]:
    """Everything in a file that is no heading of the list, no field, or no answer."""
    for name, one in chosen.items():
        if name not in headings:
            yield f"Listen har ingen overskrift «{name}»."
        if _named(one) not in _FIELDS:
            yield f"Feltet «{one.get(_FIELD) if isinstance(one, dict) else one}» finnes ikke."
        elif isinstance(one, dict) and _FIELD not in one:
            yield f"Skriv «{_FIELD}» for «{name}»."
        elif isinstance(one, dict):
            yield from _wrong_words(_FIELDS[_named(one)], one.get(_WORDS, {}))


def is_answer(field: str, member: str) -> bool:
    """Whether it is an answer there is in a field, or a day in a field of days."""
    return is_day(member) if kind(field) == "day" else member in _members(field)


def _column(one: Meaning) -> str | dict[str, object]:
    name = KEEP if one.field == KEPT else NAMES.get(one.field, one.field)
    words = {word: _answer(one.field, member) for word, member in one.words.items()}
    return {_FIELD: name, _WORDS: words} if words else name


def _meaning(one: Any) -> Meaning:
    field = _FIELDS[_named(one)]
    return Meaning(field=field, words=_words(field, one) if isinstance(one, dict) else {})


def _words(field: str, one: Mapping[str, Any]) -> dict[str, str]:
    """What each word means; half a pair of letters, which JSON may spell and no cell can hold, is passed over."""
    given = ((word.encode(errors="ignore").decode(), answer) for word, answer in one.get(_WORDS, {}).items())
    return {word.casefold(): _member(field, answer) for word, answer in given}


def _wrong_words(field: str, words: Any) -> Iterator[str]:
    days = kind(field) == "day"
    if not isinstance(words, dict) or not (days or _members(field)):
        yield f"«{_WORDS}» kan bare stå for datoer og felt med faste svar, ikke for {NAMES.get(field, field)}."
        return
    for answer in words.values():
        if not _member(field, answer):
            yield f"«{answer}» er ikke {'en hel dato' if days else f'et svar på {NAMES[field]}'}."


def _named(one: Any) -> str:
    return str(one.get(_FIELD, "") if isinstance(one, dict) else one).casefold()


def _member(field: str, answer: Any) -> str:
    """The member or the day that an answer is; nothing when it is none."""
    if kind(field) != "day":
        texts = {_answer(field, member).casefold(): member for member in _members(field)}
        return texts.get(str(answer).casefold(), "")
    try:
        return shown(day(str(answer)))
    except ValueError:
        return ""


def _answer(field: str, member: str) -> str:
    return member if kind(field) == "day" else str(as_cell(_members(field)[member], kind(field)))


def _members(field: str) -> dict[str, str]:
    return {str(one): one for one in CODES.get(kind(field), ())}
