"""Bilag 1: the needs and the requirements, as the suppliers get them."""

from collections.abc import Iterator

from paper import markup
from paper.control import choice_control
from paper.story import Story
from requirements_lib.documents import checks, requirement_table, terms
from requirements_lib.documents.annexes import Annexes
from requirements_lib.documents.placement import CHAPTERS, TERMS, in_annex_1, sections
from requirements_lib.documents.word_file import opening
from requirements_lib.domain.library.requirement import AnnexPlace, Kind
from requirements_lib.domain.tender.tender import AskedRequirement, Tender
from requirements_lib.words.answer import quoted
from requirements_lib.words.field import FIELDS
from requirements_lib.words.phrase import joined
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
_PURPOSE = (
    "today",
    "effects",
    "users",
    "option_takers",
    "volumes",
    "systems",
    "key_tasks",
    "information_types",
)
"""What stands under the need, by the names the officer's own page and the requirements have for it."""


_FEW = 15
"""With so many requirements the contents lead to the chapters alone."""


def write(tender: Tender, annexes: Annexes) -> Story:
    """The annex: its first page, how to answer, the need, and the requirements by theme."""
    story = Story()
    opening(story, tender, annexes.first)
    story.contents(1 if len(in_annex_1(tender)) <= _FEW else 2)
    _introduction(story, tender, annexes)
    _purpose(story, tender)
    _goals(story, tender)
    _choices(story, annexes)
    _requirements(story, tender)
    requirement_table.looked_for(story, tender)
    checks.afterwards(story, tender)
    return story


def kind_rules(requirements: tuple[AskedRequirement, ...]) -> Iterator[tuple[str, str]]:
    """What each kind that is used means for a bid."""
    used = {one.requirement.kind for one in requirements}
    return ((f"{label(kind)}:", rule) for kind, rule in KIND_RULES.items() if kind in used)


def _introduction(story: Story, tender: Tender, annexes: Annexes) -> None:
    """What the codes mean, and how to answer."""
    story.heading("Innledning")
    story.text(
        f"Dette bilaget beskriver hva {tender.organisation} har behov for, og hvilke krav løsningen blir målt på. "
        f"{tender.organisation} er Kunden i avtalen. Svarene gis i {annexes.second}."
    )
    if terms.needed(tender):
        story.text(
            f"Vilkårene for avtaleperioden står i dokumentet «{terms.TITLE}» og føres inn i andre deler av avtalen: "
            f"{_entered(tender, annexes)}."
        )
    story.heading("Kravkoder", 2)
    story.text(
        "Hvert krav har en krav-ID, som også står i svarskjemaet, og er av én av disse typene:", leads=True
    )
    story.bullets(kind_rules(in_annex_1(tender)))
    story.text(
        "Kravene beskriver behov og funksjon. Viser et krav til en standard eller en metode, godtas også en annen som "
        "dekker behovet like godt."
    )
    story.heading("Slik besvares kravene", 2)
    story.text(
        f"Hvert krav besvares i bilag 2 med {quoted(tender.answer_choices)}, og med det som står under "
        "«Krav til besvarelse». For krav som gir poeng, viser kapittelet "
        f"«{requirement_table.LOOKED_FOR}» hva som skiller svarene. De samme sakene, personene, vedleggene og det "
        "samme testmiljøet kan brukes i svaret på flere krav, og det som skal vises, kan vises i ett møte. Sakene og "
        "personene skal være oppdiktede. Vis til vedlegg og side. Hvordan svarene kontrolleres, står i "
        "konkurransegrunnlaget."
    )


def _purpose(story: Story, tender: Tender) -> None:
    """The need, and what a supplier must know to answer to it. A field that is empty prints nothing."""
    story.heading("Formål og omfang")
    story.written(tender.need)
    for field in _PURPOSE:
        told = getattr(tender, field)
        if told.strip():
            story.heading(FIELDS[field], 2)
            story.written(told)


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


def _goals(story: Story, tender: Tender) -> None:
    """What the requirements are for, each goal told once."""
    served: dict[str, list[str]] = {}
    for one in in_annex_1(tender):
        served.setdefault(one.requirement.goal, []).append(one.id)
    if served:
        story.heading("Målene kravene bidrar til", 2)
    story.bullets((f"{goal}:", ", ".join(ids)) for goal, ids in served.items())


def _requirements(story: Story, tender: Tender) -> None:
    found = tuple(sections(tender, AnnexPlace.REQUIREMENTS))
    if not found:
        return
    story.heading(CHAPTERS[AnnexPlace.REQUIREMENTS])
    for section in found:
        story.heading(section.name, 2)
        story.text(section.about)
        requirement_table.write(story, tender, section)


def _entered(tender: Tender, annexes: Annexes) -> str:
    """«INT-14 og UU-02 i bilag 7 (Endringer …), PVN-01 i databehandleravtalen»: where the contract terms stand."""
    found: dict[str, list[str]] = {}
    for place in TERMS:
        named = [one.id for section in sections(tender, place) for one in section.requirements]
        found.setdefault(terms.entered_in(place, annexes), []).extend(named)
    return ", ".join(f"{joined(named)} i {where}" for where, named in found.items() if named)
