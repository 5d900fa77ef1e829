"""Every requirement is printed in one place, and what is not about the solution never as if it were."""

from itertools import product

import pytest

from requirements_lib.documents.placement import CHAPTERS, TERMS, in_annex_1, place, sections
from requirements_lib.domain.library.requirement import AnnexPlace, Kind
from tests.builders import a_requirement
from tests.requirements_lib.documents.asked import a_tender_of


@pytest.mark.parametrize("annex", AnnexPlace)
def test_what_is_asked_of_the_supplier_stands_in_the_tender_document(annex: AnnexPlace) -> None:
    assert place(a_requirement(kind=Kind.QUALIFICATION, annex=annex)) is AnnexPlace.TENDER_DOCUMENT


@pytest.mark.parametrize("annex", AnnexPlace)
def test_a_contract_term_is_never_a_demand_on_the_solution(annex: AnnexPlace) -> None:
    found = place(a_requirement(kind=Kind.CONTRACT_TERM, annex=annex))
    assert found in TERMS
    assert (found is AnnexPlace.DATA_PROCESSING) is (annex is AnnexPlace.DATA_PROCESSING)


@pytest.mark.parametrize(("kind", "annex"), list(product((Kind.ABSOLUTE, Kind.EVALUATED), AnnexPlace)))
def test_what_bids_are_measured_by_stands_in_bilag_1_wherever_the_library_puts_it(
    kind: Kind, annex: AnnexPlace
) -> None:
    assert place(a_requirement(kind=kind, annex=annex)) is AnnexPlace.REQUIREMENTS


@pytest.mark.parametrize("annex", AnnexPlace)
def test_information_stands_where_the_library_puts_it(annex: AnnexPlace) -> None:
    assert place(a_requirement(kind=Kind.INFORMATION, annex=annex)) is annex


def test_every_requirement_stands_in_exactly_one_section() -> None:
    tender = a_tender_of(
        *({"kind": kind, "annex": annex} for kind, annex in product(Kind, AnnexPlace)),
        {"requirement_id": "EGEN-01", "theme": "EGEN"},
    )
    printed = [
        one.id for chapter in CHAPTERS for part in sections(tender, chapter) for one in part.requirements
    ]
    assert sorted(printed) == sorted(one.id for one in tender.requirements)


def test_bilag_1_has_neither_terms_nor_what_stands_in_the_tender_document() -> None:
    tender = a_tender_of({"kind": Kind.CONTRACT_TERM}, {"kind": Kind.QUALIFICATION}, {})
    assert [one.id for one in in_annex_1(tender)] == ["ARK-03"]


def test_a_theme_the_library_does_not_have_comes_last_and_is_not_lost() -> None:
    tender = a_tender_of({"requirement_id": "EGEN-01", "theme": "EGEN"}, {})
    found = list(sections(tender, AnnexPlace.REQUIREMENTS))
    assert [(one.name, [asked.id for asked in one.requirements]) for one in found] == [
        ("Innebygd arkivering", ["ARK-02"]),
        ("Andre krav", ["EGEN-01"]),
    ]
