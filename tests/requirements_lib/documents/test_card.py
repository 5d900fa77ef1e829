"""One requirement on paper: everything a supplier needs, and no more law than may be printed."""

from typing import Any

import pytest

from paper.story import Story
from requirements_lib.documents import card
from requirements_lib.domain.library.requirement import Kind
from requirements_lib.domain.rules.law import BasisCheck, Certainty
from requirements_lib.domain.tender.tender import Tender
from tests.builders import DAY, a_basis, a_tender
from tests.requirements_lib.documents.asked import a_tender_of
from tests.requirements_lib.documents.reader import tables_of, text_of

CHECK = BasisCheck(source="NO-ARKF-07", checked_by="Jurist", where="lovdata.no", checked=DAY)


def _story(tender: Tender) -> Story:
    story = Story()
    for asked in tender.requirements:
        card.write(story, tender, asked)
    return story


def _rows(tender: Tender) -> dict[str, str]:
    return {row.cells[0]: row.cells[1] for row in tables_of(_story(tender))}


def _basis(tender: Tender) -> str:
    return _rows(tender).get("Rettsgrunnlag", "").replace("\u00a0", " ")


def _of(basis: dict[str, Any], **fields: Any) -> Tender:
    return a_tender_of({"legal_bases": [basis]}, **fields)


def test_a_requirement_has_its_need_text_reply_evidence_and_basis() -> None:
    rows = _rows(a_tender_of({"kind": Kind.CONTRACT_TERM}))
    assert list(rows) == [
        "Krav-ID",
        "Behov",
        "Krav",
        "Krav til besvarelse",
        "Dokumentasjon og kontroll",
        "Rettsgrunnlag",
    ]
    assert rows["Krav til besvarelse"] == "Beskriv uttrekket. Høyst 200 ord."


def test_the_first_row_says_what_it_counts_for_and_when_it_shall_be_met() -> None:
    tender = a_tender()
    story = Story()
    card.write(story, tender, tender.asked("ARK-05"))
    first = tables_of(story)[0]
    assert first.cells == (
        "Krav-ID",
        "ARK-05 · Evalueringskrav · Arkiv, vekt\u00a03 · Oppfylles ved levering",
    )


def test_what_gives_no_points_shows_no_criterion() -> None:
    for kind in (Kind.ABSOLUTE, Kind.CONTRACT_TERM, Kind.QUALIFICATION):
        assert "vekt" not in _rows(a_tender_of({"kind": kind}))["Krav-ID"], kind


def test_information_is_not_answered_and_needs_no_evidence() -> None:
    rows = _rows(a_tender_of({"kind": Kind.INFORMATION}))
    assert list(rows) == ["Krav-ID", "Behov", "Krav", "Rettsgrunnlag"]


def test_the_evidence_says_when_by_whom_and_what_a_breach_leads_to() -> None:
    assert _rows(a_tender_of({}))["Dokumentasjon og kontroll"] == (
        "Demonstrasjon ved tilbud: Et uttrekk vises. Kontrolleres av arkivaren. Poengene settes ned."
    )


def test_the_chosen_number_is_printed_and_not_the_librarys() -> None:
    asked = {
        "text": "Leverandøren bør varsle {frist} dager før.",
        "parameters": {
            "frist": {"label": "Frist", "unit": "dager", "default": 30, "minimum": 5, "maximum": 90}
        },
    }
    tender = a_tender_of(asked)
    chosen = tender.requirements[0].model_copy(update={"parameters": {"frist": 45}})
    tender = tender.model_copy(update={"requirements": (chosen,)})
    assert _rows(tender)["Krav"] == "Leverandøren bør varsle 45 dager før."


def test_a_confirmed_basis_is_printed_in_full() -> None:
    assert _basis(_of(a_basis())) == "arkivforskrifta § 5 andre ledd bokstav d"


def test_an_unconfirmed_basis_is_never_printed_even_when_somebody_has_checked_it() -> None:
    unconfirmed = _of(a_basis(certainty=Certainty.UNCONFIRMED), basis_checks=(CHECK,))
    assert "Rettsgrunnlag" not in _rows(unconfirmed)
    assert "arkivforskrifta" not in text_of(_story(unconfirmed))


def test_a_probable_basis_is_its_name_alone_until_a_check_is_recorded() -> None:
    probable = a_basis(certainty=Certainty.PROBABLE)
    assert _basis(_of(probable)) == "arkivforskrifta"
    assert _basis(_of(probable, basis_checks=(CHECK,))) == "arkivforskrifta § 5 andre ledd bokstav d"


def test_a_basis_not_in_force_when_the_competition_starts_is_not_printed() -> None:
    assert _basis(_of(a_basis(valid_to=DAY.replace(day=1)))) == ""


@pytest.mark.parametrize(
    ("kind", "said"),
    [
        ("law", ""),
        ("regulation", ""),
        ("pattern", " (mønster)"),
        ("standard", " (standard)"),
        ("guidance", " (veiledning)"),
    ],
)
def test_what_does_not_bind_says_so(kind: str, said: str) -> None:
    assert _basis(_of(a_basis(kind=kind))) == f"arkivforskrifta § 5 andre ledd bokstav d{said}"


def test_the_same_basis_is_printed_once() -> None:
    twice = a_tender_of({"legal_bases": [a_basis(), a_basis(source="NO-ARKF-08")]})
    assert _basis(twice).count("arkivforskrifta") == 1


def test_a_paragraph_sign_is_never_parted_from_its_number() -> None:
    assert "§\u00a05" in _rows(_of(a_basis()))["Rettsgrunnlag"]


def test_the_typed_answer_is_pointed_to() -> None:
    typed = {"describe": "Beskriv.", "max_words": 50, "typed": {"type": "document", "label": "Matrise"}}
    assert (
        _rows(a_tender_of({"reply": typed}))["Krav til besvarelse"]
        == "Beskriv. Høyst 50 ord. Fyll også ut «Matrise»."
    )


def test_what_is_said_after_a_list_is_no_point_of_it() -> None:
    evidence = {
        "form": "document",
        "what": "Vis:\n1. loggen\n2. uttrekket",
        "verified": "bid",
        "checked_by": "arkivaren",
        "breach": "Det følges opp.",
    }
    rows = _rows(
        a_tender_of({"reply": {"describe": "Vis:\n– loggen", "max_words": 50}, "evidence": [evidence]})
    )
    assert rows["Krav til besvarelse"] == "Vis:\nloggen\nHøyst 50 ord."
    assert rows["Dokumentasjon og kontroll"] == (
        "Dokument ved tilbud: Vis:\nloggen\nuttrekket.\nKontrolleres av arkivaren. Det følges opp."
    )
