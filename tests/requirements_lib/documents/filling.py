"""A supplier at work: fills the fields of a form as Word does, and makes a mess of it in the ways people do."""

import io
import zipfile
from collections.abc import Callable, Iterator, Mapping

from lxml import etree

from requirements_lib.documents.form_field import FORM, Field, FrontField, tag
from requirements_lib.domain.library.answer_code import AnswerCode
from requirements_lib.domain.tender.response import ResponseForm
from requirements_lib.domain.tender.tender import Tender
from requirements_lib.words.terms import term

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
BODY = "word/document.xml"


def filled(content: bytes, answers: Mapping[str, str]) -> bytes:
    """The form with some fields filled in, by their tags. The control stays, and shows no hint any more."""

    def fill(body: etree._Element) -> None:
        controls = {_tag(control): control for control in body.iter(f"{W}sdt")}
        for name, text in answers.items():
            _write(controls[name], text)

    return changed(content, fill)


def changed(content: bytes, change: Callable[[etree._Element], None], part: str = BODY) -> bytes:
    """The file with one of its parts changed."""
    root = etree.fromstring(parts(content)[part])
    change(root)
    return with_parts(content, {part: etree.tostring(root, xml_declaration=True, encoding="UTF-8")})


def parts(content: bytes) -> dict[str, bytes]:
    """Every part of a file by name."""
    with zipfile.ZipFile(io.BytesIO(content)) as package:
        return {name: package.read(name) for name in package.namelist()}


def with_parts(content: bytes, others: Mapping[str, bytes | None]) -> bytes:
    """The file with some parts put in, or taken out (None)."""
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as package:
        for name, part in (parts(content) | dict(others)).items():
            if part is not None:
                package.writestr(name, part)
    return buffer.getvalue()


def answers_of(form: ResponseForm, tender: Tender) -> dict[str, str]:
    """What a supplier types to give this form."""
    front = {
        FrontField.SUPPLIER: form.supplier,
        FrontField.ORGANISATION_NUMBER: form.organisation_number,
        FrontField.CONTACT: form.contact,
        FrontField.ASSUMPTIONS: form.assumptions,
    }
    typed = {f"{FORM}|{field}": text for field, text in front.items()}
    for field, lines in (
        (FrontField.DEVIATION, form.deviations),
        (FrontField.ATTACHMENT, form.attachments),
    ):
        typed |= {f"{FORM}|{field}|{place}": text for place, text in enumerate(lines, start=1)}
    for one in form.responses:
        typed |= {
            tag(one.requirement, Field.CODE): term(one.code) if one.code else "",
            tag(one.requirement, Field.LATER): f"{one.later:%d.%m.%Y}" if one.later else "",
            tag(one.requirement, Field.DESCRIPTION): one.description,
            tag(one.requirement, Field.REFERENCE): one.reference,
        }
        if tender.asked(one.requirement).requirement.reply.typed is not None:
            typed[tag(one.requirement, Field.TYPED)] = one.typed
    return {name: text for name, text in typed.items() if text}


def an_answer(tender: Tender) -> ResponseForm:
    """A form with every field of it filled in, each differently."""
    responses = []
    codes = list(AnswerCode)
    for place, asked in enumerate(tender.requirements):
        wanted = asked.requirement.reply.typed
        kinds = {"number": "14,5", "date": "2026-12-01", "document": f"Vedlegg {place}, side 2"}
        typed = "" if wanted is None else kinds.get(wanted.type) or getattr(wanted, "choices", ("",))[0]
        code = codes[place % len(codes)]
        responses.append(
            {
                "requirement": asked.id,
                "code": code,
                "later": "2027-06-01" if code is AnswerCode.MET_LATER else None,
                "description": f"Svar på {asked.id}.\nAndre linje: «ja» & <nei>.",
                "reference": f"Vedlegg {place}, side {place + 1}",
                "typed": typed,
                "read_by": "cell",
            }
        )
    return ResponseForm.model_validate(
        {
            "tender": tender.fingerprint,
            "supplier": "Nordfjell AS",
            "organisation_number": "123 456 785",
            "contact": "Nils Fjell, nils@nordfjell.example",
            "responses": responses,
            "assumptions": "Kommunen har en felles innlogging.",
            "deviations": ("ARK-05: Uttrekket tar tre dager.", "Avtalen 5.2: Seks måneder."),
            "attachments": ("Vedlegg 1 Fangstoversikt.pdf",),
        }
    )


def rows_of(body: etree._Element, requirement: str) -> list[etree._Element]:
    """The rows of the table that answers a requirement."""
    for table in body.iter(f"{W}tbl"):
        if any(_tag(control).startswith(f"{requirement}|") for control in table.iter(f"{W}sdt")):
            return list(table.iter(f"{W}tr"))
    raise LookupError(requirement)


def without_controls(body: etree._Element) -> None:
    """What stands in the controls is left as plain text."""
    for control in list(body.iter(f"{W}sdt")):
        parent, content = control.getparent(), control.find(f"{W}sdtContent")
        assert parent is not None and content is not None
        for inner in content:
            control.addprevious(inner)
        parent.remove(control)


def set_text(element: etree._Element, text: str) -> None:
    """Write over the first words of an element, and take the rest away."""
    first, *others = element.iter(f"{W}t")
    first.text = text
    for other in others:
        other.text = ""


def _tag(control: etree._Element) -> str:
    found = control.find(f"{W}sdtPr/{W}tag")
    return "" if found is None else str(found.get(f"{W}val"))


def _write(control: etree._Element, text: str) -> None:
    properties, content = control.find(f"{W}sdtPr"), control.find(f"{W}sdtContent")
    assert properties is not None and content is not None
    for hint in properties.findall(f"{W}showingPlcHdr"):
        properties.remove(hint)
    around_paragraphs = content.find(f"{W}p") is not None
    for child in list(content):
        content.remove(child)
    for piece in text.split("\n") if around_paragraphs else (text,):
        place = etree.SubElement(content, f"{W}p") if around_paragraphs else content
        run = etree.SubElement(place, f"{W}r")
        for name, words in _typed(piece):
            etree.SubElement(run, f"{W}{name}").text = words


def _typed(text: str) -> Iterator[tuple[str, str | None]]:
    """Tabs and line breaks are elements of their own; a field around paragraphs has a paragraph for each line."""
    for number, line in enumerate(text.split("\n")):
        if number:
            yield "br", None
        for place, piece in enumerate(line.split("\t")):
            if place:
                yield "tab", None
            if piece:
                yield "t", piece
