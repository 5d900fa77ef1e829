"""The annexes of the standard contracts, by contract and version."""

from typing import Any

import pytest

from requirements_lib.domain.profile import Contract
from requirements_lib.domain.standard_contract import StandardContracts

SSA_L = Contract(form="SSA-L", version="2018")
ANNEXES = {1: "Kundens behovsbeskrivelse", 7: "Endringer i den generelle avtaleteksten"}


def contracts(**changes: Any) -> StandardContracts:
    """One contract, confirmed unless the test says otherwise."""
    one = {"form": "SSA-L", "version": "2018", "certainty": "bekreftet", "annexes": ANNEXES}
    return StandardContracts.model_validate({"known": [one | changes]})


def test_a_confirmed_contract_has_its_own_titles_and_nothing_is_said() -> None:
    found = contracts().of(SSA_L)
    assert found is not None
    assert found.annexes == ANNEXES
    assert contracts().check(SSA_L) == ()


@pytest.mark.parametrize("changes", [{"certainty": "sannsynlig"}, {"version": "2024"}, {"form": "SSA-T"}])
def test_titles_that_are_not_confirmed_are_not_used_and_it_is_told(changes: dict[str, str]) -> None:
    assert contracts(**changes).of(SSA_L) is None
    (finding,) = contracts(**changes).check(SSA_L)
    assert (finding.code, finding.subject) == ("annex_titles_unconfirmed", "SSA-L 2018")


def test_an_annex_is_found_by_how_its_title_begins() -> None:
    found = contracts().of(SSA_L)
    assert found is not None
    assert (found.number("Endringer i den"), found.number("Databehandleravtale")) == (7, None)
