"""Readable builders of domain values for tests: sensible everywhere, changed where the test cares."""

from datetime import UTC, date, datetime
from decimal import Decimal
from typing import Any

from requirements_lib.domain.library.library import Library
from requirements_lib.domain.library.requirement import Kind, Requirement
from requirements_lib.domain.rules.law import Certainty, LawTable
from requirements_lib.domain.tender.profile import Profile
from requirements_lib.domain.tender.tender import Tender, freeze
from requirements_lib.domain.weighing.criteria import Criterion, CriterionKind
from requirements_lib.domain.weighing.lot import Lot

DAY = date(2026, 9, 28)
NOON = datetime(2026, 11, 2, 12, 0, tzinfo=UTC)


def a_basis(**changes: Any) -> dict[str, Any]:
    """A confirmed legal basis, as a library file writes it."""
    basis = {
        "source": "NO-ARKF-07",
        "kind": "regulation",
        "name": "arkivforskrifta",
        "provision": "§ 5 andre ledd bokstav d",
        "says": "Dokumentasjonen skal kunne eksporteres kontrollert.",
        "address": "https://lovdata.no/dokument/SF/forskrift/2025-12-17-2647",
        "valid_from": date(2026, 1, 1),
        "checked": date(2026, 11, 23),
        "certainty": Certainty.CONFIRMED,
    }
    return basis | changes


def a_requirement(requirement_id: str = "ARK-05", **changes: Any) -> Requirement:
    """An evaluated requirement that applies when the question «records» is answered yes."""
    fields = {
        "id": requirement_id,
        "version": 1,
        "status": "approved",
        "theme": requirement_id.split("-", maxsplit=1)[0],
        "title": f"Tittel på {requirement_id}",
        "need": "Arkivaren må kunne hente ut arkivet, slik at det kan leses etter løsningens levetid.",
        "text": "Leverandøren bør vise hvordan kommunen henter ut arkivet.",
        "kind": Kind.EVALUATED,
        "kind_reason": "Tilbudene skiller seg her.",
        "trigger": {"op": "is", "question": "records"},
        "start_set": True,
        "reply": {"describe": "Beskriv uttrekket.", "max_words": 200},
        "rubric": {
            "at_0": "Ikke vist.",
            "at_5": "Vist på bestilling.",
            "at_10": "Vist og prøvd av kommunen.",
        },
        "weight": Decimal(2),
        "evidence": [
            {
                "form": "demonstration",
                "what": "Et uttrekk vises.",
                "verified": "bid",
                "checked_by": "arkivaren",
                "breach": "Poengene settes ned.",
            }
        ],
        "fulfilled_by": "delivery",
        "legal_bases": [a_basis()],
        "today": {"question": "Kan kommunen i dag hente ut arkivet?", "blocks_switch_off": True},
        "goal": "Kommunen eier sine data.",
        "changes": [{"version": 1, "on": date(2026, 11, 24), "what": "Første utgave."}],
    }
    return Requirement.model_validate(fields | changes)


def a_library(*requirements: Requirement) -> Library:
    """A library of these requirements (or of three usual ones), with the questions «records» and «journal»."""
    kept = requirements or (
        a_requirement("ARK-01", kind=Kind.ABSOLUTE, text="Løsningen skal fange dokumentasjonen."),
        a_requirement("ARK-05", weight=Decimal(3)),
        a_requirement("ARK-08", trigger={"op": "is", "question": "journal"}),
    )
    questions = [
        {
            "id": name,
            "ask": f"Gjelder {clause}?",
            "help": "Svar på det du vet.",
            "when_yes": f"det gjelder {clause}",
            "when_no": f"det ikke gjelder {clause}",
        }
        for name, clause in (("records", "arkiv"), ("journal", "journal"))
    ]
    body = {"version": "2026.1", "approved": date(2026, 11, 24), "questions": questions, "requirements": kept}
    theme = {"code": "ARK", "name": "Innebygd arkivering", "about": "Arkiv fra start."}
    return Library.model_validate(body | {"themes": [theme]})


