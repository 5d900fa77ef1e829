"""The rows of somebody's list one by one: each becomes a system of the register, or a finding that says why not."""

from collections.abc import Callable, Mapping, Sequence
from typing import Any, NamedTuple, Self

from pydantic import ValidationError

from paper.sheet import Cell, Formula
from paper.workbook import MAX_TEXT, Written
from requirements_lib.domain.outcome import Finding
from scoring.documents.register_amount import is_about
from scoring.documents.register_cell import READERS, cleaned, day, shown, text
from scoring.documents.register_column import cell, kind, value, with_values
from scoring.documents.register_day import days_or_none
from scoring.documents.register_heading import (
    is_heading,
    is_total,
    keeps_not_read,
    not_read,
    sayings,
    says_total,
)
from scoring.documents.register_id import ids
from scoring.documents.register_said import Said, numbers, some
from scoring.documents.register_within import taken_out, wanted, within, wrong
from scoring.domain.systems import dependency_name as named
from scoring.domain.systems.dependency import rings, told
from scoring.domain.systems.intake import KEPT, LEFT, Change, Entry, Intake, Known, Standing, name_key
from scoring.domain.systems.list_meaning import Words
from scoring.domain.systems.system import LONGEST_NAME, System
from scoring.words.systems.intake import NAMES

_ERRORS = ("#N/A", "#REF!", "#VALUE!", "#DIV/0!", "#NAME?", "#NUM!", "#NULL!")
_IN_RING = 12
"""So many names of a ring, or of what is no system, are told."""

_NEW = System(id="-", name="-")
"""What a row that is about no system we have begins from."""

Progress = Callable[[int], None]
_TOLD_EVERY = 2_000


class _Column(NamedTuple):
    """What is the same for every cell of a column."""

    name: str
    field: str
    read: Callable[[Cell], Any]
    words: Mapping[str, Any]
    """What a text means that somebody has said the meaning of."""
    beside: str
    """Where a text that cannot be read is kept."""
    is_amount: bool
    known: dict[tuple[type, Cell], Any]
    """What has been read before: a column of codes, days or amounts says the same again and again."""

    @classmethod
    def of(cls, name: str, field: str, words: Words) -> Self:
        """The column with this heading, meaning this field."""
        form = kind(field)
        meant: Mapping[str, Any] = words.get(field, {})
        if form == "day":
            meant = {word: day(one) for word, one in meant.items()}
        is_amount = form in ("amount", "once")
        return cls(name, field, READERS[form], meant, not_read(name), is_amount, {})

    def value(self, one: Cell, written: str) -> Any:
        """The cell as a value of the field. Raises ValueError and OverflowError."""
        if self.read is text:
            return cleaned(written)
        key = type(one), one
        try:
            return self.known[key]
        except KeyError:
            self.known[key] = self.words.get(written.casefold()) or self.read(one)
            return self.known[key]


