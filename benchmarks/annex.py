"""Bilag 2 of 500 requirements, beside naive python-docx, docxtpl, and the floor: a format string and a zip file.

The peers follow their own documentation and make the same table for each requirement, which is asserted by reading
every cell and every control's tag back. They need not make the rest of the form, nor bookmarks.
"""

import io
import zipfile
from collections.abc import Iterator
from datetime import UTC, date, datetime
from decimal import Decimal
from functools import cache
from typing import Any
from xml.sax.saxutils import escape

from docx import Document
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls
from docxtpl import DocxTemplate

from benchmarks.pairing import bound, exponent, measure
from paper import document
from paper.control import Placeholder, choice_control, date_control, text_control
from paper.document import Properties
from paper.package import Package
from paper.reading import rows
from requirements_lib.documents import annex2, card
from requirements_lib.documents.annexes import Annexes
from requirements_lib.documents.form_field import (
    ASKED_LABEL,
    ID_LABEL,
    LABELS,
    TEXT_LABEL,
    Field,
    of_tag,
    tag,
)
from requirements_lib.domain.library.answer_code import AnswerCode
from requirements_lib.domain.library.requirement import AnnexPlace, Requirement
from requirements_lib.domain.rules.agreement import Contract
from requirements_lib.domain.tender.tender import AskedRequirement, Tender
from requirements_lib.domain.weighing.criteria import Criterion, CriterionKind, TieRule
from requirements_lib.domain.weighing.price_model import Proportional
from requirements_lib.storage.library import load
from requirements_lib.words.terms import term

NUMBER, MANY = 500, 2000
OURS, NAIVE, DOCXTPL, FLOOR = "Målestokk", "python-docx, rett fram", "docxtpl", "gulv: streng og zip"
_CODES = tuple(term(code) for code in AnswerCode)
_READ = (ID_LABEL, TEXT_LABEL, ASKED_LABEL)
_FILLED_IN = (Field.CODE, Field.LATER, Field.DESCRIPTION, Field.REFERENCE)
_IN_TEMPLATE = {
    "id": "{{ q.id }}",
    "text": "{{ q.text }}",
    "asked": "{{ q.asked }}",
    "heading": "{{ q.heading }}",
}


def compare() -> bool:
    """Measure, print, and tell whether the goals are met."""
    tender, large = a_tender(NUMBER), a_tender(MANY)
    asked = [_plain(one) for one in tender.requirements]
    _template(), _base()  # made once, like our own house style
    for peer in (naive, docxtpl, floor):
        assert list(_answers(peer(asked))) == list(_answers(ours(tender))), (
            f"{peer.__name__} makes another form"
        )
    found = measure(
        {
            OURS: lambda: ours(tender),
            NAIVE: lambda: naive(asked),
            DOCXTPL: lambda: docxtpl(asked),
            FLOOR: lambda: floor(asked),
        },
        rounds=5,
    )
    sizes = str(NUMBER), str(MANY)
    growth = measure({sizes[0]: lambda: ours(tender), sizes[1]: lambda: ours(large)}, rounds=9)
    print(f"Bilag 2 med {NUMBER} krav ({len(ours(tender)) / 1024:.0f} KiB)")
    print("\n".join(found.lines(FLOOR)))
    goals = (
        bound("andel av python-docx", found.ratio(OURS, NAIVE), 1 / 40),
        bound("andel av docxtpl", found.ratio(OURS, DOCXTPL), 1 / 2),
        bound(f"vekst fra {NUMBER} til {MANY} krav, eksponent", exponent(NUMBER, MANY, growth, sizes), 1.1),
    )
    print("\n".join(sentence for sentence, _ in goals))
    return all(met for _, met in goals)


def ours(tender: Tender) -> bytes:
    """The whole form as the app makes it."""
    story = annex2.write(tender, Annexes(None))
    return document.write(story.body(), Properties(title="Bilag 2", organisation="Kommunen", footer="Måling"))


def naive(asked: list[dict[str, str]]) -> bytes:
    """As python-docx's guide does it: add a table, write its cells."""
    made = Document()
    for number, one in enumerate(asked):
        made.add_heading(one["heading"], 2)
        _fill(made.add_table(rows=len(_READ) + len(_FILLED_IN), cols=2), one, number)
        made.add_paragraph()
    return _saved(made)


def docxtpl(asked: list[dict[str, str]]) -> bytes:
    """As docxtpl's guide does it: a loop in the template."""
    template = DocxTemplate(io.BytesIO(_template()))
    template.render({"asked": asked}, autoescape=True)
    return _saved(template)


