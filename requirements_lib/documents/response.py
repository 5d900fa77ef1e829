"""Reading a filled-in Bilag 2: bytes from outside become answers, and findings about everything that is odd.

A row belongs to the requirement whose printed id stands above it, else to the one its tag names, else its bookmark.
Where these disagree the printed id counts, since that is what people have read, and a finding says so.
Nothing a supplier has written is dropped without a finding that repeats it.
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from datetime import date, datetime

from paper.package import Package, UnreadableFile
from paper.reading import Row, has_tracked_changes, rows, visible_text
from requirements_lib.documents import form_field
from requirements_lib.documents.bundle import STAMP
from requirements_lib.documents.form_field import Field, FrontField
from requirements_lib.domain.outcome import Finding, Severity
from requirements_lib.domain.requirement import DateAnswer
from requirements_lib.domain.response import AnswerCode, ReadBy, Response, ResponseForm, check
from requirements_lib.domain.tender import Tender
from requirements_lib.words.terms import term

_CODES = {term(code).casefold(): code for code in AnswerCode}
_FIELDS = {label: name for name, label in form_field.LABELS.items()}
_ID = re.compile(r"([A-ZÆØÅ]{2,4})\s*[-\u2010-\u2015]\s*(\d{2,3})")
_PRINTED_TENDER = re.compile(r"Konkurranse-ID:\s*([0-9a-f]{12})\b")
_DATE_FORMS = ("%d.%m.%Y", "%d.%m.%y", "%Y-%m-%d", "%d/%m/%Y")


def read(content: bytes, tender: Tender) -> tuple[ResponseForm | None, tuple[Finding, ...]]:
    """The form and every finding about it; no form when the bytes cannot be read at all. Never raises."""
    try:
        package = Package(content)
        body, printed = package.body(), _tender_named(package)
    except UnreadableFile as unreadable:
        return None, (_finding(f"file_{unreadable.reason}", Severity.ERROR, "form"),)
    reader = _Reader(tender)
    for row in rows(body):
        reader.take(row)
    changed = [_finding("tracked_changes", Severity.ERROR, "form")] if has_tracked_changes(body) else []
    unmarked = [] if printed else [_finding("tender_id_missing", Severity.WARNING, "form")]
    form = reader.form(
        tender.fingerprint if not printed or tender.fingerprint.startswith(printed) else printed
    )
    return form, (*changed, *unmarked, *reader.findings, *check(form, tender))


@dataclass
class _Found:
    """What has been read of one requirement."""

    read_by: ReadBy
    values: dict[Field, str] = field(default_factory=dict)


class _Reader:
    """Takes the rows in turn and remembers whose answers it is among."""

    def __init__(self, tender: Tender) -> None:
        self._known = {one.id: one for one in tender.requirements}
        self._found: dict[str, _Found] = {}
        self._front: dict[FrontField, str] = {}
        self._deviations: list[str] = []
        self._printed: str | None = None
        self._among_deviations = False
        self.findings: list[Finding] = []

    def take(self, row: Row) -> None:
        """Read one row. Whatever stands beyond the first cell, or its first line when it is alone, is the value."""
        if not row.cells:
            return
        first, *others = row.cells if len(row.cells) > 1 else row.cells[0].split("\n", 1)
        label, value = first.strip(), "\n".join(cell for cell in others if cell)
        if label == form_field.ID_LABEL:
            self._printed, self._among_deviations = self._id(value), False
            return
        name, owner, read_by = self._place(label, row)
        if name is not None and owner is not None:
            self._keep(owner, name, value, read_by)
        elif label not in (form_field.TEXT_LABEL, form_field.ASKED_LABEL):
            self._take_front(label, row, value)

    def form(self, fingerprint: str) -> ResponseForm:
        """Everything taken, as a form answering the tender with this fingerprint."""
        return ResponseForm(
            tender=fingerprint,
            supplier=self._front.get(FrontField.SUPPLIER, ""),
            organisation_number=self._front.get(FrontField.ORGANISATION_NUMBER, ""),
            responses=tuple(self._response(one) for one in self._known if one in self._found),
            assumptions=self._front.get(FrontField.ASSUMPTIONS, ""),
            deviations=tuple(self._deviations),
        )

    def _id(self, value: str) -> str | None:
        """The requirement a printed id names; one that is not ours, or written over, is told of."""
        match = _ID.search(value)
        found = f"{match[1]}-{match[2]}" if match else None
        if found not in self._known:
            self._tell("form_unknown_id", "form", given=value)
            return None
        return found

    def _place(self, label: str, row: Row) -> tuple[Field | None, str | None, ReadBy]:
        """Which field of which requirement a row is, and by what that was seen."""
        tagged = next(filter(None, map(form_field.of_tag, row.tags)), None)
        marked = next(filter(None, map(form_field.of_bookmark, row.bookmarks)), None)
        name = _FIELDS.get(label) or (tagged and tagged[1]) or (marked and marked[1]) or self._typed(label)
        traced = (tagged and tagged[0]) or (marked and marked[0])
        if self._printed is not None:
            if name is not None and traced in self._known and traced != self._printed:
                self._tell("form_id_disagrees", self._printed, label=label, hidden=traced)
            return name, self._printed, ReadBy.CELL
        owner = traced if traced in self._known else None
        return name, owner, ReadBy.TAG if tagged else ReadBy.BOOKMARK

    def _typed(self, label: str) -> Field | None:
        """The row for the typed value is named by the requirement itself."""
        asked = self._known.get(self._printed or "")
        wanted = asked.requirement.reply.typed if asked else None
        return Field.TYPED if wanted and form_field.typed_label(wanted) == label else None

    def _keep(self, owner: str, name: Field, value: str, read_by: ReadBy) -> None:
        found = self._found.setdefault(owner, _Found(read_by))
        earlier = found.values.get(name)
        if earlier and value and earlier != value:
            self._tell("form_answered_twice", owner, label=form_field.LABELS.get(name, ""), given=value)
        elif value or earlier is None:
            found.values[name] = value

    def _take_front(self, label: str, row: Row, value: str) -> None:
        """A field that is filled in once, or a row the supplier has added."""
        named = next(filter(None, map(form_field.front_of_tag, row.tags)), None)
        front = named or form_field.front_of_label(label)
        if front is FrontField.DEVIATION:
            self._printed, self._among_deviations = None, True
            self._deviations += [value] if value else []
        elif front is not None:
            if value:
                self._front.setdefault(front, value)
        elif self._among_deviations:
            self._deviations += [f"{label}: {value}".strip(": ")] if label or value else []
        elif value:
            self._tell("form_unknown_row", self._printed or "form", label=label, given=value)

    def _response(self, requirement: str) -> Response:
        found = self._found[requirement]
        values = found.values
        given = values.get(Field.CODE, "")
        code = _CODES.get(given.casefold())
        if given and code is None:
            self._tell("form_code_unknown", requirement, given=given)
        return Response(
            requirement=requirement,
            code=code,
            later=self._day(requirement, values.get(Field.LATER, "")),
            description=values.get(Field.DESCRIPTION, ""),
            reference=values.get(Field.REFERENCE, ""),
            typed=self._typed_value(requirement, values.get(Field.TYPED, "")),
            read_by=found.read_by,
        )

    def _typed_value(self, requirement: str, text: str) -> str:
        """A typed date as ISO; everything else as it was written."""
        if not isinstance(self._known[requirement].requirement.reply.typed, DateAnswer):
            return text
        day = self._day(requirement, text)
        return day.isoformat() if day else text

    def _day(self, requirement: str, text: str) -> date | None:
        if not text:
            return None
        for form in _DATE_FORMS:
            try:
                return datetime.strptime(text.replace(" ", ""), form).date()
            except ValueError:
                continue
        self._tell("form_date_unreadable", requirement, given=text)
        return None

    def _tell(self, code: str, subject: str, **facts: str) -> None:
        self.findings.append(_finding(code, Severity.WARNING, subject, **facts))


def _tender_named(package: Package) -> str:
    """The fingerprint the form carries: in its stamp, else the short one printed at the foot of the pages."""
    for name in sorted(package.names):
        if name.startswith("customXml/item") and name.count("/") == 1 and "Props" not in name:
            root = package.xml(name)
            if root.tag == f"{{{STAMP}}}malestokk":
                return str(root.get("tender"))
    feet = (name for name in sorted(package.names) if name.startswith("word/footer"))
    return next(_printed_in(visible_text(package.xml(name)) for name in feet), "")


def _printed_in(texts: Iterable[str]) -> Iterator[str]:
    """The short ids printed in some texts."""
    for text in texts:
        yield from _PRINTED_TENDER.findall(text)


def _finding(code: str, severity: Severity, subject: str, **facts: str) -> Finding:
    return Finding(code=code, severity=severity, subject=subject, facts=dict(facts))
