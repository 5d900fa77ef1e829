"""Reading a filled-in Bilag 2: bytes from outside become answers, and findings about everything that is odd."""

import re
from collections.abc import Iterable

from paper.package import Package, UnreadableFile
from paper.reading import has_hidden_text, has_tracked_changes, loose, rows, visible_text
from requirements_lib.documents.bundle import STAMP
from requirements_lib.documents.form_reader import FormReader
from requirements_lib.domain.outcome import Finding
from requirements_lib.domain.tender.response import ResponseForm, check
from requirements_lib.domain.tender.tender import Tender

_PRINTED_TENDER = re.compile(r"Konkurranse-ID:\s*([0-9a-f]{12})\b")
_PRINTED_LOT = re.compile(r"Delkontrakt:\s*(D[1-9]\d?)\b")


def read(content: bytes, tender: Tender) -> tuple[ResponseForm | None, tuple[Finding, ...]]:
    """The form and every finding about it; no form when the bytes cannot be read at all. Never raises."""
    try:
        package = Package(content)
        body, (printed, lot) = package.body(), _named(package)
    except UnreadableFile as unreadable:
        return None, (Finding.error(f"file_{unreadable.reason}", "form"),)
    part = next((one for one in tender.parts if one.lot_id == lot), tender)
    reader = FormReader(part)
    reader.take(rows(body))
    reader.tell_loose(loose(body))
    changed = [Finding.error("tracked_changes", "form")] if has_tracked_changes(body) else []
    hidden = [Finding.warning("hidden_text", "form")] if has_hidden_text(body) else []
    unmarked = [] if printed else [Finding.warning("tender_id_missing", "form")]
    form = reader.form(
        tender.fingerprint if not printed or tender.fingerprint.startswith(printed) else printed, lot
    )
    return form, (*changed, *hidden, *unmarked, *reader.findings, *check(form, tender))


def _named(package: Package) -> tuple[str, str]:
    """The fingerprint and the lot the form carries: in its stamp, else as they are printed at the foot of the pages."""
    for name in sorted(package.names):
        if name.startswith("customXml/item") and name.count("/") == 1 and "Props" not in name:
            root = package.xml(name)
            if root.tag == f"{{{STAMP}}}malestokk":
                return str(root.get("tender")), str(root.get("lot", ""))
    feet = [name for name in sorted(package.names) if name.startswith("word/footer")]
    texts = [visible_text(package.xml(name)) for name in feet]
    return _printed_in(texts, _PRINTED_TENDER), _printed_in(texts, _PRINTED_LOT)


def _printed_in(texts: Iterable[str], pattern: re.Pattern[str]) -> str:
    """The first thing of its kind that is printed in some texts, or nothing."""
    return next((found for text in texts for found in pattern.findall(text)), "")
