"""The shipped table of standard contracts: titles as buyers have printed them, and nothing that is not so."""

import re

import pytest

from requirements_lib.domain.rules.agreement import Contract
from requirements_lib.domain.rules.law import Certainty
from requirements_lib.domain.rules.standard_contract import AnnexUse, StandardContract
from requirements_lib.domain.tender.profile import Profile
from requirements_lib.storage.standard_contract import load

CONFIRMED = [one for one in load().known if one.certainty is Certainty.CONFIRMED]


def test_no_contract_stands_twice() -> None:
    names = [(one.form, one.version) for one in load().known]
    assert len(names) == len(set(names))


@pytest.mark.parametrize("contract", CONFIRMED, ids=lambda one: one.form)
def test_a_confirmed_contract_has_every_annex_from_the_first(contract: StandardContract) -> None:
    numbers = sorted(contract.annexes)
    assert numbers == list(range(1, len(numbers) + 1))


@pytest.mark.parametrize("contract", CONFIRMED, ids=lambda one: one.form)
def test_every_title_is_written_as_a_title(contract: StandardContract) -> None:
    for title in (annex.title for annex in contract.annexes.values()):
        assert re.fullmatch(r"[A-ZÆØÅ].*\w\)?", title), title
        assert not title.startswith("Bilag"), title


@pytest.mark.parametrize(
    ("form", "version", "changes"),
    [("SSA-L", "2018", 7), ("SSA-T", "2024", 8), ("SSA-D", "2024", 8), ("SSA-O", "2026", 6)],
)
def test_changes_to_the_text_have_the_contracts_own_number(form: str, version: str, changes: int) -> None:
    found = load().of(Contract(form=form, version=version))
    assert found is not None
    assert found.number(AnnexUse.CHANGES) == changes
    assert found.annexes[changes].title == "Endringer i den generelle avtaleteksten"


@pytest.mark.parametrize("contract", load().known, ids=lambda one: one.form)
def test_no_use_but_other_is_given_to_two_annexes(contract: StandardContract) -> None:
    uses = [annex.use for annex in contract.annexes.values() if annex.use is not AnnexUse.OTHER]
    assert len(uses) == len(set(uses))
    assert contract.number(AnnexUse.NEEDS) == 1


@pytest.mark.parametrize("contract", CONFIRMED, ids=lambda one: one.form)
def test_a_confirmed_contract_has_a_place_for_answers_prices_and_changes(contract: StandardContract) -> None:
    wanted = (AnnexUse.ANSWER, AnnexUse.PRICE, AnnexUse.CHANGES, AnnexUse.LATER)
    assert contract.number(AnnexUse.ANSWER) == 2
    assert all(contract.number(use) for use in wanted)


def test_what_is_only_probable_is_never_used() -> None:
    assert load().of(Contract(form="SSA-V", version="2024")) is None


def test_a_new_procurement_starts_on_a_contract_we_know() -> None:
    assert load().of(Profile().contract) is not None


def test_only_a_contract_that_asks_for_choices_has_them_and_each_can_be_answered() -> None:
    choices = {one.form: one.choices for one in load().known if one.choices}
    assert list(choices) == ["SSA-T"]
    for one in choices["SSA-T"]:
        assert one.question.endswith("?")
        assert len(one.options) == 2
