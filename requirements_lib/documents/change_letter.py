"""The letter that tells the suppliers what is changed in a published tender, and which documents replace which."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime

from paper.norwegian import moment
from paper.story import Story
from paper.template import Template
from requirements_lib.documents.word_file import opening, word_file
from requirements_lib.domain.tender.revision import Changes, RequirementChange, changes
from requirements_lib.domain.tender.tender import AskedRequirement, Tender
from requirements_lib.words.phrase import capitalised
from requirements_lib.words.revision import Row, counted, criterion_rows, field_rows, part_rows
from requirements_lib.words.terms import label

TITLE = "Endringsbrev"
NAME = "endringsbrev-revisjon-{number}.docx"
_BEFORE_AFTER = (2000, 3700, 3700)


@dataclass(frozen=True)
class Announced:
    """One revision of a tender, and what its documents are called by file name."""

    tender: Tender
    number: int
    titles: Mapping[str, str]

    @property
    def id(self) -> str:
        """The short id that stands on its documents."""
        return self.tender.fingerprint[:12]


def titles(latest: int) -> dict[str, str]:
    """What the letter about each revision is called, by file name; none for a tender that is not corrected."""
    return {NAME.format(number=number): f"{TITLE} om revisjon {number}" for number in range(2, latest + 1)}


def make(before: Announced, after: Announced, at: datetime, template: Template | None = None) -> bytes:
    """The Word file; `at` is when the revision was announced."""
    story = write(before, after, at)
    return word_file(story, after.tender, TITLE, f"Konkurranse-ID: {after.id}", template)


def write(before: Announced, after: Announced, at: datetime) -> Story:
    """The letter: what to do, the deadline, what is changed, and the documents."""
    story = Story()
    opening(story, after.tender, TITLE)
    _in_short(story, before, after, at)
    _deadline(story, before.tender, after.tender)
    _changed(story, changes(before.tender, after.tender))
    _documents(story, before, after)
    return story


def _in_short(story: Story, before: Announced, after: Announced, at: datetime) -> None:
    story.heading("Konkurransen er rettet")
    story.text(
        f"{after.tender.organisation} har rettet konkurransegrunnlaget. Revisjon {after.number} gjelder i stedet for "
        f"revisjon {before.number}. Bruk de nye dokumentene, og svar i det nye svarskjemaet. Har du allerede levert "
        f"tilbud, må du levere på nytt før tilbudsfristen: et svarskjema med konkurranse-ID {before.id} kan ikke "
        "registreres."
    )
    facts = [
        ("Revisjon", f"{after.number}, erstatter revisjon {before.number}"),
        ("Kunngjort", moment(at)),
        ("Tilbudsfrist", moment(after.tender.bid_deadline)),
        ("Konkurranse-ID", f"{after.id}, erstatter {before.id}"),
    ]
    story.facts(facts, "Rettelsen i korte trekk")


def _deadline(story: Story, before: Tender, after: Tender) -> None:
    story.heading("Tilbudsfristen")
    if after.bid_deadline == before.bid_deadline:
        story.text(f"Tilbudsfristen er ikke endret. Den er {moment(after.bid_deadline)}.")
    else:
        story.text(
            f"Tilbudsfristen er forlenget fra {moment(before.bid_deadline)} til {moment(after.bid_deadline)}."
        )


def _changed(story: Story, found: Changes) -> None:
    story.heading("Dette er endret")
    _rows(story, "Opplysningene om konkurransen", field_rows(found), "Opplysning")
    if found.requirements or found.reordered:
        _requirements(story, found)
    _rows(story, "Tildelingskriteriene", criterion_rows(found), "Kriterium")


def _rows(story: Story, heading: str, rows: list[Row], what: str, level: int = 2) -> None:
    if rows:
        story.heading(heading, level)
        story.listing((what, "Før", "Nå"), rows, _BEFORE_AFTER, heading)


def _requirements(story: Story, found: Changes) -> None:
    story.heading("Kravene", 2)
    story.text(f"{capitalised(counted(found))}." if found.requirements else "")
    if found.reordered:
        story.text("Kravene står i en annen rekkefølge.")
    for one in found.altered:
        _rows(story, f"{one.id} {one.title}", part_rows(one), "Del av kravet", 3)
    _whole(story, "Nye krav", [one.after for one in found.added if one.after])
    _taken_out(story, found.removed)


def _whole(story: Story, heading: str, asked: list[AskedRequirement]) -> None:
    if asked:
        story.heading(heading, 3)
        rows = [(one.id, label(one.requirement.kind), _told(one)) for one in asked]
        story.listing(("Krav-ID", "Type", "Behov og krav"), rows, (1200, 1900, 6300), heading)


def _told(asked: AskedRequirement) -> str:
    """Its name, need and text; the rest stands in the new annex."""
    return "\n".join((f"{asked.requirement.title}.", asked.need, asked.text))


def _taken_out(story: Story, removed: tuple[RequirementChange, ...]) -> None:
    if removed:
        story.heading("Krav som er tatt ut", 3)
        rows = [(one.id, one.title) for one in removed]
        story.listing(("Krav-ID", "Krav"), rows, (1200, 8200), "Krav som er tatt ut")


def _documents(story: Story, before: Announced, after: Announced) -> None:
    story.heading("Dokumentene som erstattes")
    story.text(
        "Alle dokumentene er laget på nytt og merket med den nye konkurranse-ID-en. Innhold som ikke er nevnt i dette "
        "brevet, er som før.",
        leads=True,
    )
    story.listing(
        ("Dokument", "Erstatter"), list(_replaced(before, after)), (4700, 4700), "Dokumentene som erstattes"
    )


def _replaced(before: Announced, after: Announced) -> Iterator[tuple[str, str]]:
    old, new = _printed(before), _printed(after)
    for name, title in new.items():
        yield title, f"{old[name]} med konkurranse-ID {before.id}" if name in old else "Nytt dokument"
    for name, title in old.items():
        if name not in new:
            yield "Utgår", f"{title} med konkurranse-ID {before.id}"


def _printed(announced: Announced) -> dict[str, str]:
    """The Word files: what suppliers are sent."""
    return {name: title for name, title in announced.titles.items() if name.endswith(".docx")}
