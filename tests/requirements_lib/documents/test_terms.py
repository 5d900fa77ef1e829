"""The contract terms in a document of their own, with where in the contract each is entered."""

import pytest

from paper.story import Story
from requirements_lib.documents import terms
from requirements_lib.documents.annexes import Annexes
from requirements_lib.domain.library.requirement import AnnexPlace, Kind
from requirements_lib.domain.rules.agreement import Contract
from requirements_lib.domain.tender.tender import Tender
from requirements_lib.storage import standard_contract
from tests.requirements_lib.documents import building_permits
from tests.requirements_lib.documents.asked import a_tender_of
from tests.requirements_lib.documents.reader import plain, tables_of, text_of

TERM = {"kind": Kind.CONTRACT_TERM}
PRIVACY = TERM | {"annex": AnnexPlace.DATA_PROCESSING}


def _story(tender: Tender, form: str = "SSA-L", version: str = "2018") -> Story:
    return terms.write(tender, Annexes(standard_contract.load().of(Contract(form=form, version=version))))


def test_every_term_is_printed_whole_and_nothing_that_is_no_term() -> None:
    tender = building_permits.a_tender()
    text = text_of(_story(tender)).replace("\u00a0", " ")
    for asked in tender.requirements:
        is_term = asked.requirement.kind is Kind.CONTRACT_TERM
        assert (plain(asked.text) in text) is is_term, asked.id


@pytest.mark.parametrize(
    ("form", "version", "changes", "privacy"),
    [
        ("SSA-L", "2018", "bilag 7 (Endringer i den generelle avtaleteksten)", "databehandleravtalen"),
        (
            "SSA-O",
            "2026",
            "bilag 6 (Endringer i den generelle avtaleteksten)",
            "bilag 8 (Databehandleravtale)",
        ),
        ("SSA-V", "2024", "avtalens bilag for endringer i avtaleteksten", "databehandleravtalen"),
    ],
)
def test_each_chapter_says_where_its_terms_are_entered(
    form: str, version: str, changes: str, privacy: str
) -> None:
    text = text_of(_story(a_tender_of(TERM, PRIVACY), form, version))
    assert f"føres inn i {changes}." in text
    assert f"føres inn i {privacy}." in text


def test_what_a_theme_is_about_is_told_once_though_it_has_terms_of_both_kinds() -> None:
    tender = a_tender_of(TERM, PRIVACY)
    story = _story(tender)
    assert story.lines.count(tender.themes[0].name) == 2
    assert story.lines.count(tender.themes[0].about) == 1


def test_a_tender_without_terms_needs_no_such_document() -> None:
    assert not terms.needed(a_tender_of({}))
    assert terms.needed(a_tender_of(PRIVACY))


def test_a_term_stands_in_the_same_table_as_a_requirement_and_its_check_below_in_its_chapter() -> None:
    rows = [row.cells for row in tables_of(_story(a_tender_of(TERM, PRIVACY)))]
    heads = [row for row in rows if row[0] == "Nr."]
    assert (
        heads
        == [
            ("Nr.", "Behov og vilkår", "Type", "Krav til besvarelse"),
            ("Nr.", "Dokumentasjon og kontroll"),
        ]
        * 2
    )
    assert [row[0] for row in rows if row[0] != "Nr."] == ["ARK-01", "ARK-01", "ARK-02", "ARK-02"]
