"""The annexes of the standard contracts, by contract and version."""

from typing import Any

import pytest

from requirements_lib.domain.rules.agreement import Contract
from requirements_lib.domain.rules.standard_contract import AnnexUse, StandardContracts

SSA_L = Contract(form="SSA-L", version="2018")
ANNEXES = {
    1: {"title": "Kundens behovsbeskrivelse", "use": "needs"},
    7: {"title": "Endringer i den generelle avtaleteksten", "use": "changes"},
}


def contracts(**changes: Any) -> StandardContracts:
    """One contract, confirmed unless the test says otherwise."""
    one = {"form": "SSA-L", "version": "2018", "certainty": "bekreftet", "annexes": ANNEXES}
    return StandardContracts.model_validate({"known": [one | changes]})


def test_a_confirmed_contract_has_its_own_titles_and_nothing_is_said() -> None:
    found = contracts().of(SSA_L)
    assert found is not None
    assert [annex.title for annex in found.annexes.values()] == [one["title"] for one in ANNEXES.values()]
    assert contracts().check(SSA_L) == ()


@pytest.mark.parametrize("changes", [{"certainty": "sannsynlig"}, {"version": "2024"}, {"form": "SSA-T"}])
def test_titles_that_are_not_confirmed_are_not_used_and_it_is_told(changes: dict[str, str]) -> None:
    assert contracts(**changes).of(SSA_L) is None
    (finding,) = contracts(**changes).check(SSA_L)
    assert (finding.code, finding.subject) == ("annex_titles_unconfirmed", "SSA-L 2018")


@pytest.mark.parametrize("certainty", ["bekreftet", "sannsynlig", "ubekreftet"])
def test_the_officer_is_shown_what_is_known_also_when_it_is_not_confirmed(certainty: str) -> None:
    found = contracts(certainty=certainty).listed(SSA_L)
    assert found is not None
    assert (found.name, found.certainty.value) == ("SSA-L 2018", certainty)
    assert contracts(form="SSA-T").listed(SSA_L) is None


def test_an_annex_is_found_by_what_it_is_for() -> None:
    found = contracts().of(SSA_L)
    assert found is not None
    assert (found.number(AnnexUse.CHANGES), found.number(AnnexUse.DATA_PROCESSING)) == (7, None)
