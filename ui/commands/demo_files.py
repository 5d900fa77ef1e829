"""The files of the demonstration municipality, in `data/demo`."""

import json
from decimal import Decimal
from pathlib import Path

from pydantic import Field

from requirements_lib.domain.library.requirement import RequirementId, Text
from requirements_lib.domain.tender.profile import Profile
from requirements_lib.domain.tender.response import ResponseForm
from requirements_lib.domain.tender.tender import Tender
from requirements_lib.domain.value import Value
from scoring.domain.systems.register import Register
from scoring.domain.systems.system_decision import Course
from ui.bootstrap import ROOT

FOLDER = ROOT / "data" / "demo"
FORMS = ("svar-skarhamar.docx", "svar-byggeflyt.docx", "svar-tindra.docx")
"""The three filled-in forms of the building-permit procurement, in the order they are registered."""
WRITTEN = ("svar-varselbru.json", "svar-kvalina.json")
"""The answers to the other procurement, as values."""
DRAFTS = ("lokaler.json", "kulturskole.json")
"""One that is ready to be published, and one that is half filled in."""
SYSTEM_LIST = "systemoversikt.xlsx"
"""The municipality's own list of its 60 systems; five of them stand in the register with ratings already."""
CLASSES = {"A": "high", "B": "medium", "C": "low"}
"""What the list means by its classes."""


class Judgement(Value):
    """Points with the reason for them."""

    points: Decimal
    reason: Text


class Judged(Value):
    """What the evaluators, in the committee's order, and then all of them together mean of one answer."""

    scores: tuple[Judgement, ...]
    agreed: Judgement


class JudgedBid(Value):
    """What is decided about one bid."""

    supplier: Text
    price: Decimal
    """NOK excluding VAT."""
    rulings: dict[RequirementId, Text] = Field(default_factory=dict)
    """The answered yeses that do not hold, with the reason."""
    requirements: dict[RequirementId, Judged]


class Judgements(Value):
    """Everything a committee decides in one procurement."""

    bids: tuple[JudgedBid, ...]

    def of(self, supplier: str) -> JudgedBid:
        """What is decided about this supplier's bid."""
        return next(one for one in self.bids if one.supplier == supplier)


class PhaseOut(Value):
    """One system on its way out, or decided for otherwise."""

    name: Text
    fields: dict[str, object] = Field(default_factory=dict)
    """Fields of the register, the plan among them."""
    course: Course | None = None
    reason: str = ""


class PhaseOuts(Value):
    """Everything the municipality has planned and decided."""

    systems: tuple[PhaseOut, ...]


def profile(name: str) -> Profile:
    """A procurement's fields and answers."""
    return Profile.model_validate_json(_read(name))


def judgements(name: str) -> Judgements:
    """Points, reasons and prices of one procurement."""
    return Judgements.model_validate_json(_read(name))


def register() -> Register:
    """The systems in use."""
    return Register.model_validate_json(_read("systemer.json"))


def short_ratings() -> dict[str, dict[str, str | None]]:
    """The answers to the half-hour rating, by the system's name and the question."""
    found: dict[str, dict[str, str | None]] = json.loads(_read("kort-vurdering.json"))
    return found


def phase_outs() -> tuple[PhaseOut, ...]:
    """What is written of the cost, the benefit and the plan of some systems, and what is decided."""
    return PhaseOuts.model_validate_json(_read("utfasing.json")).systems


def form(name: str) -> bytes:
    """A supplier's filled-in form."""
    return (FOLDER / name).read_bytes()


def answers(name: str, tender: Tender) -> ResponseForm:
    """A supplier's answers to a tender, as values: the file knows no fingerprint."""
    return ResponseForm.model_validate(json.loads(_read(name)) | {"tender": tender.fingerprint})


def _read(name: str) -> str:
    return Path(FOLDER, name).read_text("utf-8")