def floor(asked: list[dict[str, str]]) -> bytes:
    """No document model at all."""
    head, form, tail, parts = _base()
    body = "".join(form % {name: escape(text) for name, text in one.items()} for one in asked)
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED, compresslevel=6) as package:
        for name, content in parts:
            package.writestr(name, content)
        package.writestr("word/document.xml", f"{head}{body}{tail}".encode())
    return buffer.getvalue()


def a_tender(number: int) -> Tender:
    """A tender of this many requirements: those of the library's that are asked of the solution, over again."""
    library = load()
    shipped = [one for one in library.approved_requirements if one.annex is AnnexPlace.REQUIREMENTS]
    asked = [_renumbered(shipped[place % len(shipped)], place) for place in range(number)]
    return Tender(
        title="Måling",
        reference="2026/1",
        organisation="Kommunen",
        contract=Contract(form="SSA-L", version="2018"),
        starts=date(2026, 10, 1),
        bid_deadline=datetime(2026, 11, 16, 12, tzinfo=UTC),
        need="Måling.",
        library_version=library.version,
        themes=library.themes,
        requirements=tuple(AskedRequirement(requirement=one) for one in asked),
        criteria=(Criterion(id="T1", name="Pris", kind=CriterionKind.PRICE, weight=Decimal(100)),),
        price_model=Proportional(),
        tie_rule=TieRule.LOT,
    )


def _renumbered(one: Requirement, place: int) -> Requirement:
    """The same requirement under a new id, without a typed value: the peers' templates hold one kind of table."""
    theme = f"M{'ABCDEFGH'[place // 900]}"
    untyped = one.reply.model_copy(update={"typed": None})
    return one.model_copy(update={"id": f"{theme}-{place % 900 + 100}", "theme": theme, "reply": untyped})


def _plain(one: AskedRequirement) -> dict[str, str]:
    """What a peer is given: finished texts."""
    heading = f"{one.id} {one.requirement.title}"
    return {"id": one.id, "heading": heading, "text": one.text, "asked": card.reply(one)}


def _answers(content: bytes) -> Iterator[tuple[tuple[str, ...], tuple[str, ...]]]:
    """Cells and tags of every row that belongs to a requirement."""
    for row in rows(Package(content).body()):
        if row.cells[0] in _READ or any(map(of_tag, row.tags)):
            yield row.cells, row.tags


def _fill(table: Any, one: dict[str, str], number: int) -> None:
    table.style = "Table Grid"
    for place, (label, name) in enumerate(zip(_READ, ("id", "text", "asked"), strict=True)):
        table.cell(place, 0).text = label
        table.cell(place, 1).text = one[name]
    for place, field in enumerate(_FILLED_IN, start=len(_READ)):
        table.cell(place, 0).text = LABELS[field]
        control = _control(field, one["id"], 10 * number + place)
        table.cell(place, 1).paragraphs[0]._p.append(
            parse_xml(control.replace("<w:sdt>", f"<w:sdt {nsdecls('w')}>", 1))
        )


def _control(field: Field, requirement: str, number: int) -> str:
    name, own = f"{requirement} {LABELS[field]}", tag(requirement, field)
    match field:
        case Field.CODE:
            return choice_control(name, own, number, _CODES)
        case Field.LATER:
            return date_control(name, own, number)
        case _:
            return text_control(name, own, number, Placeholder.WRITE)


def _saved(made: Any) -> bytes:
    buffer = io.BytesIO()
    made.save(buffer)
    return buffer.getvalue()


@cache
def _template() -> bytes:
    """Heading and table of one requirement inside a loop."""
    made = Document()
    made.add_paragraph("{%p for q in asked %}")
    made.add_heading(_IN_TEMPLATE["heading"], 2)
    _fill(made.add_table(rows=len(_READ) + len(_FILLED_IN), cols=2), _IN_TEMPLATE, 0)
    made.add_paragraph()
    made.add_paragraph("{%p endfor %}")
    return _saved(made)


@cache
def _base() -> tuple[str, str, str, list[tuple[str, bytes]]]:
    """python-docx's own document of one requirement, split around it, the requirement itself as a format string."""
    marked = {name: f"%({name})s" for name in _IN_TEMPLATE}
    with zipfile.ZipFile(io.BytesIO(naive([marked]))) as package:
        whole = package.read("word/document.xml").decode()
        parts = [(name, package.read(name)) for name in package.namelist() if name != "word/document.xml"]
    start, end = whole.index("<w:body>") + len("<w:body>"), whole.index("<w:sectPr")
    return whole[:start], whole[start:end], whole[end:], parts
