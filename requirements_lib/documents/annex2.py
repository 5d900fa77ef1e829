"""Bilag 2: the form a supplier answers in. Every answer stands beside its printed id."""

from collections.abc import Iterator

from paper import markup
from paper.control import Placeholder, choice_control, date_control, text_control
from paper.story import Story
from requirements_lib.documents import card, terms
from requirements_lib.documents.annexes import Annexes
from requirements_lib.documents.form_field import (
    ASKED_LABEL,
    FORM,
    FRONT_LABELS,
    ID_LABEL,
    LABELS,
    REPEATED,
    TEXT_LABEL,
    Field,
    FrontField,
    bookmark,
    tag,
    typed_label,
)
from requirements_lib.documents.placement import CHAPTERS, sections
from requirements_lib.documents.word_file import opening
from requirements_lib.domain.library.answer_code import AnswerCode
from requirements_lib.domain.library.requirement import Kind, TypedAnswer
from requirements_lib.domain.tender.tender import AskedRequirement, Tender
from requirements_lib.words.answer import called, offered

_CODE_RULES = {
    AnswerCode.MET_TODAY: "Kravet er oppfylt i løsningen som tilbys, slik den er når tilbudet leveres.",
    AnswerCode.MET_LATER: f"Kravet blir oppfylt senest den datoen du oppgir i «{LABELS[Field.LATER]}».",
    AnswerCode.NOT_MET: "Kravet blir ikke oppfylt.",
    AnswerCode.NEEDS_ADDITION: "Kravet blir oppfylt mot et tillegg. Tillegget prises i prisbilaget, aldri her.",
}
_STYLE = "Tabelltekst"


def write(tender: Tender, annexes: Annexes) -> Story:
    """The form."""
    story = Story()
    opening(story, tender, annexes.second)
    _guidance(story, tender, annexes)
    story.heading("Leverandøren")
    _once(story, FrontField.SUPPLIER, FrontField.ORGANISATION_NUMBER, FrontField.CONTACT)
    story.heading("Svar på kravene")
    for chapter in CHAPTERS:
        for section in sections(tender, chapter):
            asked = [one for one in section.requirements if one.requirement.wants_answer]
            if asked:
                story.heading(f"{CHAPTERS[chapter]}: {section.name}", 2)
            for one in asked:
                story.heading(f"{one.id} {one.requirement.title}", 3)
                rows = list(_answer(story, tender, one))
                story.card(rows, f"Svar på kravet {one.id}", len(rows) - 2, LABELS[Field.DESCRIPTION])
    _reservations(story)
    _attachments(story, tender)
    return story


def _guidance(story: Story, tender: Tender, annexes: Annexes) -> None:
    story.heading("Slik fyller du ut skjemaet")
    elsewhere = f", og kontraktsvilkårene i dokumentet «{terms.TITLE}»" if terms.needed(tender) else ""
    story.text(
        f"Kravene står i {annexes.first}{elsewhere}. Svar på hvert krav i feltene under krav-ID-en, og ikke endre "
        "krav-ID eller kravtekst. Skjemaet leses maskinelt, og bare det som står i feltene, blir lest. Det kan fylles "
        "ut i Word, LibreOffice eller et annet program som lagrer i Word-format (.docx). Godta alle sporede endringer "
        "før du leverer. Skriv ikke priser i dette skjemaet."
    )
    story.text(f"I «{LABELS[Field.CODE]}» velger du én av disse:")
    story.bullets((f"{one.label}:", _CODE_RULES[one.code]) for one in offered(tender.answer_choices))
    if any(one.requirement.kind is Kind.CONTRACT_TERM for one in tender.requirements):
        yes = called(AnswerCode.MET_TODAY, tender.answer_choices)
        story.text(f"For et kontraktsvilkår betyr «{yes}» at du godtar vilkåret.")
    later = f"«{LABELS[Field.LATER]}» fylles bare ut når kravet blir oppfylt senere. "
    story.text(
        f"{later if tender.offers(AnswerCode.MET_LATER) else ''}I «{LABELS[Field.DESCRIPTION]}» "
        f"svarer du på det kravet spør om. I «{LABELS[Field.REFERENCE]}» viser du til vedlegg og side. "
        "Tabeller og bilder legges ved. Vedlegg regnes ikke med i antall ord."
    )


