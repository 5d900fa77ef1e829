"""The shipped law values load, and none is surer than it says."""

from datetime import date

import pytest
import yaml

from requirements_lib.domain.rules.law import Certainty
from requirements_lib.storage.law import FILES, SHIPPED, load

ROWS = yaml.safe_load(SHIPPED.with_name("sources.yaml").read_text("utf-8"))
SOURCES = {one["id"]: one for one in ROWS}


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


@pytest.mark.parametrize(
    ("code", "day", "amount"),
    [
        ("act_value", date(2026, 6, 30), 100_000),
        ("act_value", date(2026, 7, 1), 500_000),
        ("national_value", date(2026, 7, 1), 1_300_000),
        ("eea_value", date(2026, 4, 20), 2_300_000),
        ("eea_value", date(2026, 4, 21), 2_500_000),
        ("eea_special_value", date(2026, 4, 20), 7_800_000),
        ("eea_special_value", date(2026, 4, 21), 8_700_000),
    ],
)
def test_the_limits_change_on_their_days(code: str, day: date, amount: int) -> None:
    assert load().decimal(code, day) == amount


def test_limits_that_were_not_read_in_the_text_are_only_probable() -> None:
    law, day = load(), date(2026, 4, 20)
    found = [law.at(code, day) for code in ("eea_value", "eea_special_value")]
    assert {one.certainty for one in found if one} == {Certainty.PROBABLE}


def test_no_two_sources_share_an_id_and_each_value_names_the_provision_of_its_own() -> None:
    assert len(SOURCES) == len(ROWS)
    no_price = load().at("no_price_parts_i_iii", date(2026, 11, 26))
    assert no_price and no_price.basis.endswith(SOURCES[no_price.source]["provision"])


def test_no_value_is_in_force_longer_than_its_source() -> None:
    for value in load().values:
        source = SOURCES[value.source]
        ends = source["valid_to"]
        assert ends is None or (value.valid_to is not None and value.valid_to <= ends), value.code


def test_every_limit_has_its_boundary_word() -> None:
    assert all(
        one.boundary
        for one in load().values
        if one.code.endswith("_value") and "NOK ekskl" in one.unit and one.code != "announcement_value"
    )


def test_one_file_can_be_loaded_alone() -> None:
    assert {one.code.split("_")[0] for one in load(FILES[0]).values} == {"environment", "announcement"}
