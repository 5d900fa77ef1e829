"""The register as a list: read from anybody's columns as a dry run, and written so that it can be read again."""

from collections.abc import Mapping, Sequence
from itertools import pairwise
from typing import Any, NamedTuple
from uuid import uuid4

from pydantic import ValidationError

from paper.sheet import Cell, read
from paper.workbook import Written, write
from requirements_lib.domain.outcome import Finding
from scoring.documents.register_cell import READERS, shown, text
from scoring.documents.register_column import COLUMNS, cell, kind, with_values
from scoring.documents.register_heading import Synonyms, guess, heading_row, headings
from scoring.domain.intake import KEPT, LEFT, Change, Entry, Intake, Known, Standing
from scoring.domain.system import System
from scoring.words.intake import NAMES

_ERRORS = ("#N/A", "#REF!", "#VALUE!", "#DIV/0!", "#NAME?", "#NUM!", "#NULL!")


class Listed(NamedTuple):
    """A list with its headings, and the field each of them most likely means."""

    headings: tuple[str, ...]
    rows: tuple[tuple[int, list[Cell]], ...]
    """Every row with anything in it, as the spreadsheet numbers it."""
    mapping: dict[str, str]
    sheets_left: tuple[str, ...] = ()
    """The other sheets of the file that have something in them."""


def listed(content: bytes, synonyms: Synonyms) -> Listed:
    """The largest sheet of a file. Raises UnreadableFile."""
    sheets = read(content)
    sheet = max(sheets, key=lambda one: len(one.rows))
    top = heading_row(sheet.rows, synonyms)
    found = headings(sheet, top)
    numbered = enumerate(sheet.rows[top + 1 :], start=top + 2)
    rows = tuple((number, row) for number, row in numbered if any(shown(one) for one in row))
    filled = [any(shown(row[place]) for _, row in rows) for place in range(len(found))]
    guessed = guess([name for name, one in zip(found, filled, strict=True) if one], synonyms)
    left = tuple(one.name for one in sheets if one is not sheet)
    return Listed(found, rows, {name: guessed.get(name, LEFT) for name in found}, left)


def dry_run(given: Listed, mapping: Mapping[str, str], register: Sequence[System]) -> Intake:
    """What taking in the list would do to the register."""
    return _Reader(given, mapping, register).run()


def exported(systems: Sequence[System]) -> bytes:
    """Every system with every field, in Excel."""
    others = tuple(dict.fromkeys(name for one in systems for name in one.others))
    rows = (
        [*(cell(one, name) for name in COLUMNS), *(one.others.get(name) for name in others)]
        for one in systems
    )
    return write("Systemer", [*NAMES.values(), *others], rows)


def history(versions: Sequence[System]) -> tuple[tuple[Change, ...], ...]:
    """What each version of a system changed in the one before it."""
    pairs = pairwise(versions)
    return tuple(_changes(one, other, COLUMNS, [*one.others, *other.others]) for one, other in pairs)


class _Reader:
    """Takes the rows in turn and remembers which systems they were about."""

    def __init__(self, given: Listed, mapping: Mapping[str, str], register: Sequence[System]) -> None:
        self._given = given
        self._fields = [mapping.get(name, KEPT) for name in given.headings]
        self._known = Known(register)
        self._seen: dict[str, int] = {}
        self._findings: list[Finding] = []

    def run(self) -> Intake:
        """Every row, then what there is to say about the columns."""
        entries = [one for number, row in self._given.rows if (one := self._entry(number, row))]
        self._columns()
        return Intake(entries=tuple(entries), findings=tuple(self._findings))

    def _columns(self) -> None:
        self._findings += (Finding.notice("sheet_left", one) for one in self._given.sheets_left)
        for place, (name, field) in enumerate(zip(self._given.headings, self._fields, strict=True)):
            if not any(shown(row[place]) for _, row in self._given.rows):
                if not name.startswith("Kolonne "):
                    self._findings.append(Finding.notice("column_empty", name))
            elif field == KEPT:
                self._findings.append(Finding.notice("column_kept", name))
            elif field == LEFT:
                self._findings.append(Finding.notice("column_left", name))

    def _entry(self, number: int, row: list[Cell]) -> Entry | None:
        given, others = self._values(number, row)
        name, supplier = given.get("name", ""), given.get("supplier", "")
        our_id, own_id = given.pop("id", ""), given.get("own_id", "")
        if not name:
            return self._refused("row_without_name", number)
        found = self._known.find(our_id, own_id, name, supplier)
        if len(found) > 1:
            return self._refused("row_ambiguous", number, name=name)
        before = found[0] if found else None
        key = before.id if before else (own_id or f"{name}\n{supplier}").casefold()
        if key in self._seen:
            return self._refused("row_double", number, name=name, other=self._seen[key])
        self._seen[key] = number
        return self._compared(number, before, given, others)

    def _compared(
        self, number: int, before: System | None, given: dict[str, Any], others: dict[str, str]
    ) -> Entry | None:
        start = before or System(id=uuid4().hex[:12], name=given["name"])
        try:
            after = with_values(start, given, others)
        except ValidationError:
            return self._refused("row_impossible", number, name=given["name"])
        contract = after.contract
        if contract.starts and contract.ends and contract.ends < contract.starts:
            return self._refused("row_contract_reversed", number, name=after.name)
        if before is None:
            return Entry(row=number, standing=Standing.NEW, system=after)
        changes = _changes(before, after, [*given], [*others])
        if not changes:
            return Entry(row=number, standing=Standing.UNCHANGED, system=before)
        return Entry(row=number, standing=Standing.CHANGED, system=after, changes=changes)

    def _values(self, number: int, row: list[Cell]) -> tuple[dict[str, Any], dict[str, str]]:
        given: dict[str, Any] = {}
        others: dict[str, str] = {}
        for name, field, one in zip(self._given.headings, self._fields, row, strict=False):
            if field == LEFT or one == "" or not shown(one):
                continue  # an empty cell says nothing, and takes nothing away
            if shown(one) in _ERRORS:
                self._tell("cell_error", number, name, one)
            elif field == KEPT:
                others[name] = text(one)
            else:
                try:
                    given[field] = READERS[kind(field)](one)
                except (ValueError, OverflowError):
                    self._tell("cell_unreadable", number, name, one, cell_form=_wanted(field))
        return given, others

    def _tell(self, code: str, number: int, heading: str, one: Cell, **facts: Any) -> None:
        told = shown(one)[:60]
        self._findings.append(Finding.warning(code, str(number), heading=heading, value=told, **facts))

    def _refused(self, code: str, number: int, **facts: Any) -> Entry | None:
        self._findings.append(Finding.error(code, str(number), **facts))
        return None


def _wanted(field: str) -> str:
    one = kind(field)
    return one if one in ("day", "months", "options", "amount", "text") else "code"


def _changes(
    before: System, after: System, fields: Sequence[str], others: Sequence[str]
) -> tuple[Change, ...]:
    pairs: list[tuple[str, Written, Written]] = [
        (NAMES[one], cell(before, one), cell(after, one)) for one in fields
    ]
    pairs += [(one, before.others.get(one), after.others.get(one)) for one in dict.fromkeys(others)]
    texts = ((name, shown(old), shown(new)) for name, old, new in pairs)
    return tuple(Change(field=name, before=old, after=new) for name, old, new in texts if old != new)