def _reservations(story: Story) -> None:
    story.heading("Forutsetninger, avvik og forbehold")
    story.text(
        "Skriv ett avvik eller forbehold i hver rad, med krav-ID eller punkt i avtalen. Skriv også hva avviket betyr "
        "for leveransen. Legg til rader ved behov. La radene stå tomme hvis tilbudet ikke har avvik.",
        leads=True,
    )
    _once(story, FrontField.ASSUMPTIONS)
    _repeated(story, FrontField.DEVIATION)


def _attachments(story: Story, tender: Tender) -> None:
    story.heading("Vedlegg")
    wanted = [
        f"{one.id} {typed_label(one.requirement.reply.typed)}"
        for one in tender.requirements
        if one.requirement.reply.typed is not None and one.requirement.reply.typed.type == "document"
    ]
    listed = f" Disse kravene ber om et eget dokument: {', '.join(wanted)}." if wanted else ""
    story.text(
        f"Skriv navnet på hvert vedlegg som følger skjemaet. Legg til rader ved behov.{listed}", leads=True
    )
    _repeated(story, FrontField.ATTACHMENT)


def _once(story: Story, *fields: FrontField) -> None:
    rows = [(FRONT_LABELS[one], _front_field(story, FRONT_LABELS[one], one.value)) for one in fields]
    story.form(rows, "Opplysninger fra leverandøren")


def _repeated(story: Story, field: FrontField) -> None:
    named = (
        (f"{FRONT_LABELS[field]} {place}", f"{field}|{place}") for place in range(1, REPEATED[field] + 1)
    )
    story.form([(name, _front_field(story, name, path)) for name, path in named], FRONT_LABELS[field])


def _front_field(story: Story, name: str, path: str) -> str:
    return story.prose(name, f"{FORM}|{path}", Placeholder.WRITE, f"{FORM}_{path.replace('|', '_')}")


def _answer(story: Story, tender: Tender, asked: AskedRequirement) -> Iterator[tuple[str, str]]:
    printed = markup.bookmarked(markup.words(asked.id), bookmark(asked.id), story.number())
    yield ID_LABEL, markup.paragraph(printed, _STYLE)
    yield TEXT_LABEL, story.cell(asked.text)
    yield ASKED_LABEL, story.cell(card.reply(asked))
    yield LABELS[Field.CODE], _field(story, tender, asked, Field.CODE)
    if tender.offers(AnswerCode.MET_LATER):
        yield LABELS[Field.LATER], _field(story, tender, asked, Field.LATER)
    typed = asked.requirement.reply.typed
    if typed is not None:
        yield typed_label(typed), _field(story, tender, asked, Field.TYPED)
    yield LABELS[Field.DESCRIPTION], _field(story, tender, asked, Field.DESCRIPTION)
    yield LABELS[Field.REFERENCE], _field(story, tender, asked, Field.REFERENCE)


def _field(story: Story, tender: Tender, asked: AskedRequirement, field: Field) -> str:
    """One control with its bookmark; a screen reader hears the requirement's id with the field's name."""
    own, mark = tag(asked.id, field), bookmark(asked.id, field)
    name = f"{asked.id} {LABELS.get(field, '')}".strip()
    match field:
        case Field.CODE:
            labels = tuple(one.label for one in offered(tender.answer_choices))
            return story.field(choice_control(name, own, story.number(), labels), mark)
        case Field.LATER:
            return story.field(date_control(name, own, story.number()), mark)
        case Field.TYPED:
            assert asked.requirement.reply.typed is not None  # a field for it is only made then
            return _typed(story, asked.requirement.reply.typed, asked.id, own, mark)
        case Field.REFERENCE:
            return story.prose(name, own, Placeholder.REFERENCE, mark)
        case Field.DESCRIPTION:
            return story.prose(name, own, Placeholder.WRITE, mark)


def _typed(story: Story, wanted: TypedAnswer, requirement: str, own: str, mark: str) -> str:
    name = f"{requirement} {typed_label(wanted)}"
    match wanted.type:
        case "choice":
            return story.field(choice_control(name, own, story.number(), wanted.choices), mark)
        case "date":
            return story.field(date_control(name, own, story.number()), mark)
        case "number":
            return story.field(text_control(name, own, story.number(), Placeholder.NUMBER), mark)
        case "document":
            return story.prose(name, own, Placeholder.REFERENCE, mark)
