"""Which fields have values no system can have."""

import pytest
from pydantic import ValidationError

from scoring.documents.register_column import with_values
from scoring.documents.register_within import wanted, within, wrong
from scoring.domain.systems.system import System
from scoring.words.systems.intake import NAMES, WANTED
from tests.scoring.domain.builders import TODAY


def test_the_fields_are_found_wherever_in_a_system_they_stand() -> None:
    early = TODAY.replace(year=1900)
    given = {"ends": early, "option_months": (0,), "papers.risk.on": early, "yearly_cost": -1}
    with pytest.raises(ValidationError) as fault:
        with_values(System(id="a", name="A"), given, {})
    assert set(wrong(fault.value)) == set(given)


def test_what_every_field_is_to_have_can_be_told() -> None:
    assert {wanted(one) for one in NAMES} | {within(one) for one in NAMES} <= set(WANTED)
    assert (within("ends"), within("plan.milestones"), within("purpose")) == (
        "day_within",
        "day_within",
        "text",
    )
