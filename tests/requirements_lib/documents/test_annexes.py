"""The annexes are called what the contract calls them, and nothing is called so that is not confirmed."""

import pytest

from requirements_lib.documents.annexes import ATTACHED, STANDINGS, UNUSED, Annexes
from requirements_lib.domain.library.requirement import Kind
from requirements_lib.domain.rules.agreement import Contract
from requirements_lib.domain.tender.tender import Tender
from requirements_lib.storage import standard_contract
from tests.builders import a_tender
from tests.requirements_lib.documents.asked import a_tender_of


def _annexes(form: str, version: str) -> Annexes:
    return Annexes(standard_contract.load().of(Contract(form=form, version=version)))


@pytest.mark.parametrize(
    ("form", "version", "changes", "price"),
    [
        ("SSA-L", "2018", 7, "bilag 6 (Samlet pris og prisbestemmelser)"),
        ("SSA-T", "2024", 8, "bilag 7 (Samlet pris og prisbestemmelser)"),
        ("SSA-D", "2024", 8, "bilag 7 (Samlet pris og prisbestemmelser)"),
        ("SSA-O", "2026", 6, "bilag 5 (Pris og prisbestemmelser)"),
    ],
)
def test_the_number_follows_the_contract(form: str, version: str, changes: int, price: str) -> None:
    annexes = _annexes(form, version)
    assert annexes.changes == f"bilag {changes} (Endringer i den generelle avtaleteksten)"
    assert annexes.price == price


def test_the_first_two_are_headings_and_all_are_listed_in_order() -> None:
    annexes = _annexes("SSA-T", "2024")
    assert annexes.first == "Bilag 1 Kundens behovsbeskrivelse og kravspesifikasjon"
    assert annexes.second == "Bilag 2 Leverandørens løsningsspesifikasjon"
    assert annexes.data_processing == "bilag 11 (Databehandleravtale)"
    assert [line.number for line in annexes.listed(a_tender())] == list(range(1, 12))


def _standings(form: str, version: str, tender: Tender) -> dict[int, str]:
    return {line.number: line.standing for line in _annexes(form, version).listed(tender)}


def test_an_annex_nothing_is_entered_in_is_not_relevant_and_one_with_terms_is_attached() -> None:
    plain = a_tender_of({})
    terms = a_tender_of(
        {"kind": Kind.CONTRACT_TERM}, {"kind": Kind.CONTRACT_TERM, "annex": "data_processing"}
    )
    assert _standings("SSA-T", "2024", plain)[8] == UNUSED == "Ikke relevant"
    assert _standings("SSA-T", "2024", terms)[8] == ATTACHED
    assert _standings("SSA-T", "2024", terms)[11] == ATTACHED


def test_what_only_the_officer_knows_is_left_open() -> None:
    standings = _standings("SSA-L", "2018", a_tender_of({}))
    assert [number for number, standing in standings.items() if not standing] == [3, 4, 5, 9]
    assert _standings("SSA-T", "2024", a_tender_of({}))[11] == ""
    assert set(standings.values()) <= {"", *STANDINGS}


def test_the_choices_are_those_of_the_contract() -> None:
    assert [one.name for one in _annexes("SSA-T", "2024").choices] == [
        "Anonymiserte data",
        "Deponering av kildekode",
    ]
    assert _annexes("SSA-L", "2018").choices == _annexes("Egen", "").choices == ()


@pytest.mark.parametrize(("form", "version"), [("SSA-V", "2024"), ("SSA-L", "2026"), ("Egen", "")])
def test_a_contract_that_is_not_confirmed_gets_our_own_words(form: str, version: str) -> None:
    annexes = _annexes(form, version)
    assert (annexes.first, annexes.second) == ("Bilag 1 Kravspesifikasjon", "Bilag 2 Leverandørens svar")
    assert [line.number for line in annexes.listed(a_tender())] == [1, 2]
    assert annexes.changes == "avtalens bilag for endringer i avtaleteksten"
    assert annexes.price == "avtalens prisbilag"
    assert annexes.data_processing == "databehandleravtalen"


def test_a_contract_without_such_an_annex_is_not_given_one() -> None:
    assert _annexes("SSA-L", "2018").data_processing == "databehandleravtalen"
