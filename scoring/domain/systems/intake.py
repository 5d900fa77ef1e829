"""A list somebody else has made, on its way into the register: what is new, what changes, and what cannot come in."""

from collections.abc import Iterable
from enum import StrEnum

from pydantic import Field

from requirements_lib.domain.outcome import Finding, Severity
from requirements_lib.domain.value import Value
from scoring.domain.bids.supplier import key
from scoring.domain.systems.system import System

KEPT, LEFT = "others", ""
"""A column without a field of its own: kept under its heading, or left out."""


class Standing(StrEnum):
    """What a row does to the register."""

    NEW = "new"
    CHANGED = "changed"
    UNCHANGED = "unchanged"


class Change(Value):
    """One field that gets another value."""

    field: str
    before: str
    after: str


class Entry(Value):
    """A row that can come in."""

    row: int
    """As the spreadsheet numbers it."""
    standing: Standing
    system: System
    changes: tuple[Change, ...] = ()


class Intake(Value):
    """A dry run: everything that would happen, and everything there is to say about the list."""

    entries: tuple[Entry, ...] = ()
    findings: tuple[Finding, ...] = ()
    out: tuple[Finding, ...] = ()
    """Why each row that stays out does; its number is the subject. They are all kept, however many."""
    left_out: dict[Standing | Severity, int] = Field(default_factory=dict)
    """How many entries and findings of each kind there are besides, when only the first are kept."""

    def count(self, kind: Standing | Severity) -> int:
        """How many rows do this to the register, or how many findings are this serious."""
        entries = sum(1 for one in self.entries if one.standing is kind)
        findings = sum(1 for one in self.findings if one.severity is kind)
        return entries + findings + self.left_out.get(kind, 0)

    @property
    def refused(self) -> int:
        """How many of the rows that stay out are about a system, and should be mended."""
        return sum(1 for one in self.out if one.severity is Severity.ERROR)

    def beginning(self, entries: int, findings: int) -> "Intake":
        """The same with the first of each kind only, and the number of the others."""
        kept = [one for kind in Standing for one in self.of(kind)[:entries]]
        told = [one for kind in Severity for one in self._told(kind)[:findings]]
        short = Intake(entries=tuple(kept), findings=tuple(told), out=self.out)
        kinds: tuple[Standing | Severity, ...] = (*Standing, *Severity)
        return short.model_copy(
            update={"left_out": {kind: self.count(kind) - short.count(kind) for kind in kinds}}
        )

    def _told(self, severity: Severity) -> list[Finding]:
        return [one for one in self.findings if one.severity is severity]

    def of(self, standing: Standing) -> tuple[Entry, ...]:
        """The rows that do this to the register."""
        return tuple(one for one in self.entries if one.standing is standing)

    def about(self, systems: Iterable[System]) -> tuple[System, ...]:
        """Those of some systems that a row is about, or would be found to be about."""
        ids = {one.system.id for one in self.entries}
        names = {name_key(one.system.name) for one in self.entries}
        own = {name_key(one.system.own_id) for one in self.entries} - {""}
        return tuple(
            one
            for one in systems
            if one.id in ids or name_key(one.name) in names or name_key(one.own_id) in own
        )

    @property
    def written(self) -> tuple[Entry, ...]:
        """The rows that leave something in the register."""
        return tuple(one for one in self.entries if one.standing is not Standing.UNCHANGED)


class Known:
    """The register by every key a row may be found by: our id, their own id, name and supplier."""

    def __init__(self, systems: Iterable[System]) -> None:
        self._ids: dict[str, System] = {}
        self._own: dict[str, System] = {}
        self._names: dict[str, list[System]] = {}
        for one in systems:
            self._ids[one.id] = one
            if one.own_id:
                self._own[name_key(one.own_id)] = one
            self._names.setdefault(name_key(one.name), []).append(one)

    def has_name(self, key: str) -> bool:
        """Whether a system has the name that has this key."""
        return key in self._names

    def find(self, our_id: str, own_id: str, name: str, supplier: str) -> tuple[System, ...]:
        """The one a row is about; none when it is new, several when the row does not say which."""
        if not self._ids:
            return ()
        if our_id in self._ids:
            return (self._ids[our_id],)
        if own_id and name_key(own_id) in self._own:
            return (self._own[name_key(own_id)],)
        named = [
            one
            for one in self._names.get(name_key(name), ())
            if not (own_id and one.own_id)
            and (not supplier or not one.supplier or key(one.supplier) == key(supplier))
        ]
        exact = [one for one in named if key(one.supplier) == key(supplier)]
        return tuple(exact if len(exact) == 1 else named)


def name_key(text: str) -> str:
    """A name or an id without case and spaces."""
    return " ".join(text.casefold().split())
