"""The register as a list: read from anybody's columns as a dry run, and written so that it can be read again."""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from itertools import pairwise
from typing import NamedTuple

from paper.package import UnreadableFile
from paper.sheet import Cell, Sheet, read
from paper.uncollected import uncollected
from paper.workbook import List, write_all
from requirements_lib.domain.outcome import Finding
from scoring.documents import register_decision as decisions
from scoring.documents import register_overdue as overdue
from scoring.documents.register_cell import READERS, shown
from scoring.documents.register_column import COLUMNS, cell, kind
from scoring.documents.register_day import days_or_none
from scoring.documents.register_heading import (
    Synonyms,
    guess,
    heading_row,
    headings,
    is_heading,
    is_unnamed,
    sayings,
)
from scoring.documents.register_long import divided, joined
from scoring.documents.register_out import without_reasons
from scoring.documents.register_reader import Progress, Reader, changes
from scoring.documents.register_said import some
from scoring.domain.systems.intake import KEPT, LEFT, Change, Intake
from scoring.domain.systems.list_meaning import Words
from scoring.domain.systems.overdue import Duty
from scoring.domain.systems.system import System
from scoring.words.phase_out.phase_out_list import MARK
from scoring.words.systems.intake import CODES, NAMES

_COLUMNS_TOLD = 20

MOST_COLUMNS = 1_000
"""Ten times what the widest lists of systems have; what each of more than these means, nobody goes through."""


class Listed(NamedTuple):
    """A list with its headings, and the field each of them most likely means."""

    headings: tuple[str, ...]
    rows: tuple[tuple[int, list[Cell]], ...]
    """Every row with anything in it, as the spreadsheet numbers it."""
    mapping: dict[str, str]
    sheet: str = ""
    """The sheet it is read from."""
    sheets: tuple[str, ...] = ()
    """Every sheet of the file that has something in it."""

    def beginning(self, rows: int) -> "Listed":
        """The same list with its first rows only."""
        return self._replace(rows=self.rows[:rows])


class Foreign(NamedTuple):
    """A word in a column of codes that is none we know, or a month or a year in a column of days."""

    field: str
    word: str
    rows: int


def listed(content: bytes, synonyms: Synonyms, name: str = "") -> Listed:
    """The sheet with that name, else the one with most rows. Raises UnreadableFile."""
    every = read(content)
    sheets = [one for one in every if not overdue.is_own(one)] or every
    sheet = next((one for one in sheets if one.name == name), None) or _most(sheets)
    top = heading_row(sheet.rows, synonyms)
    numbered = enumerate(sheet.rows[top + 1 :], start=top + 2)
    filled = tuple((number, row) for number, row in numbered if any(shown(one) for one in row))
    found, rows = without_reasons(*joined(headings(sheet, top, synonyms), filled))
    used = [_has_content(rows, place) for place in range(len(found))]
    if sum(used) > MOST_COLUMNS:
        raise UnreadableFile("too_wide")
    asked = [name for name, one in zip(found, used, strict=True) if one and name not in decisions.HEADINGS]
    guessed = guess(asked, synonyms)
    if "name" not in guessed.values():  # then each row without one is told, also when that is all of them
        named = [name for name in found if not is_unnamed(name)][:MOST_COLUMNS]
        guessed |= {name: field for name, field in guess(named, synonyms).items() if field == "name"}
    mapping = {name: guessed.get(name, LEFT) for name in found}
    return Listed(found, rows, mapping, sheet.name, tuple(one.name for one in sheets))


def foreign(given: Listed, mapping: Mapping[str, str]) -> tuple[Foreign, ...]:
    """The words no code list of ours knows, and the times that are no whole day, the most used first.

    Somebody says what they mean.
    """
    found: list[Foreign] = []
    for place, name in enumerate(given.headings):
        field = mapping.get(name, KEPT)
        if field in (KEPT, LEFT) or kind(field) not in (*CODES, "day"):
            continue
        cells = (row[place] for _, row in given.rows if not is_heading(row))
        words = Counter(shown(one) for one in cells if not isinstance(one, date))
        asked = _is_period if kind(field) == "day" else _is_unknown
        found += (
            Foreign(field, word, rows)
            for word, rows in words.most_common()
            if word and word not in sayings(name) and asked(field, word)
        )
    return tuple(found)


def dry_run(
    given: Listed,
    mapping: Mapping[str, str],
    register: Sequence[System],
    words: Words | None = None,
    done: Progress | None = None,
) -> Intake:
    """What taking in the list would do to the register; `done` is told how many rows are read so far."""
    with uncollected():
        found = Reader(given.headings, mapping, register, words).run(given.rows, done)
    return found.model_copy(update={"findings": (*found.findings, *_columns(given, mapping))})


def exported(
    systems: Sequence[System], names: Mapping[str, str] | None = None, lacking: Sequence[Duty] | None = None
) -> bytes:
    """Every system with every field, and what is decided for it, in Excel; `names` are those of who decided, by id.

    What is `lacking` stands on a sheet of its own, which is not read when the list is taken in again.
    """
    others = tuple(dict.fromkeys(name for one in systems for name in one.others))
    decided = decisions.HEADINGS if any(one.decisions for one in systems) else ()
    rows = [
        [
            *(cell(one, name) for name in COLUMNS),
            *(decisions.cells(one, names or {}) if decided else ()),
            *(one.others.get(name) for name in others),
        ]
        for one in systems
    ]
    register = List("Systemer", *divided([*NAMES.values(), *decided, *others], rows))
    return write_all([register, *([] if lacking is None else [overdue.sheet(lacking)])], MARK)


def history(versions: Sequence[System]) -> tuple[tuple[Change, ...], ...]:
    """What each version of a system changed in the one before it, decisions too."""
    return tuple(
        changes(one, other, COLUMNS, [*one.others, *other.others]) + decisions.changes(one, other)
        for one, other in pairwise(versions)
    )


def _is_unknown(field: str, word: str) -> bool:
    try:
        READERS[kind(field)](word)
    except ValueError:
        return True
    return False


def _is_period(field: str, word: str) -> bool:
    return _is_unknown(field, word) and days_or_none(word) is not None


def _columns(given: Listed, mapping: Mapping[str, str]) -> Iterator[Finding]:
    """What there is to say about the sheets and the columns."""
    yield from (
        Finding.notice("sheet_left", one, sheet=given.sheet) for one in given.sheets if one != given.sheet
    )
    told: dict[str, list[str]] = {}
    for place, name in enumerate(given.headings):
        if code := _column(mapping.get(name, KEPT), name, filled=_has_content(given.rows, place)):
            told.setdefault(code, []).append(f"«{name}»")
    for code, names in told.items():
        yield Finding.notice(code, given.sheet, names=some(names, _COLUMNS_TOLD))


def _column(field: str, name: str, *, filled: bool) -> str:
    """What there is to say about a column."""
    if not filled:  # one without a heading too is no column, only room on the way to the next
        return "" if is_unnamed(name) else "columns_empty"
    if field == KEPT:
        return "columns_unnamed" if is_unnamed(name) else "columns_kept"
    return "columns_left" if field == LEFT and name not in decisions.HEADINGS else ""


def _has_content(rows: Sequence[tuple[int, list[Cell]]], place: int) -> bool:
    return any(shown(row[place]) for _, row in rows if row[place] != "" and not is_heading(row))


def _most(sheets: Sequence[Sheet]) -> Sheet:
    """The sheet with most rows that have anything in them."""
    return max(sheets, key=lambda one: sum(1 for row in one.rows if any(cell != "" for cell in row)))
