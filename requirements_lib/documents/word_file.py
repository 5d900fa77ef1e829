"""What every document of a tender has alike: its first lines, and how it is made into a Word file."""

from paper.document import Properties
from paper.document import write as write_file
from paper.story import Story
from paper.template import Template
from requirements_lib.domain.tender.tender import Tender


def opening(story: Story, tender: Tender, heading: str) -> None:
    """The document's name, what is bought, the contract, whose case it is, and the lot of a form."""
    contract = f"{tender.contract.form} {tender.contract.version}".strip()
    lot = [f"Delkontrakt: {tender.lot.label}"] if tender.lot else []
    case = f"{tender.organisation} · Saksnummer {tender.reference}"
    story.title(heading, tender.title, f"Avtale: {contract}", case, *lot)


def word_file(
    story: Story, tender: Tender, heading: str, footer: str, template: Template | None = None, stamp: str = ""
) -> bytes:
    """The finished file; without a template it is made on the house style."""
    properties = Properties(
        title=f"{heading} · {tender.title}",
        organisation=tender.organisation,
        subject=f"Saksnummer {tender.reference}",
        footer=footer,
        stamp=stamp and f'<?xml version="1.0" encoding="UTF-8"?>\n{stamp}',
    )
    return write_file(story.body(), properties, template, story.pictures)
