"""Bilag 1: the needs and the requirements, as the suppliers get them."""

from collections.abc import Iterator

from paper.story import Story
from requirements_lib.documents.form_field import ID_LABEL, TEXT_LABEL, typed_label
from requirements_lib.domain.requirement import AnnexPlace, Evidence, Kind
from requirements_lib.domain.tender import AskedRequirement, Tender
from requirements_lib.words.terms import label, term

KIND_RULES = {
    Kind.ABSOLUTE: "skal være oppfylt. Et tilbud som ikke oppfyller kravet, kan bli avvist.",
    Kind.EVALUATED: "gir poeng etter hvor godt behovet blir møtt. Kravet må ikke være oppfylt for å levere tilbud.",
    Kind.CONTRACT_TERM: "er en plikt i avtaleperioden. Leverandøren godtar vilkåret ved å levere tilbud uten avvik.",
    Kind.QUALIFICATION: "gjelder leverandøren, og skal være oppfylt for å delta.",
    Kind.INFORMATION: "er opplysninger til leverandøren, og skal ikke besvares.",
}
_CHAPTERS = (
    (AnnexPlace.REQUIREMENTS, "Krav til løsningen"),
    (AnnexPlace.CONTRACT_TERMS, "Kontraktsvilkår"),
    (AnnexPlace.DATA_PROCESSING, "Krav til behandling av personopplysninger"),
)


def write(tender: Tender, heading: str, terms_annex: str) -> Story:
    """The annex under its heading; `terms_annex` names the annex the contract terms are entered in."""
    story = Story()
    story.title(heading, tender.title, f"{tender.organisation} · Saksnummer {tender.reference}")
    story.contents()
    _needs(story, tender)
    _reading(story, tender)
    for place, chapter in _CHAPTERS:
        _chapter(story, tender, place, chapter, terms_annex)
    return story


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


def _reading(story: Story, tender: Tender) -> None:
    """How to read what follows, and the requirements at a glance."""
    story.heading("Slik leser du kravene")
    story.text(
        "Hvert krav har en fast krav-ID. Den samme ID-en står i svarskjemaet, og kravet vurderes etter teksten her. "
        "Kravene beskriver behov og funksjon. Andre løsninger som dekker behovet like godt, blir godtatt."
    )
    used = {one.requirement.kind for one in tender.requirements}
    story.bullets(f"{label(kind)} {rule}" for kind, rule in KIND_RULES.items() if kind in used)
    story.text(
        "Rettsgrunnlaget viser hvilke regler kommunen er bundet av eller har som mønster. Plikten etter reglene er "
        "kommunens. Leverandøren er bundet av kravteksten."
    )
    story.heading("Oversikt over kravene", 2)
    rows = [
        (one.id, one.requirement.title, label(one.requirement.kind), _criterion(tender, one))
        for one in _printed(tender)
    ]
    story.listing(
        ("Krav-ID", "Krav", "Type", "Tildelingskriterium"),
        rows,
        (1100, 3670, 2000, 2300),
        "Alle kravene med type og tildelingskriterium",
    )


def _chapter(story: Story, tender: Tender, place: AnnexPlace, chapter: str, terms_annex: str) -> None:
    asked = [one for one in tender.requirements if one.requirement.annex is place]
    if not asked:
        return
    story.heading(chapter)
    if place is AnnexPlace.CONTRACT_TERMS:
        story.text(f"Vilkårene i dette kapittelet føres inn i {terms_annex}.")
    for theme in tender.themes:
        own = [one for one in asked if one.requirement.theme == theme.code]
        if own:
            story.heading(theme.name, 2)
            story.text(theme.about)
        for one in own:
            story.heading(f"{one.id} {one.requirement.title}", 3)
            story.facts(_facts(tender, one), f"Kravet {one.id}", strong=TEXT_LABEL)


def _facts(tender: Tender, asked: AskedRequirement) -> Iterator[tuple[str, str]]:
    requirement = asked.requirement
    yield ID_LABEL, f"{asked.id} · {label(requirement.kind)}"
    yield "Behov", asked.need
    yield TEXT_LABEL, asked.text
    if requirement.kind is Kind.ABSOLUTE:
        yield "Hvorfor absolutt", requirement.kind_reason
    if requirement.kind is not Kind.INFORMATION:
        yield "Svar", _reply(asked)
    yield "Dokumentasjon og kontroll", "\n".join(_evidence(one) for one in requirement.evidence)
    yield "Oppfylles", label(requirement.fulfilled_by)
    if requirement.is_scored:
        yield "Vurdering", "\n".join(_scoring(tender, asked))
    bases = tender.printed_bases(asked)
    if bases:
        yield "Rettsgrunnlag", "; ".join(bases)
    yield "Kommunens mål", requirement.goal


def _reply(asked: AskedRequirement) -> str:
    reply = asked.requirement.reply
    typed = f" Fyll også ut «{typed_label(reply.typed)}»." if reply.typed else ""
    return f"{asked.requirement.worded(reply.describe, asked.parameters).rstrip()} Høyst {reply.max_words} ord.{typed}"


def _evidence(one: Evidence) -> str:
    checked = f"Kontrolleres {term(one.verified)} av {one.checked_by}."
    return f"{label(one.form)}: {one.what.rstrip('.')}. {checked} {one.breach}"


def _scoring(tender: Tender, asked: AskedRequirement) -> Iterator[str]:
    criterion = tender.criterion_of(asked.id)
    if criterion is not None:
        weight = f"{asked.requirement.weight.normalize():f}".replace(".", ",")
        yield f"Kriterium: {criterion.name}. Kravets vekt under kriteriet: {weight}."
    if asked.requirement.kind is Kind.ABSOLUTE:
        yield "Kravet skal være oppfylt. Det som er bedre enn kravet, gir poeng:"
    for points, words in asked.anchors():
        yield f"{points} poeng: {words}"


def _criterion(tender: Tender, asked: AskedRequirement) -> str:
    criterion = tender.criterion_of(asked.id)
    return criterion.name if criterion else "Gir ikke poeng"


def _printed(tender: Tender) -> Iterator[AskedRequirement]:
    """The requirements in the order they are printed."""
    for place, _ in _CHAPTERS:
        yield from (one for one in tender.requirements if one.requirement.annex is place)