class Reader:
    """Takes the rows in turn and remembers which systems they were about."""

    def __init__(
        self,
        headings: Sequence[str],
        mapping: Mapping[str, str],
        register: Sequence[System],
        words: Words | None = None,
    ) -> None:
        self._columns = [_Column.of(name, mapping.get(name, KEPT), words or {}) for name in headings]
        self._unread = {name for one in register for name in one.others}
        self._register = register
        self._known = Known(register)
        self._new_ids = ids()
        self._seen: dict[str, int] = {}
        self._said = Said()
        self._out: list[Finding] = []
        self._names: dict[str, int] = {}
        self._bare: list[int] = []
        self._sayings = [sayings(one) for one in headings]
        self._name = next((place for place, one in enumerate(self._columns) if one.field == "name"), 0)
        self._linked = not set(named.FIELDS).isdisjoint(one.field for one in self._columns)
        self._systems: frozenset[str] = frozenset()

    def run(self, rows: Sequence[tuple[int, list[Cell]]], done: Progress | None = None) -> Intake:
        """Every row, then the rings they make; `done` is told how many there are so far."""
        entries = []
        if self._linked:
            listed = (shown(row[self._name]) for _, row in rows)
            self._systems = named.keys((*(one.name for one in self._register), *listed))
        for place, (number, row) in enumerate(rows):
            if done and place % _TOLD_EVERY == 0:
                done(place)
            if one := self._entry(number, row):
                entries.append(one)
        findings = self._said.findings
        if 0 < 2 * len(self._bare) < len(entries):  # else it is a list of names
            findings.append(Finding.notice("rows_name_only", numbers(self._bare)))
        findings += _rings(self._register, entries)
        if other := named.unlisted((one.system for one in entries), self._systems) if self._linked else ():
            findings.append(named.told(some(other, _IN_RING)))
        return Intake(entries=tuple(entries), findings=tuple(findings), out=tuple(self._out))

    def _entry(self, number: int, row: list[Cell]) -> Entry | None:
        if is_heading(row):
            return self._passed_over("row_is_heading", number, shown(row[0]))
        if row[self._name] in self._sayings[self._name] and self._repeats(row):
            return self._passed_over("row_repeats_headings", number)
        given, others = self._values(number, row)
        for field in named.FIELDS if self._linked else ():
            if field in given:
                given[field] = named.divided(given[field], self._systems)
        name, supplier = given.get("name", ""), given.get("supplier", "")
        our_id, own_id = given.pop("id", ""), given.get("own_id", "")
        if (not name or says_total(name)) and is_total(row):
            return self._passed_over("row_is_total", number)
        if not name:
            return self._refused("row_without_name", number)
        if len(name) > LONGEST_NAME:
            return self._refused("row_name_long", number, count=len(name), most=LONGEST_NAME)
        found = self._known.find(our_id, own_id, name, supplier)
        if len(found) > 1:
            return self._refused("row_ambiguous", number, name=name)
        before = found[0] if found else None
        key = before.id if before else (own_id or f"{name}\n{supplier}").casefold()
        if key in self._seen:
            return self._refused("row_double", number, name=name, other=self._seen[key])
        self._seen[key] = number
        return self._compared(number, row, before, given, others)

    def _compared(
        self,
        number: int,
        row: list[Cell],
        before: System | None,
        given: dict[str, Any],
        others: dict[str, str],
    ) -> Entry | None:
        new = {} if before else {"id": next(self._new_ids)}
        try:
            after = with_values(before or _NEW, given | new, others)
        except ValidationError as fault:
            if not (left := taken_out(wrong(fault), self._columns, row, given)):
                return self._refused("row_impossible", number, name=given["name"])
            for column, one in left:
                self._said.cell("cell_unreadable", number, column.name, one, cell_form=within(column.field))
                others[column.beside] = cleaned(shown(one))
            return self._compared(number, row, before, given, others)
        contract = after.contract
        if contract.starts and contract.ends and contract.ends < contract.starts:
            return self._refused("row_contract_reversed", number, name=after.name)
        if before is None:
            self._tell_new(number, after, bare=len(given) == 1 and not others)
            return Entry(row=number, standing=Standing.NEW, system=after)
        found = changes(before, after, [*given], [*others])
        if not found:
            return Entry(row=number, standing=Standing.UNCHANGED, system=before)
        return Entry(row=number, standing=Standing.CHANGED, system=after, changes=found)

    def _values(self, number: int, row: list[Cell]) -> tuple[dict[str, Any], dict[str, str]]:
        given: dict[str, Any] = {}
        others: dict[str, str] = {}
        for column, one in zip(self._columns, row, strict=False):
            if column.field == LEFT or one == "" or not (written := shown(one)):
                continue  # an empty cell says nothing, and takes nothing away
            if isinstance(one, Formula):
                self._said.cell("cell_formula", number, column.name, one)
                others[column.beside] = text(one)
            elif written in _ERRORS:
                if not keeps_not_read(column.name):  # else it has been told, and only stands there again
                    self._said.cell("cell_error", number, column.name, one)
                others[column.name if column.field == KEPT else column.beside] = written
            elif column.field == KEPT:
                if not others.get(column.name):  # else it is what could not be read of this very row
                    others[column.name] = cleaned(written)
                if column.beside in self._unread:
                    others.setdefault(column.beside, "")
            else:
                self._read(number, column, one, written, given, others)
        return given, others

    def _read(
        self,
        number: int,
        column: _Column,
        one: Cell,
        written: str,
        given: dict[str, Any],
        others: dict[str, str],
    ) -> None:
        """The cell as a value of its field, or its text kept beside."""
        try:
            given[column.field] = column.value(one, written)
            if column.beside in self._unread:
                others.setdefault(column.beside, "")
        except (ValueError, OverflowError):
            self._tell_unreadable(number, column, one, written)
            others[column.beside] = cleaned(written)
        else:
            if column.is_amount and type(one) is str and is_about(one):
                self._said.cell("cell_about", number, column.name, one, price=given[column.field])
        if len(written) > MAX_TEXT:
            count = len(written)
            self._said.add(Finding.notice("cell_long", str(number), heading=column.name, count=count))

    def _tell_new(self, number: int, system: System, *, bare: bool) -> None:
        """What may be no new system after all: the name is another's too, or there is nothing but a name."""
        key = name_key(system.name)
        if self._known.has_name(key):
            self._said.add(Finding.notice("row_name_taken", str(number), name=system.name))
        elif (other := self._names.setdefault(key, number)) != number:
            self._said.add(Finding.notice("row_same_name", str(number), name=system.name, other=other))
        if bare:
            self._bare.append(number)

    def _tell_unreadable(self, number: int, column: _Column, one: Cell, written: str) -> None:
        """What is wrong with it; for a month or a year where a day is asked for, which day it may be."""
        if kind(column.field) == "day" and (found := days_or_none(written)):
            self._said.cell("cell_not_whole_day", number, column.name, one, ends=found[1].isoformat())
        else:
            self._said.cell("cell_unreadable", number, column.name, one, cell_form=wanted(column.field))

    def _repeats(self, row: list[Cell]) -> bool:
        """Whether a row says the headings over again."""
        filled = [(said, shown(one)) for said, one in zip(self._sayings, row, strict=False) if one != ""]
        return len(filled) > 1 and all(one in said for said, one in filled)

    def _refused(self, code: str, number: int, **facts: Any) -> Entry | None:
        return self._stays_out(Finding.error(code, str(number), **facts))

    def _passed_over(self, code: str, number: int, name: str = "") -> Entry | None:
        """A row that is about no system."""
        return self._stays_out(Finding.notice(code, str(number), name=name))

    def _stays_out(self, why: Finding) -> Entry | None:
        self._said.add(why)
        self._out.append(why)
        return None


def changes(
    before: System, after: System, fields: Sequence[str], others: Sequence[str]
) -> tuple[Change, ...]:
    """Every field, ours and theirs, that two versions of a system have different values in."""
    pairs: list[tuple[str, Written, Written]] = [
        (NAMES[one], cell(before, one), cell(after, one))
        for one in fields
        if value(before, one) != value(after, one)  # what is equal is written alike
    ]
    pairs += [(one, before.others.get(one), after.others.get(one)) for one in dict.fromkeys(others)]
    texts = ((name, shown(old), shown(new)) for name, old, new in pairs)
    return tuple(Change(field=name, before=old, after=new) for name, old, new in texts if old != new)


def _rings(register: Sequence[System], entries: Sequence[Entry]) -> list[Finding]:
    """The rings the register gets, or keeps, that a row that is written is part of."""
    written = {one.system.id: one.system for one in entries if one.standing is not Standing.UNCHANGED}
    names = {one.name for one in written.values()}
    after = {one.id: one for one in register} | written
    found = (ring for ring in rings(after.values()) if names & set(ring))
    return [told(one, some(one, _IN_RING)) for one in found]
