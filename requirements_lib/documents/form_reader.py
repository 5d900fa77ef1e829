"""From the rows of a form to answers, whatever has been done to the rows on the way.

A row belongs to the requirement whose printed id stands in its table, else to the one its tag names, else its
bookmark, else to the id printed last. Where these disagree the printed id counts, since that is what people have read,
and a finding says so.
Nothing a supplier has written is dropped without a finding that repeats it.
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date, datetime
from itertools import groupby

from paper.reading import Loose, Row
from requirements_lib.documents import annex2, form_field
from requirements_lib.documents.annexes import Annexes
from requirements_lib.documents.form_field import Field, FrontField
from requirements_lib.domain.library.requirement import DateAnswer
from requirements_lib.domain.outcome import Finding
from requirements_lib.domain.tender.response import ReadBy, Response, ResponseForm
from requirements_lib.domain.tender.tender import Tender
from requirements_lib.words.answer import offered

_FIELDS = {label: name for name, label in form_field.LABELS.items()}
_LABELS = {
    form_field.ID_LABEL,
    form_field.TEXT_LABEL,
    form_field.ASKED_LABEL,
    *_FIELDS,
    *form_field.FRONT_LABELS.values(),
}
_VARYING = ("Bilag 2 ", "Kravene står i ")
"""How the form's own lines begin where they name the contract's annexes."""
_ID = re.compile(r"([A-ZÆØÅ]{2,4})\s*[-\u2010-\u2015]\s*(\d{2,3})")
_DATE_FORMS = ("%d.%m.%Y", "%d.%m.%y", "%Y-%m-%d", "%d/%m/%Y")


@dataclass
class _Found:
    """What has been read of one requirement."""

    read_by: ReadBy
    values: dict[Field, str] = field(default_factory=dict)


class FormReader:
    """Takes the tables in turn and remembers whose answers it is among."""

    def __init__(self, tender: Tender) -> None:
        self._tender = tender
        self._known = {one.id: one for one in tender.requirements}
        self._codes = {one.label.casefold(): one.code for one in offered(tender.answer_choices)}
        self._found: dict[str, _Found] = {}
        self._front: dict[FrontField, str] = {}
        self._repeated: dict[FrontField, list[str]] = {one: [] for one in form_field.REPEATED}
        self._printed: str | None = None
        """The requirement whose printed id was read last."""
        self._printed_here = False
        """Whether that was in this table."""
        self._adding: FrontField | None = None
        """What a row that is not ours adds to."""
        self._at: list[tuple[int, str]] = []
        """From which table on each requirement is answered."""
        self.findings: list[Finding] = []

    def take(self, found: Iterable[Row]) -> None:
        """Read rows, table by table. An id that stands alone in its table counts for all of it, wherever it stands."""
        for _, table in groupby(found, key=lambda row: row.table):
            own = list(table)
            named = [row for row in own if _labelled(row)[0] == form_field.ID_LABEL]
            first = named if len(named) == 1 else []
            self._printed_here = False
            for row in (*first, *(one for one in own if one not in first)):
                self._take(row)

    def tell_loose(self, found: Iterable[Loose]) -> None:
        """Text between the tables that is not the form's own."""
        ours = {_squeezed(line) for line in annex2.write(self._tender, Annexes(None)).lines}
        for one in found:
            if _squeezed(one.text) not in ours and not one.text.startswith(_VARYING):
                place = next((owner for table, owner in reversed(self._at) if table <= one.tables), "form")
                self._tell("form_loose_text", place, given=one.text)

    def form(self, fingerprint: str, lot: str = "") -> ResponseForm:
        """Everything taken, as a form answering the tender with this fingerprint, or a lot of it."""
        return ResponseForm(
            tender=fingerprint,
            lot=lot,
            supplier=self._front.get(FrontField.SUPPLIER, ""),
            organisation_number=self._front.get(FrontField.ORGANISATION_NUMBER, ""),
            contact=self._front.get(FrontField.CONTACT, ""),
            responses=tuple(self._response(one) for one in self._known if one in self._found),
            assumptions=self._front.get(FrontField.ASSUMPTIONS, ""),
            deviations=tuple(self._repeated[FrontField.DEVIATION]),
            attachments=tuple(self._repeated[FrontField.ATTACHMENT]),
        )

    def _take(self, row: Row) -> None:
        """Read one row."""
        label, value = _labelled(row)
        if label == form_field.ID_LABEL:
            self._printed, self._printed_here, self._adding = self._id(value), True, None
            self._at.append((row.table, self._printed or "form"))
            return
        name, owner, read_by = self._place(label, row)
        if name is not None and owner is not None:
            self._keep(owner, name, value, read_by)
            if row.pictures:
                self._tell("form_picture", owner, label=label)
        elif label not in (form_field.TEXT_LABEL, form_field.ASKED_LABEL):
            self._take_front(label, row, value)

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
        traced = next((one[0] for one in (tagged, marked) if one and one[0] in self._known), None)
        by_print = self._printed is not None and (self._printed_here or traced is None)
        owner = self._printed if by_print else traced
        name = (
            _FIELDS.get(label)
            or (tagged and tagged[1])
            or (marked and marked[1])
            or self._typed(label, owner)
        )
        if by_print and name is not None and traced not in (None, owner):
            self._tell("form_id_disagrees", str(owner), label=label, hidden=str(traced))
        traced_by = ReadBy.TAG if tagged and tagged[0] == traced else ReadBy.BOOKMARK
        return name, owner, ReadBy.CELL if by_print else traced_by

    def _typed(self, label: str, owner: str | None) -> Field | None:
        """The row for the typed value is named by the requirement itself."""
        asked = self._known.get(owner or "")
        wanted = asked.requirement.reply.typed if asked else None
        return Field.TYPED if wanted and form_field.typed_label(wanted) == label else None

    def _label(self, owner: str, name: Field) -> str:
        wanted = self._known[owner].requirement.reply.typed
        return form_field.LABELS.get(name) or (form_field.typed_label(wanted) if wanted else "")

    def _keep(self, owner: str, name: Field, value: str, read_by: ReadBy) -> None:
        found = self._found.setdefault(owner, _Found(read_by))
        earlier = found.values.get(name)
        if earlier and value and earlier != value:
            self._tell("form_answered_twice", owner, label=self._label(owner, name), given=value)
        elif value or earlier is None:
            found.values[name] = value

    def _take_front(self, label: str, row: Row, value: str) -> None:
        """A field that is filled in once, or a row the supplier has added."""
        named = next(filter(None, map(form_field.front_of_tag, row.tags)), None)
        front = named or form_field.front_of_label(label)
        if front in self._repeated:
            self._printed, self._adding = None, front
            self._at.append((row.table, "form"))
            self._repeated[front] += [value] if value else []
        elif front is not None:
            self._take_once(front, label, value)
        elif row.inner:
            self.take(row.inner)
            if row.beside:
                self._tell("form_loose_text", self._printed or "form", given=row.beside)
        elif self._adding is not None:
            self._repeated[self._adding] += (
                [": ".join(filter(None, (label, value)))] if label or value else []
            )
        elif value or (label and label not in _LABELS):
            self._tell("form_unknown_row", self._printed or "form", label=label, given=value)

    def _take_once(self, front: FrontField, label: str, value: str) -> None:
        if value and self._front.setdefault(front, value) != value:
            self._tell("form_unknown_row", "form", label=label, given=value)

    def _response(self, requirement: str) -> Response:
        found = self._found[requirement]
        values = found.values
        given = values.get(Field.CODE, "")
        code = self._codes.get(_squeezed(given).casefold())
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
                return datetime.strptime("".join(text.split()), form).date()
            except ValueError:
                continue
        self._tell("form_date_unreadable", requirement, given=text)
        return None

    def _tell(self, code: str, subject: str, **facts: str) -> None:
        self.findings.append(Finding.warning(code, subject, **facts))


def _labelled(row: Row) -> tuple[str, str]:
    """The label of a row, and what stands beyond it; in a row of one cell the label is a known first line."""
    if len(row.cells) != 1:
        return "".join(row.cells[:1]).strip().rstrip(":"), "\n".join(cell for cell in row.cells[1:] if cell)
    label, _, value = row.cells[0].partition("\n")
    return (label.strip(), value) if label.strip() in _LABELS else ("", row.cells[0])


def _squeezed(text: str) -> str:
    return " ".join(text.split())
