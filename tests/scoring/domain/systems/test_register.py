"""The systems in use together: what is missing, impossible or perhaps unlawful."""

from datetime import date

import pytest

from requirements_lib.domain.outcome import Severity
from scoring.domain.systems.contract import SystemContract
from scoring.domain.systems.in_use import LifeCycle
from scoring.domain.systems.register import Register, past_last_options
from scoring.domain.systems.register import check as check_register
from scoring.domain.systems.system import AssessedSystem
from tests.scoring.domain.builders import TODAY, assessed, rating, risk_answers


def _codes(*systems: AssessedSystem) -> list[tuple[str, str]]:
    found = check_register(Register(systems=systems), TODAY)
    return [(one.code, one.subject) for one in found]


def _with(**contract: object) -> AssessedSystem:
    return assessed(contract=SystemContract.model_validate(contract))


def test_a_contract_that_ends_before_it_starts_is_an_error() -> None:
    (finding,) = check_register(
        Register(systems=(_with(starts=date(2027, 5, 1), ends=date(2027, 4, 30)),)), TODAY
    )
    assert (finding.code, finding.severity) == ("contract_ends_before_start", Severity.ERROR)


def test_the_same_id_twice_is_an_error() -> None:
    twice = _with(ends=date(2027, 4, 30))
    assert _codes(twice, twice) == [("system_twice", "byggark")]


def test_a_missing_owner_and_an_unknown_end_are_told() -> None:
    assert _codes(assessed(owner="")) == [("owner_missing", "byggark"), ("contract_end_unknown", "byggark")]


def test_what_is_wrong_is_told_with_the_name_people_know() -> None:
    found = check_register(Register(systems=(assessed(owner="", name="Byggarkivet"),)), TODAY)
    assert found[0].facts == {"name": "Byggarkivet"}


def test_a_contract_past_its_end_is_told_with_the_date() -> None:
    finding, _ = check_register(Register(systems=(_with(ends=date(2026, 6, 30)),)), TODAY)
    assert (finding.code, finding.facts) == ("contract_ended", {"ended": "2026-06-30"})


def test_a_sound_register_has_nothing_to_say() -> None:
    assert _codes(_with(starts=date(2020, 1, 1), ends=date(2027, 6, 30))) == []


def test_a_register_is_the_same_when_read_from_a_file() -> None:
    whole = assessed(
        rating("ARK-05", 3, reason="Bare ved bestilling", evidence="E-post"),
        risk=risk_answers([None, 2, 2, 2, 2, 2, 2], [1] * 6),
        contract=SystemContract(ends=date(2027, 6, 30), option_months=(12,)),
        criticality="high",
    )
    register = Register(systems=(whole,))
    assert Register.model_validate_json(register.model_dump_json()) == register


def test_past_its_last_option_a_system_in_use_is_perhaps_an_unlawful_purchase() -> None:
    ended = {"ends": date(2025, 6, 30), "option_months": (12,)}
    assert ("maybe_direct_award", "byggark") in _codes(_with(**ended))


@pytest.mark.parametrize(
    "contract",
    [
        {"ends": date(2025, 6, 30), "option_months": (12, 12)},
        {"ends": date(2025, 6, 30), "renewal_months": 12},
        {"ends": date(2027, 6, 30)},
        {},
    ],
)
def test_an_option_left_or_a_renewal_is_no_such_sign(contract: dict[str, object]) -> None:
    assert "maybe_direct_award" not in dict(_codes(_with(**contract)))


def test_the_longest_past_its_last_option_stands_first() -> None:
    ends = {"A": date(2025, 6, 30), "B": date(2020, 6, 30), "C": date(2027, 6, 30)}
    systems = [
        assessed(id=name, name=name, contract=SystemContract(ends=day)).system for name, day in ends.items()
    ]
    assert [one.name for one in past_last_options(systems, TODAY)] == ["B", "A"]


def test_a_system_that_is_gone_needs_no_contract() -> None:
    contract = SystemContract(ends=date(2020, 6, 30))
    gone = assessed(contract=contract, life_cycle=LifeCycle.GONE)
    assert "maybe_direct_award" not in dict(_codes(gone))


def test_systems_that_send_to_one_another_in_a_ring_are_named() -> None:
    contract = SystemContract(ends=date(2027, 6, 30))
    one = assessed(id="a", name="A", contract=contract, sends_to=("b",))
    two = assessed(id="b", name="B", contract=contract, sends_to=("C",))
    three = assessed(id="c", name="C", contract=contract, receives_from=("B",), sends_to=("A",))
    (finding,) = check_register(Register(systems=(one, two, three)), TODAY)
    assert (finding.code, finding.facts) == ("dependency_ring", {"names": ["A", "B", "C"]})
