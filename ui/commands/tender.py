"""`malestokk annex` and `malestokk responses read`: from files to files, without a database."""

import argparse
import json
import sys
from collections.abc import Sequence
from pathlib import Path

from requirements_lib.documents import bundle, response
from requirements_lib.documents.template import opened
from requirements_lib.domain.outcome import Finding
from requirements_lib.domain.tender.profile import Profile
from requirements_lib.domain.tender.publishing import findings
from requirements_lib.domain.tender.response import ResponseForm
from requirements_lib.domain.tender.tender import FrozenTender, Tender, freeze
from requirements_lib.storage import law, library, standard_contract
from requirements_lib.words.document import left_to_fill_in
from requirements_lib.words.response import report
from scoring.documents import evaluation_annex
from ui.commands.folder import write_all
from ui.commands.outcome import FINDINGS, FINE, Unreadable, finding_line, read_bytes, read_json, status, tell

_Read = tuple[Path, ResponseForm | None, tuple[Finding, ...]]


def annex(given: argparse.Namespace) -> int:
    """Make the annexes, the konkurransegrunnlag and the frozen tender; with errors nothing is written."""
    profile = read_json(Profile, given.profile)
    requirements, values, contracts = library.load(), law.load(), standard_contract.load()
    found = (*findings(profile, requirements, values), *contracts.check(profile.contract))
    tell(found)
    if status(found) != FINE:
        return FINDINGS
    tender = freeze(profile, requirements, values)
    template = opened(read_bytes(given.template)) if given.template else None
    made = bundle.make(tender, contracts, template)
    files = evaluation_annex.added(made, tender, contracts, template)
    for path in write_all(given.out, files):
        print(f"Skrevet: {path}")
    for name, fields in bundle.to_fill_in(files).items():
        print(f"{name}: {left_to_fill_in(fields)}")
    print(f"Konkurranse-ID: {tender.fingerprint[:12]}")
    return FINE


def read(given: argparse.Namespace) -> int:
    """Read every form given, whatever is wrong with the others."""
    tender = read_json(FrozenTender, given.tender).verified()
    forms = [_read(path, tender) for path in given.files]
    if given.json:
        print(json.dumps([_as_json(*one) for one in forms], ensure_ascii=False, indent=1))
    for path, form, found in forms:
        if not given.json:
            print(_report(path, form, found, tender))
        for finding in found:
            print(f"{path}: {_on_one_line(finding_line(finding))}", file=sys.stderr)
    return status(finding for _, _, found in forms for finding in found)


def _read(path: Path, tender: Tender) -> _Read:
    try:
        return (path, *response.read(read_bytes(path), tender))
    except Unreadable:
        return path, None, (Finding.error("file_not_opened", path.name),)


def _report(path: Path, form: ResponseForm | None, found: Sequence[Finding], tender: Tender) -> str:
    if form is None:
        return f"{path}: Svarskjemaet kan ikke leses."
    supplier = form.supplier.strip() or "ukjent leverandør"
    return f"{path}: {supplier}. {report(found, tender)}"


def _on_one_line(sentence: str) -> str:
    """What a supplier has written may have lines of its own."""
    return " ".join(sentence.split())


def _as_json(path: Path, form: ResponseForm | None, found: Sequence[Finding]) -> dict[str, object]:
    return {
        "file": str(path),
        "form": form and form.model_dump(mode="json"),
        "findings": [one.model_dump(mode="json") for one in found],
    }
