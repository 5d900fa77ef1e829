"""The annexes the contract asks for."""

from requirements_lib.domain.person import Person
from requirements_lib.domain.rules.agreement import Contract
from requirements_lib.storage import standard_contract
from tests.ui.cases import ready_case
from tests.ui.showing import Shown
from ui.navigation import entry
from ui.widgets.documents.contract import rows


def test_every_annex_is_listed_and_who_makes_it() -> None:
    known = standard_contract.load().of(Contract(form="SSA-L", version="2018"))
    assert known is not None
    listed = rows(known)
    assert listed[0] == ("Bilag 1", "Kundens behovsbeskrivelse", "Bekreftet", "I Målestokk")
    assert listed[-1] == (
        "Bilag 9",
        "Vilkår for Kundens tilgang og bruk av tredjepartsleveranser",
        "Bekreftet",
        "Av dere",
    )
    made = [made for *_, made in listed]
    assert (made.count("I Målestokk"), made.count("Vilkårene i Målestokk")) == (2, 1)


def test_titles_that_are_not_confirmed_are_marked_for_the_officer(shown: Shown, officer: Person) -> None:
    unconfirmed = {"form": "SSA-V", "version": "2024"}
    page = shown(entry("dokumenter"), sak=ready_case(officer, contract=unconfirmed))
    assert not page.exception
    assert "Merk deg dette" in [one.value for one in page.subheader]
    labels = [one.label.replace("\\", "") for one in page.expander]
    assert "Bilagene i SSA-V 2024" in labels
    found = standard_contract.load().listed(Contract(form="SSA-V", version="2024"))
    assert found is not None
    assert {certainty for _, _, certainty, _ in rows(found)} == {"Sannsynlig"}


def test_a_contract_nobody_knows_is_told_and_has_no_list(shown: Shown, officer: Person) -> None:
    page = shown(entry("dokumenter"), sak=ready_case(officer, contract={"form": "Egen", "version": ""}))
    assert "Merk deg dette" in [one.value for one in page.subheader]
    assert not [one for one in page.expander if "Bilagene" in one.label]
