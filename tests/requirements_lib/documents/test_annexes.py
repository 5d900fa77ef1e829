"""The annexes are called what the contract calls them, and nothing is called so that is not confirmed."""

import pytest

from requirements_lib.documents.annexes import Annexes
from requirements_lib.domain.profile import Contract
from requirements_lib.storage import standard_contract


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
    assert [line.split()[1] for line in annexes.listed()] == [str(number) for number in range(1, 12)]


@pytest.mark.parametrize(("form", "version"), [("SSA-V", "2024"), ("SSA-L", "2026"), ("Egen", "")])
def test_a_contract_that_is_not_confirmed_gets_our_own_words(form: str, version: str) -> None:
    annexes = _annexes(form, version)
    assert annexes.listed() == ("Bilag 1 Kravspesifikasjon", "Bilag 2 Leverandørens svar")
    assert annexes.changes == "avtalens bilag for endringer i avtaleteksten"
    assert annexes.price == "avtalens prisbilag"
    assert annexes.data_processing == "databehandleravtalen"


def test_a_contract_without_such_an_annex_is_not_given_one() -> None:
    assert _annexes("SSA-L", "2018").data_processing == "databehandleravtalen"
