"""Bilag 1: the needs and the requirements, as the suppliers get them."""

from collections.abc import Iterator

from paper import markup
from paper.control import choice_control
from paper.story import Story
from requirements_lib.documents import card, terms
from requirements_lib.documents.annexes import Annexes
from requirements_lib.documents.form_field import bookmark
from requirements_lib.documents.placement import CHAPTERS, TERMS, in_annex_1, sections
from requirements_lib.documents.word_file import opening
from requirements_lib.domain.requirement import AnnexPlace, Kind
from requirements_lib.domain.response import AnswerCode
from requirements_lib.domain.tender import AskedRequirement, Tender
from requirements_lib.words.phrase import capitalised
from requirements_lib.words.terms import label, term

KIND_RULES = {
    Kind.ABSOLUTE: (
        "Kravet skal være oppfylt. Et avvik fra det regnes normalt som vesentlig, og et tilbud med vesentlige avvik "
        "blir avvist."
    ),
    Kind.EVALUATED: (
        "Kravet gir poeng etter hvor godt behovet blir møtt. Et tilbud blir ikke avvist bare fordi kravet ikke er "
        "oppfylt."
    ),
    Kind.CONTRACT_TERM: (
        "Vilkåret er en plikt i avtaleperioden og gir ikke poeng. Leverandøren godtar vilkåret ved å levere tilbud "
        "uten avvik fra det."
    ),
    Kind.QUALIFICATION: "Kravet gjelder leverandøren og skal være oppfylt for å delta. Det gir ikke poeng.",
    Kind.INFORMATION: "Teksten er opplysninger til leverandøren og skal ikke besvares.",
}
_PURPOSE = (
    ("Dagens situasjon", "today"),
    ("Effektmål", "effects"),
    ("Brukerne", "users"),
    ("Brukere av avtalen og opsjonstakere", "option_takers"),
    ("Volumer", "volumes"),
    ("Systemer løsningen skal virke sammen med", "systems"),
    ("Nøkkeloppgaver", "key_tasks"),
    ("Opplysningstyper", "information_types"),
)
"""The themes call the last two by these names."""


def write(tender: Tender, annexes: Annexes) -> Story:
    """The annex: its first page, how to answer, the need, and the requirements by theme."""
    story = Story()
    opening(story, tender, annexes.first)
    story.contents()
    _introduction(story, tender, annexes)
    _purpose(story, tender)
    _choices(story, annexes)
    _overview(story, tender)
    _requirements(story, tender)
    _terms(story, tender, annexes)
    return story


def kind_rules(requirements: tuple[AskedRequirement, ...]) -> Iterator[tuple[str, str]]:
    """What each kind that is used means for a bid."""
    used = {one.requirement.kind for one in requirements}
    return ((f"{label(kind)}:", rule) for kind, rule in KIND_RULES.items() if kind in used)


def _introduction(story: Story, tender: Tender, annexes: Annexes) -> None:
    """What the codes mean, and how to answer."""
    story.heading("Innledning", new_page=True)
    story.text(
        f"Dette bilaget beskriver hva {tender.organisation} har behov for, og hvilke krav løsningen blir målt på. "
        f"{tender.organisation} er Kunden i avtalen. Svarene gis i {annexes.second}."
    )
    story.heading("Kravkoder", 2)
    story.text(
        "Hvert krav har en krav-ID, som også står i svarskjemaet, og er av én av disse typene:", leads=True
    )
    story.bullets(kind_rules(in_annex_1(tender)))
    story.text(
        "Kravene beskriver behov og funksjon. Viser et krav til en standard eller en metode, godtas også en annen som "
        "dekker behovet like godt. Under rettsgrunnlag står regler kommunen er bundet av, eller bruker som mønster. "
        "Pliktene etter reglene er kommunens. Det leverandøren skal oppfylle, er kravteksten."
    )
    story.heading("Slik besvares kravene", 2)
    *others, last = (f"«{term(one)}»" for one in AnswerCode)
    story.text(
        f"Hvert krav besvares i bilag 2 med {', '.join(others)} eller {last}, og med det som står under "
        "«Krav til besvarelse». For krav som gir poeng, viser «Hva vi ser etter» hva som skiller svarene. De samme "
        "oppdiktede sakene og de samme vedleggene kan brukes i svaret på flere krav."
    )