def law_table() -> LawTable:
    """The climate rule as from 1 July 2026, and the value that brings a duty to announce."""
    common = {"source": "NO-LOA-05", "certainty": "bekreftet", "valid_from": date(2026, 7, 1)}
    return LawTable.model_validate(
        {
            "values": [
                {
                    "code": "environment_weight",
                    "value": "30",
                    "unit": "prosent",
                    "basis": "anskaffelsesloven § 5b",
                }
                | common,
                {
                    "code": "environment_places",
                    "value": "3",
                    "unit": "plass",
                    "basis": "anskaffelsesloven § 5b",
                }
                | common,
                {"code": "announcement_value", "value": "1300000", "unit": "NOK", "basis": "FOA § 5-1"}
                | common,
                {
                    "code": "environment_way_specification",
                    "value": "erstatter eller kombineres",
                    "unit": "krav i kravspesifikasjonen",
                    "basis": "anskaffelsesloven § 5b andre ledd",
                }
                | common,
            ]
        }
    )


def criteria(**weights: str) -> tuple[Criterion, ...]:
    """Price 40 % and quality 60 % fed by ARK-05 and ARK-08, the second marked for environment."""
    price, quality = Decimal(weights.get("price", "40")), Decimal(weights.get("quality", "60"))
    return (
        Criterion(id="T1", name="Pris", kind=CriterionKind.PRICE, weight=price),
        Criterion(
            id="T2",
            name="Arkiv",
            kind=CriterionKind.QUALITY,
            weight=quality,
            environment=True,
            requirements=("ARK-05", "ARK-08"),
        ),
    )


def judged_whole() -> tuple[Criterion, ...]:
    """The same criteria, quality judged whole."""
    price, quality = criteria()
    words = "Vi ser på hvor lett arkivet er å hente ut og flytte."
    return price, quality.model_copy(update={"whole": True, "looks_for": words})


def two_scales() -> tuple[Criterion, ...]:
    """Price, one criterion judged by ARK-05, and one judged whole on ARK-08."""
    price, archive = criteria()
    moving = {"id": "T3", "name": "Flytting", "weight": Decimal(40), "requirements": ("ARK-08",)}
    words = {"whole": True, "looks_for": "Vi ser etter hvor lett arkivet flyttes."}
    return (
        price,
        archive.model_copy(update={"requirements": ("ARK-05",), "weight": Decimal(20)}),
        archive.model_copy(update=moving | words),
    )


def a_profile(**changes: Any) -> Profile:
    """A profile that can be published with `a_library` and `law_table`."""
    fields = {
        "title": "Nytt byggesakssystem",
        "reference": "2026/1187",
        "organisation": "Lindvik kommune",
        "starts": DAY,
        "bid_deadline": NOON,
        "estimated_value": Decimal(4_000_000),
        "delivery_model": "cloud",
        "need": "Kommunen må kunne behandle byggesaker digitalt.",
        "answers": {"records": "yes", "journal": "yes"},
        "criteria": criteria(),
    }
    return Profile.model_validate(fields | changes)


def lots() -> tuple[Lot, ...]:
    """D1 asks everything; D2 leaves out ARK-05 and weighs price 30 % and ARK-08 70 %."""
    price, quality = criteria(price="30", quality="70")
    journal = (price, quality.model_copy(update={"name": "Journal", "requirements": ("ARK-08",)}))
    return (
        Lot(id="D1", name="Saksbehandling", criteria=criteria()),
        Lot(id="D2", name="Innsyn", leaves_out=("ARK-05",), criteria=journal),
    )


def a_tender(**changes: Any) -> Tender:
    """A published tender of the three usual requirements."""
    return freeze(a_profile(**changes), a_library(), law_table())
