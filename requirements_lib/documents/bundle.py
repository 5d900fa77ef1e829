"""Everything that is sent out for one tender, as files."""

import json
from typing import Any

from paper.package import Package
from paper.reading import unfilled
from paper.story import Story
from paper.template import Template
from requirements_lib.documents import annex1, annex2, tender_text, terms
from requirements_lib.documents.annexes import Annexes
from requirements_lib.documents.word_file import word_file
from requirements_lib.domain.standard_contract import StandardContracts
from requirements_lib.domain.tender import FrozenTender, Tender

ANNEX_1, ANNEX_2, TERMS, TENDER_TEXT, TENDER_FILE = (
    "bilag-1.docx",
    "bilag-2.docx",
    "kontraktsvilkar.docx",
    "konkurransegrunnlag.docx",
    "tender.json",
)
STAMP = "urn:malestokk:svarskjema"


def make(tender: Tender, contracts: StandardContracts, template: Template | None = None) -> dict[str, bytes]:
    """The files by name, terms only when there are any. The same tender always makes the same bytes."""
    annexes = Annexes(contracts.of(tender.contract))
    headings = titles(tender, contracts)
    footer = f"Konkurranse-ID: {tender.fingerprint[:12]}"
    stamp = f'<malestokk xmlns="{STAMP}" tender="{tender.fingerprint}" form="bilag-2"/>'
    stamps = {ANNEX_2: stamp}
    made = {
        name: word_file(story, tender, headings[name], footer, template, stamps.get(name, ""))
        for name, story in _stories(tender, annexes).items()
        if name in headings
    }
    return made | {TENDER_FILE: tender_file(tender)}


def titles(tender: Tender, contracts: StandardContracts) -> dict[str, str]:
    """What each file is called, by its name, in the order they are listed."""
    annexes = Annexes(contracts.of(tender.contract))
    found = {
        ANNEX_1: annexes.first,
        ANNEX_2: annexes.second,
        TERMS: terms.TITLE if terms.needed(tender) else "",
        TENDER_TEXT: "Konkurransegrunnlag",
        TENDER_FILE: "Konkurransen som fil",
    }
    return {name: title for name, title in found.items() if title}


def to_fill_in(files: dict[str, bytes]) -> dict[str, tuple[str, ...]]:
    """The fields the municipality fills in in Word before the files are sent out, by file."""
    ours = {name: files[name] for name in (ANNEX_1, TENDER_TEXT)}
    found = {name: tuple(unfilled(Package(content).body())) for name, content in ours.items()}
    return {name: fields for name, fields in found.items() if fields}


def _stories(tender: Tender, annexes: Annexes) -> dict[str, Story]:
    return {
        ANNEX_1: annex1.write(tender, annexes),
        ANNEX_2: annex2.write(tender, annexes),
        TERMS: terms.write(tender, annexes),
        TENDER_TEXT: tender_text.write(tender, annexes),
    }


def tender_file(tender: Tender) -> bytes:
    """The frozen tender as a file that shows when it has been tampered with."""
    frozen: Any = FrozenTender(fingerprint=tender.fingerprint, tender=tender).model_dump(mode="json")
    return json.dumps(frozen, ensure_ascii=False, indent=1).encode()
