"""Everything that is sent out for one tender, as files."""

import json
from typing import Any

from paper.document import Properties, write
from paper.story import Story
from requirements_lib.documents import annex1, annex2, tender_text
from requirements_lib.domain.standard_contract import StandardContract, StandardContracts
from requirements_lib.domain.tender import FrozenTender, Tender

ANNEX_1, ANNEX_2, TENDER_TEXT, TENDER_FILE = (
    "bilag-1.docx",
    "bilag-2.docx",
    "konkurransegrunnlag.docx",
    "tender.json",
)
STAMP = "urn:malestokk:svarskjema"
_OWN_TITLES = {1: "Kravspesifikasjon", 2: "Leverandørens svar"}
_CHANGES = "Endringer i den generelle avtaleteksten"


def make(tender: Tender, contracts: StandardContracts) -> dict[str, bytes]:
    """The files by name. The same tender always makes the same bytes."""
    contract = contracts.of(tender.contract)
    first, second = _heading(contract, 1), _heading(contract, 2)
    stamp = f'<malestokk xmlns="{STAMP}" tender="{tender.fingerprint}" form="bilag-2"/>'
    return {
        ANNEX_1: _file(annex1.write(tender, first, _changes_annex(contract)), tender, first),
        ANNEX_2: _file(annex2.write(tender, second, first), tender, second, stamp),
        TENDER_TEXT: _file(tender_text.write(tender, (first, second)), tender, "Konkurransegrunnlag"),
        TENDER_FILE: tender_file(tender),
    }


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


def _heading(contract: StandardContract | None, number: int) -> str:
    """«Bilag 1 Kundens behovsbeskrivelse», or our own title when the contract's is not confirmed."""
    title = contract.annexes.get(number) if contract else None
    return f"Bilag {number} {title or _OWN_TITLES[number]}"


def _changes_annex(contract: StandardContract | None) -> str:
    """The annex that goes before the general text, whose number differs between the contracts."""
    number = contract.number(_CHANGES) if contract else None
    return f"bilag {number} ({_CHANGES})" if number else "avtalens bilag for endringer i avtaleteksten"
