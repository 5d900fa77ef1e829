"""What a notice must hold follows the part of the regulation that applies."""

from decimal import Decimal

import pytest

from requirements_lib.storage import law
from scoring.words.notice import content_sentence
from tests.builders import a_profile


@pytest.mark.parametrize(
    ("value", "basis"),
    [("2500000", "§ 25-1 første og andre ledd"), ("1300000", "§ 10-1 første og andre ledd")],
)
def test_the_provision_is_that_of_the_part(value: str, basis: str) -> None:
    told = content_sentence(a_profile(estimated_value=Decimal(value)), law.load())
    assert told.startswith("Meddelelsen skal gis skriftlig og samtidig")
    assert "relative fordeler" in told and "karensperioden" in told
    assert basis in told


@pytest.mark.parametrize("value", ["600000", None])
def test_nothing_is_said_where_no_rule_is_known(value: str | None) -> None:
    profile = a_profile(estimated_value=Decimal(value) if value else None)
    assert content_sentence(profile, law.load()) == ""
