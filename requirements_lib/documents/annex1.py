"""Bilag 1: the needs and the requirements, as the suppliers get them."""

from collections.abc import Iterator

from paper import markup
from paper.control import choice_control
from paper.story import Story
from requirements_lib.documents import card
from requirements_lib.documents.annexes import Annexes
from requirements_lib.documents.form_field import bookmark
from requirements_lib.documents.placement import CHAPTERS, IN_ANNEX_1, in_annex_1, sections
from requirements_lib.domain.requirement import AnnexPlace, Kind
from requirements_lib.domain.standard_contract import Choice
from requirements_lib.domain.tender import AskedRequirement, Tender
from requirements_lib.words.terms import label

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


def write(tender: Tender, annexes: Annexes, choices: tuple[Choice, ...] = ()) -> Story:
    """The annex; `choices` are what the contract lets the customer choose here."""
    story = Story()
    story.title(annexes.first, tender.title, f"{tender.organisation} · Saksnummer {tender.reference}")
    story.contents()
    _needs(story, tender)
    _choices(story, choices)
    _reading(story, tender)
    for place in IN_ANNEX_1:
        _chapter(story, tender, place, annexes)
    return story


def kind_rules(requirements: tuple[AskedRequirement, ...]) -> Iterator[tuple[str, str]]:
    """What each kind that is used means for a bid."""
    used = {one.requirement.kind for one in requirements}
    return ((f"{label(kind)}:", rule) for kind, rule in KIND_RULES.items() if kind in used)


def _needs(story: Story, tender: Tender) -> None:
    story.heading("Behovet")
    story.text(tender.need)
    for title, text in (
        ("Situasjonen i dag", tender.today),
        ("Virkninger kommunen vil oppnå", tender.effects),
        ("Brukere og omfang", tender.users),
    ):
        if text.strip():
            story.heading(title, 2)
            story.text(text)


def _choices(story: Story, choices: tuple[Choice, ...]) -> None:
    """What the customer answers in Word before the annex is sent out."""
    if not choices:
        return
    story.heading("Kundens valg etter avtalen")
    made = []
    for place, choice in enumerate(choices, start=1):
        control = choice_control(choice.name, f"choice|{place}", story.number(), choice.options)
        asked = markup.paragraphs(choice.question, "Tabelltekst")
        made.append((choice.name, asked + story.field(control, f"valg_{place}")))
    story.form(made, "Kundens valg etter avtalen")


def _reading(story: Story, tender: Tender) -> None:
    """How to read what follows, and the requirements at a glance."""
    printed = in_annex_1(tender)
    story.heading("Slik leser du kravene")
    story.text(
        f"{tender.organisation} er Kunden i avtalen. Hvert krav har en krav-ID, som også står i svarskjemaet i "
        "bilag 2. Kravene beskriver behov og funksjon. Viser et krav til en standard eller en metode, godtas også en "
        "annen som dekker behovet like godt. De samme oppdiktede sakene og de samme vedleggene kan brukes i svaret på "
        "flere krav."
    )
    story.bullets(kind_rules(printed))
    story.text(
        "Under rettsgrunnlag står regler kommunen er bundet av, eller bruker som mønster. Pliktene etter reglene er "
        "kommunens. Det leverandøren skal oppfylle, er kravteksten."
    )
    story.heading("Oversikt over kravene", 2)
    rows = [
        (one.id, one.requirement.title, label(one.requirement.kind), _criterion(tender, one))
        for one in printed
    ]
    story.listing(
        ("Krav-ID", "Krav", "Type", "Tildelingskriterium"),
        rows,
        (1050, 3850, 1900, 2600),
        "Alle kravene med type og tildelingskriterium",
        links={one.id: bookmark(one.id) for one in printed},
    )
    story.heading("Målene kravene bidrar til", 2)
    story.listing(("Kommunens mål", "Krav"), _goals(printed), (4300, 5100), "Kommunens mål")


def _goals(printed: tuple[AskedRequirement, ...]) -> list[tuple[str, str]]:
    served: dict[str, list[str]] = {}
    for one in printed:
        served.setdefault(one.requirement.goal, []).append(one.id)
    return [(goal, ", ".join(ids)) for goal, ids in served.items()]


def _chapter(story: Story, tender: Tender, place: AnnexPlace, annexes: Annexes) -> None:
    found = list(sections(tender, place))
    if not found:
        return
    story.heading(CHAPTERS[place])
    entered = {
        AnnexPlace.CONTRACT_TERMS: annexes.changes,
        AnnexPlace.DATA_PROCESSING: annexes.data_processing,
    }
    if place in entered:
        story.text(f"Vilkårene i dette kapittelet føres inn i {entered[place]}.", leads=True)
    for section in found:
        story.heading(section.name, 2)
        if place is AnnexPlace.REQUIREMENTS:
            story.text(section.about, leads=True)
        for one in section.requirements:
            card.write(story, tender, one)


def _criterion(tender: Tender, asked: AskedRequirement) -> str:
    criterion = tender.criterion_of(asked.id) if asked.requirement.is_scored else None
    return criterion.name if criterion else "Gir ikke poeng"
