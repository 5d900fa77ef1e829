"""The shipped law values load, and none is surer than it says."""

from datetime import date

from requirements_lib.domain.law import Certainty
from requirements_lib.storage.law import load


def test_the_climate_rule_changes_its_basis_on_1_july_2026() -> None:
    law = load()
    assert law.basis("environment_weight", date(2026, 6, 30)) == "anskaffelsesforskriften § 7-9"
    assert law.basis("environment_weight", date(2026, 7, 1)) == "anskaffelsesloven § 5b"


def test_no_two_values_of_one_code_apply_on_the_same_day() -> None:
    values = load().values
    days = {value.valid_from for value in values} | {value.valid_to for value in values if value.valid_to}
    for day in days:
        codes = [value.code for value in values if value.in_force(day)]
        assert len(codes) == len(set(codes)), day


def test_the_value_behind_the_duty_to_announce_is_not_stated_as_certain() -> None:
    value = load().at("announcement_value", date(2026, 11, 24))
    assert value is not None
    assert value.certainty is Certainty.PROBABLE
