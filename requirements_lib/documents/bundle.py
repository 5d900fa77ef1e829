"""Everything that is sent out for one tender, as files."""

import json
from typing import Any

from paper.document import Properties, write
from paper.package import Package
from paper.reading import unfilled
from paper.story import Story
from requirements_lib.documents import annex1, annex2, tender_text
from requirements_lib.documents.annexes import Annexes
from requirements_lib.domain.standard_contract import StandardContracts
from requirements_lib.domain.tender import FrozenTender, Tender

ANNEX_1, ANNEX_2, TENDER_TEXT, TENDER_FILE = (
    "bilag-1.docx",
    "bilag-2.docx",
    "konkurransegrunnlag.docx",
    "tender.json",
)
STAMP = "urn:malestokk:svarskjema"


def make(tender: Tender, contracts: StandardContracts) -> dict[str, bytes]:
    """The files by name. The same tender always makes the same bytes."""
    contract = contracts.of(tender.contract)
    annexes, choices = Annexes(contract), contract.choices if contract else ()
    stamp = f'<malestokk xmlns="{STAMP}" tender="{tender.fingerprint}" form="bilag-2"/>'
    second = annex2.write(tender, annexes.second, annexes.first)
    return {
        ANNEX_1: _file(annex1.write(tender, annexes, choices), tender, annexes.first),
        ANNEX_2: _file(second, tender, annexes.second, stamp),
        TENDER_TEXT: _file(tender_text.write(tender, annexes), tender, "Konkurransegrunnlag"),
        TENDER_FILE: tender_file(tender),
    }


def to_fill_in(files: dict[str, bytes]) -> dict[str, tuple[str, ...]]:
    """The fields the municipality fills in in Word before the files are sent out, by file."""
    ours = {name: files[name] for name in (ANNEX_1, TENDER_TEXT)}
    found = {name: tuple(unfilled(Package(content).body())) for name, content in ours.items()}
    return {name: fields for name, fields in found.items() if fields}


def tender_file(tender: Tender) -> bytes:
    """The frozen tender as a file that shows when it has been tampered with."""
    frozen: Any = FrozenTender(fingerprint=tender.fingerprint, tender=tender).model_dump(mode="json")
    return json.dumps(frozen, ensure_ascii=False, indent=1).encode()


def _file(story: Story, tender: Tender, heading: str, stamp: str = "") -> bytes:
    properties = Properties(
        title=f"{heading} · {tender.title}",
        organisation=tender.organisation,
        subject=f"Saksnummer {tender.reference}",
        footer=f"Konkurranse-ID: {tender.fingerprint[:12]}",
        stamp=stamp and f'<?xml version="1.0" encoding="UTF-8"?>\n{stamp}',
    )
    return write(story.body(), properties)
