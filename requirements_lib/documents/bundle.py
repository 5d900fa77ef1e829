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
from requirements_lib.domain.rules.standard_contract import StandardContracts
from requirements_lib.domain.tender.tender import FrozenTender, Tender
from requirements_lib.words.document import EVALUATION_ANNEX

ANNEX_1, ANNEX_2, TERMS, TENDER_TEXT, TENDER_FILE = (
    "bilag-1.docx",
    "bilag-2.docx",
    "kontraktsvilkar.docx",
    "konkurransegrunnlag.docx",
    "tender.json",
)
EVALUATION = "evalueringsmodell.docx"
"""Listed here, but made where bids are ranked: it has a worked example."""
STAMP = "urn:malestokk:svarskjema"


def make(tender: Tender, contracts: StandardContracts, template: Template | None = None) -> dict[str, bytes]:
    """The files by name, terms only when there are any. The same tender always makes the same bytes.

    The annex on the evaluation is not among them: it is made in `scoring`, where bids are ranked.
    """
    annexes = Annexes(contracts.of(tender.contract))
    headings = titles(tender, contracts)
    forms = {annex_2(part): part for part in tender.parts}
    made = {}
    for name, story in _stories(tender, annexes).items():
        if name in headings:
            part = forms.get(name, tender)
            stamp = _stamp(part) if name in forms else ""
            made[name] = word_file(story, tender, headings[name], _footer(part), template, stamp)
    return made | {TENDER_FILE: tender_file(tender)}


def annex_2(part: Tender) -> str:
    """What the form of a lot, or of the whole, is called by file name."""
    return ANNEX_2.replace(".", f"-{part.lot_id.lower()}.") if part.lot else ANNEX_2


def titles(tender: Tender, contracts: StandardContracts) -> dict[str, str]:
    """What each file is called, by its name, in the order they are listed."""
    annexes = Annexes(contracts.of(tender.contract))
    found = {
        ANNEX_1: annexes.first,
        **{annex_2(part): _second(part, annexes) for part in tender.parts},
        TERMS: terms.TITLE if terms.needed(tender) else "",
        TENDER_TEXT: "Konkurransegrunnlag",
        EVALUATION: EVALUATION_ANNEX,
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
        **{annex_2(part): annex2.write(part, annexes) for part in tender.parts},
        TERMS: terms.write(tender, annexes),
        TENDER_TEXT: tender_text.write(tender, annexes),
    }


def _second(part: Tender, annexes: Annexes) -> str:
    return f"{annexes.second} · {part.lot.label}" if part.lot else annexes.second


def _footer(part: Tender) -> str:
    lot = f" · Delkontrakt: {part.lot_id}" if part.lot else ""
    return f"Konkurranse-ID: {part.fingerprint[:12]}{lot}"


def _stamp(part: Tender) -> str:
    lot = f' lot="{part.lot_id}"' if part.lot else ""
    return f'<malestokk xmlns="{STAMP}" tender="{part.fingerprint}"{lot} form="bilag-2"/>'


def tender_file(tender: Tender) -> bytes:
    """The frozen tender as a file that shows when it has been tampered with."""
    frozen: Any = FrozenTender(fingerprint=tender.fingerprint, tender=tender).model_dump(mode="json")
    return json.dumps(frozen, ensure_ascii=False, indent=1).encode()
