"""The suppliers' forms of the demonstration, made from the tender as it is now: `python -m tests.demo.forms`.

What each supplier answers stands in `data/demo/svar-….json`. The form is the blank bilag 2, filled in as three
suppliers would: in LibreOffice itself, in Word with all the tables merged into one, and in Word with changes that are
first proposed and then accepted. With them goes the evaluation that `malestokk rank` takes.
"""

import json
import subprocess
from collections.abc import Iterator, Mapping
from pathlib import Path
from tempfile import TemporaryDirectory

from requirements_lib.documents import bundle
from requirements_lib.documents.form_field import FORM, Field, FrontField, bookmark, of_tag, tag
from requirements_lib.domain.library.requirement import DateAnswer
from requirements_lib.domain.tender.response import Response, ResponseForm
from requirements_lib.domain.tender.tender import Tender, freeze
from requirements_lib.storage import law, library, standard_contract
from requirements_lib.words.terms import term
from scoring.domain.bids.bid import Price, Ruling, bid_from, letter
from scoring.domain.bids.consensus import AgreedScore
from scoring.domain.ranking.evaluation import Decisions, Evaluation, evaluation_of
from tests.demo.in_word import filled, merged, proposed
from ui.commands import demo_files as files

DEMO = files.FOLDER
IN_LIBREOFFICE, MERGED, ACCEPTED = files.FORMS
PROPOSED = "svar-tindra-sporede-endringer.docx"
EVALUATION = "byggesak-evaluering.json"
PYTHON_OF_LIBREOFFICE = "/usr/bin/python3"
_CHANGED = ("90 kalenderdager", "60 kalenderdager")


def tender() -> Tender:
    """The tender as the profile and the shipped library make it now."""
    return freeze(files.profile("byggesak.json"), library.load(), law.load())


def answers(name: str, asked: Tender) -> ResponseForm:
    """What the supplier of a form answers to this tender."""
    return files.answers(Path(name).with_suffix(".json").name, asked)


def make(folder: Path) -> None:
    """Make every form, and the evaluation, anew in a folder."""
    asked = tender()
    blank = bundle.make(asked, standard_contract.load())[bundle.ANNEX_2]
    written = {name: values(answers(name, asked), asked) for name in files.FORMS}
    accepted = filled(blank, written[ACCEPTED])
    made = {
        IN_LIBREOFFICE: filled_in_libreoffice(blank, written[IN_LIBREOFFICE]),
        MERGED: merged(filled(blank, written[MERGED])),
        PROPOSED: proposed(accepted, *_CHANGED),
        ACCEPTED: accepted,
        EVALUATION: f"{evaluation(asked).model_dump_json(indent=1)}\n".encode(),
    }
    for name, content in made.items():
        (folder / name).write_bytes(content)


def evaluation(asked: Tender) -> Evaluation:
    """The committee's agreed points, and the prices, for these bids."""
    bids, prices, agreed, rulings = [], [], [], []
    for place, name in enumerate(files.FORMS, start=1):
        bid = bid_from(answers(name, asked), letter(place), letter(place))
        judged = files.judgements("byggesak-vurdering.json").of(bid.supplier.name)
        bids.append(bid)
        prices.append(Price(bid=bid.id, amount=judged.price))
        for requirement, reason in judged.rulings.items():
            rulings.append(Ruling(bid=bid.id, requirement=requirement, met=False, reason=reason))
        for requirement, mind in judged.requirements.items():
            agreed.append(AgreedScore(bid=bid.id, requirement=requirement, **dict(mind.agreed)))
    return evaluation_of(asked, bids, prices, Decisions(agreed=tuple(agreed), rulings=tuple(rulings)))


def values(form: ResponseForm, asked: Tender) -> dict[str, str]:
    """What is written in each field of the form, by the field's tag."""
    front = {
        FrontField.SUPPLIER: form.supplier,
        FrontField.ORGANISATION_NUMBER: form.organisation_number,
        FrontField.CONTACT: form.contact,
        FrontField.ASSUMPTIONS: form.assumptions,
    }
    found = {f"{FORM}|{field}": text for field, text in front.items()}
    for field, lines in ((FrontField.DEVIATION, form.deviations), (FrontField.ATTACHMENT, form.attachments)):
        found |= {f"{FORM}|{field}|{place}": line for place, line in enumerate(lines, start=1)}
    for response in form.responses:
        found |= {tag(response.requirement, field): text for field, text in _fields(response, asked)}
    return {name: text for name, text in found.items() if text}


def filled_in_libreoffice(blank: bytes, written: Mapping[str, str]) -> bytes:
    """The form filled in and stored by LibreOffice, which is told where by the bookmarks."""
    with TemporaryDirectory() as folder:
        form, stored = Path(folder, "skjema.docx"), Path(folder, "fylt.docx")
        form.write_bytes(blank)
        told = {
            "form": form.as_uri(),
            "stored": stored.as_uri(),
            "profile": Path(folder, "profil").as_uri(),
            "values": {_bookmark(name): text for name, text in written.items()},
        }
        command = [PYTHON_OF_LIBREOFFICE, str(Path(__file__).with_name("in_libreoffice.py"))]
        subprocess.run(command, input=json.dumps(told), text=True, check=True, timeout=180)
        return stored.read_bytes()


def _fields(response: Response, asked: Tender) -> Iterator[tuple[Field, str]]:
    yield Field.CODE, term(response.code) if response.code else ""
    yield Field.LATER, _day(response.later.isoformat()) if response.later else ""
    yield Field.DESCRIPTION, response.description
    yield Field.REFERENCE, response.reference
    is_date = isinstance(asked.asked(response.requirement).requirement.reply.typed, DateAnswer)
    yield Field.TYPED, _day(response.typed) if is_date else response.typed


def _day(iso: str) -> str:
    """«2026-09-15» as people write it: 15.09.2026."""
    return ".".join(reversed(iso.split("-")))


def _bookmark(name: str) -> str:
    """The bookmark around the field with this tag."""
    found = of_tag(name)
    return bookmark(*found) if found else name.replace("|", "_")


if __name__ == "__main__":
    make(DEMO)