def _purpose(story: Story, tender: Tender) -> None:
    """The need, and what a supplier must know to answer to it. A field that is empty prints nothing; lines that are no
    sentences are a list."""
    story.heading("Formål og omfang")
    story.text(tender.need)
    for title, field in _PURPOSE:
        told = [line.strip() for line in getattr(tender, field).split("\n") if line.strip()]
        if not told:
            continue
        story.heading(title, 2)
        if len(told) > 1 and not any(line.endswith(".") for line in told):
            story.bullets(told)
        else:
            story.text("\n".join(told))


def _choices(story: Story, annexes: Annexes) -> None:
    """What the customer answers in Word before the annex is sent out."""
    if not annexes.choices:
        return
    story.heading("Kundens valg etter avtalen")
    made = []
    for place, choice in enumerate(annexes.choices, start=1):
        control = choice_control(choice.name, f"choice|{place}", story.number(), choice.options)
        asked = markup.paragraphs(choice.question, "Tabelltekst")
        made.append((choice.name, asked + story.field(control, f"valg_{place}")))
    story.form(made, "Kundens valg etter avtalen")


def _overview(story: Story, tender: Tender) -> None:
    """The requirements at a glance."""
    printed = in_annex_1(tender)
    story.heading("Oversikt over kravene")
    heads: tuple[str, ...] = ("Krav-ID", "Krav", "Type", "Tildelingskriterium")
    widths: tuple[int, ...] = (1200, 3750, 1900, 2550)
    if tender.lots:
        story.text("Kolonnen «Delkontrakt» viser hvilke delkontrakter kravet hører til.", leads=True)
        heads, widths = (*heads, "Delkontrakt"), (1200, 2900, 1800, 2150, 1350)
    story.listing(
        heads,
        [_at_a_glance(tender, one) for one in printed],
        widths,
        "Alle kravene med type og tildelingskriterium",
        links={one.id: bookmark(one.id) for one in printed},
    )
    story.heading("Målene kravene bidrar til", 2)
    story.listing(("Kommunens mål", "Krav"), _goals(printed), (4300, 5100), "Kommunens mål", together=True)


def _at_a_glance(tender: Tender, asked: AskedRequirement) -> tuple[str, ...]:
    """A line of the overview."""
    fed = card.criterion(tender, asked) or "Gir ikke poeng"
    row = (asked.id, asked.requirement.title, label(asked.requirement.kind), fed)
    return (*row, card.lots(tender, asked)) if tender.lots else row


def _goals(printed: tuple[AskedRequirement, ...]) -> list[tuple[str, str]]:
    served: dict[str, list[str]] = {}
    for one in printed:
        served.setdefault(one.requirement.goal, []).append(one.id)
    return [(goal, ", ".join(ids)) for goal, ids in served.items()]


def _requirements(story: Story, tender: Tender) -> None:
    found = tuple(sections(tender, AnnexPlace.REQUIREMENTS))
    if not found:
        return
    story.heading(CHAPTERS[AnnexPlace.REQUIREMENTS])
    for section in found:
        story.heading(section.name, 2)
        story.text(section.about, leads=True)
        for one in section.requirements:
            card.write(story, tender, one)


def _terms(story: Story, tender: Tender, annexes: Annexes) -> None:
    """Where the contract terms stand, so that nobody looks for them here."""
    if not terms.needed(tender):
        return
    story.heading("Kontraktsvilkår")
    story.text(
        f"Vilkårene for avtaleperioden står i dokumentet «{terms.TITLE}» og er ikke en del av dette bilaget. "
        "De føres inn i andre deler av avtalen:",
        leads=True,
    )
    rows = [
        (one.id, one.requirement.title, capitalised(terms.entered_in(place, annexes)))
        for place in TERMS
        for section in sections(tender, place)
        for one in section.requirements
    ]
    story.listing(
        ("Krav-ID", "Vilkår", "Føres inn i"), rows, (1200, 4400, 3800), "Vilkårene og hvor de føres inn"
    )
