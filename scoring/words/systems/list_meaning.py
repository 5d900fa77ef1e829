"""Where the meaning of a list comes from when somebody has chosen it before."""

from collections.abc import Mapping, Sequence

from paper.norwegian import short_moment
from requirements_lib.words.phrase import joined
from scoring.domain.systems.intake import KEPT, LEFT
from scoring.domain.systems.list_meaning import Recalled
from scoring.words.systems.intake import NAMES

CHANGE = "Rett det som ikke stemmer. Det du velger, huskes når listen er importert."
_WITH_MAP = "Med --map bestemmer du det selv."
_TOLD, _LETTERS = 5, 60
KEEP = "Ta vare på"
_WITHOUT_FIELD = {KEPT: f"{KEEP} under samme overskrift", LEFT: "Ta ikke med"}
_SAID_WITHOUT_FIELD = {KEPT: "tas vare på", LEFT: "tas ikke med"}


def recalled_sentences(found: Sequence[Recalled], names: Mapping[str, str]) -> list[str]:
    """Who chose what the columns mean, and when: the whole list, or the columns other lists have had; `names` by id."""
    return [_same(one, names) if one.is_same_list else _other(one, names) for one in found]


def sentences_with_map(found: Sequence[Recalled], names: Mapping[str, str]) -> list[str]:
    """The same where there is no form, and how to choose instead."""
    return [*recalled_sentences(found, names), _WITH_MAP] if found else []


def field_name(field: str) -> str:
    """The field by its name, or what happens to a column without one."""
    return _WITHOUT_FIELD.get(field) or NAMES[field]


def _same(one: Recalled, names: Mapping[str, str]) -> str:
    return (
        "En liste med de samme overskriftene er importert før. "
        f"Kolonner og svar betyr det {_who(one, names)} valgte{_when(one)}."
    )


def _other(one: Recalled, names: Mapping[str, str]) -> str:
    told = [f"«{_short(name)}» {_means(meaning.field)}" for name, meaning in one.columns.items()]
    left = len(told) - _TOLD
    shown = [*told[:_TOLD], f"{left} kolonner til"] if left > 1 else told
    return f"Fra en annen liste, slik {_who(one, names)} valgte{_when(one)}: {joined(shown)}."


def _means(field: str) -> str:
    return _SAID_WITHOUT_FIELD.get(field) or f"er «{NAMES[field]}»"


def _short(name: str) -> str:
    return name if len(name) <= _LETTERS else f"{name[:_LETTERS]}…"


def _who(one: Recalled, names: Mapping[str, str]) -> str:
    return names.get(one.by) or "noen som ikke lenger står i Målestokk"


def _when(one: Recalled) -> str:
    return f" {short_moment(one.at)}" if one.at else ""
