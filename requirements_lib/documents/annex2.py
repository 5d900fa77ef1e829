"""Bilag 2: the form a supplier answers in. Every answer stands beside its printed id."""

from collections.abc import Iterator

from paper import markup
from paper.control import Placeholder, choice_control, date_control, text_control
from paper.story import Story
from requirements_lib.documents.form_field import (
    ASKED_LABEL,
    DEVIATIONS,
    FORM,
    FRONT_LABELS,
    ID_LABEL,
    LABELS,
    TEXT_LABEL,
    Field,
    FrontField,
    bookmark,
    tag,
    typed_label,
)
from requirements_lib.domain.requirement import Kind, TypedAnswer
from requirements_lib.domain.response import AnswerCode
from requirements_lib.domain.tender import AskedRequirement, Tender
from requirements_lib.words.terms import term

_CODE_RULES = {
    AnswerCode.MET_TODAY: "kravet er oppfylt i løsningen som tilbys, slik den er når tilbudet leveres.",
    AnswerCode.MET_LATER: "kravet blir oppfylt innen datoen du oppgir.",
    AnswerCode.NOT_MET: "kravet blir ikke oppfylt.",
    AnswerCode.NEEDS_ADDITION: "kravet blir oppfylt mot et tillegg. Tillegget prises i prisbilaget, aldri her.",
}
_CODES = tuple(term(code) for code in AnswerCode)
_STYLE = "Tabelltekst"


def write(tender: Tender, heading: str, annex1_heading: str) -> Story:
    """The form under its heading."""
    story = Story()
    story.title(heading, tender.title, f"{tender.organisation} · Saksnummer {tender.reference}")
    _guidance(story, annex1_heading)
    story.heading("Leverandøren")
    story.form(list(_front(story)), "Opplysninger om leverandøren")
    story.heading("Svar på kravene")
    for asked in tender.requirements:
        if asked.requirement.kind is not Kind.INFORMATION:
            story.heading(f"{asked.id} {asked.requirement.title}", 2)
            story.form(list(_answer(story, asked)), f"Svar på kravet {asked.id}")
    story.heading("Avvik og forbehold")
    story.text(
        "Skriv ett avvik eller forbehold i hver rad, med krav-ID eller punkt i avtalen. Skriv også hva avviket betyr "
        "for leveransen. Legg til rader ved behov. La radene stå tomme hvis tilbudet ikke har avvik."
    )
    story.form(list(_deviations(story)), "Avvik og forbehold")
    return story


def _guidance(story: Story, annex1_heading: str) -> None:
    story.heading("Slik fyller du ut skjemaet")
    story.text(
        f"Kravene står i {annex1_heading}. Svar på hvert krav i feltene under krav-ID-en, og ikke endre krav-ID eller "
        "kravtekst. Skjemaet leses maskinelt. Det kan fylles ut i Word, LibreOffice eller et annet program som lagrer "
        "i Word-format (.docx). Godta alle sporede endringer før du leverer. Skriv ikke priser i dette skjemaet."
    )
    story.bullets(f"«{term(code)}» betyr at {rule}" for code, rule in _CODE_RULES.items())
    story.text(
        "I «Beskrivelse» svarer du på det kravet spør om. I «Henvisning» viser du til vedlegg og side. "
        "«Dato» fylles bare ut når kravet blir oppfylt senere."
    )


def _front(story: Story) -> Iterator[tuple[str, str]]:
    for field in (FrontField.SUPPLIER, FrontField.ORGANISATION_NUMBER, FrontField.ASSUMPTIONS):
        yield FRONT_LABELS[field], _front_field(story, FRONT_LABELS[field], field.value)


def _deviations(story: Story) -> Iterator[tuple[str, str]]:
    for place in range(1, DEVIATIONS + 1):
        printed = f"{FRONT_LABELS[FrontField.DEVIATION]} {place}"
        yield printed, _front_field(story, printed, f"{FrontField.DEVIATION}|{place}")


def _front_field(story: Story, name: str, path: str) -> str:
    control = text_control(name, f"{FORM}|{path}", story.number(), Placeholder.WRITE)
    return story.field(control, f"{FORM}_{path.replace('|', '_')}")


def _answer(story: Story, asked: AskedRequirement) -> Iterator[tuple[str, str]]:
    printed = markup.bookmarked(markup.words(asked.id), bookmark(asked.id), story.number())
    yield ID_LABEL, markup.paragraph(printed, _STYLE)
    yield TEXT_LABEL, markup.paragraphs(asked.text, _STYLE)
    reply = asked.requirement.reply
    asking = (
        f"{asked.requirement.worded(reply.describe, asked.parameters).rstrip()} Høyst {reply.max_words} ord."
    )
    yield ASKED_LABEL, markup.paragraphs(asking, _STYLE)
    yield LABELS[Field.CODE], _field(story, asked, Field.CODE)
    yield LABELS[Field.LATER], _field(story, asked, Field.LATER)
    if reply.typed is not None:
        yield typed_label(reply.typed), _field(story, asked, Field.TYPED)
    yield LABELS[Field.DESCRIPTION], _field(story, asked, Field.DESCRIPTION)
    yield LABELS[Field.REFERENCE], _field(story, asked, Field.REFERENCE)


def _field(story: Story, asked: AskedRequirement, field: Field) -> str:
    """One control with its bookmark; a screen reader hears the requirement's id with the field's name."""
    own, number = tag(asked.id, field), story.number()
    name = f"{asked.id} {LABELS.get(field, '')}".strip()
    match field:
        case Field.CODE:
            control = choice_control(name, own, number, _CODES)
        case Field.LATER:
            control = date_control(name, own, number)
        case Field.TYPED:
            assert asked.requirement.reply.typed is not None  # a field for it is only made then
            control = _typed(asked.requirement.reply.typed, asked.id, own, number)
        case Field.REFERENCE:
            control = text_control(name, own, number, Placeholder.REFERENCE)
        case Field.DESCRIPTION:
            control = text_control(name, own, number, Placeholder.WRITE)
    return story.field(control, bookmark(asked.id, field))


def _typed(wanted: TypedAnswer, requirement: str, own: str, number: int) -> str:
    name = f"{requirement} {typed_label(wanted)}"
    match wanted.type:
        case "choice":
            return choice_control(name, own, number, wanted.choices)
        case "date":
            return date_control(name, own, number)
        case "number":
            return text_control(name, own, number, Placeholder.NUMBER)
        case "document":
            return text_control(name, own, number, Placeholder.REFERENCE)
