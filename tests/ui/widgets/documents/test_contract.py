"""The annexes the contract asks for."""

from requirements_lib.domain.person import Person
from requirements_lib.domain.profile import Contract
from requirements_lib.storage import standard_contract
from tests.ui.cases import ready_case
from tests.ui.showing import Shown
from ui.navigation import entry
from ui.widgets.documents.contract import rows


def test_every_annex_is_listed_and_who_makes_it() -> None:
    known = standard_contract.load().of(Contract(form="SSA-L", version="2018"))
    assert known is not None
    listed = rows(known)
    assert listed[0] == ("Bilag 1", "Kundens behovsbeskrivelse", "I Målestokk")
    assert listed[-1] == ("Bilag 9", "Vilkår for Kundens tilgang og bruk av tredjepartsleveranser", "Av dere")
    assert [made for _, _, made in listed].count("I Målestokk") == 2


def test_a_contract_with_titles_that_are_not_confirmed_is_told(shown: Shown, officer: Person) -> None:
    unconfirmed = {"form": "SSA-V", "version": "2024"}
    page = shown(entry("dokumenter"), sak=ready_case(officer, contract=unconfirmed))
    assert not page.exception
    assert "Merk deg dette" in [one.value for one in page.subheader]
    assert not [one for one in page.expander if "SSA-V" in one.label]
