"""What the register says of the criteria by itself."""

from datetime import date

import pytest

from requirements_lib.domain.library.requirement import DeliveryModel
from requirements_lib.domain.library.trigger import Answer
from scoring.domain.systems.contract import SystemContract
from scoring.domain.systems.register_fact import contract_level, levels, needs, neighbours, support_level
from scoring.domain.systems.risk import RiskCriterion
from scoring.domain.systems.system import System
from tests.scoring.domain.builders import TODAY


def _system(**fields: object) -> System:
    return System.model_validate({"id": "a", "name": "A"} | fields)


@pytest.mark.parametrize(
    ("day", "expected"),
    [
        (None, None),
        (date(2026, 11, 23), (6, 6)),
        (date(2026, 11, 24), (5, 5)),
        (date(2029, 11, 24), (5, 5)),
        (date(2029, 11, 25), (1, 1)),
    ],
)
def test_support_is_past_within_three_years_or_longer(
    day: date | None, expected: tuple[int, int] | None
) -> None:
    assert support_level(_system(support_ends=day), None, TODAY) == expected


@pytest.mark.parametrize(
    ("contract", "expected"),
    [
        ({}, None),
        ({"ends": date(2026, 11, 23)}, (6, 6)),
        ({"ends": date(2027, 11, 24)}, (2, 5)),
        ({"ends": date(2028, 11, 24)}, (2, 4)),
        ({"ends": date(2029, 11, 24)}, (2, 3)),
        ({"ends": date(2029, 11, 25)}, (1, 1)),
        ({"ends": date(2027, 11, 24), "option_months": (12, 24)}, (1, 1)),
        ({"ends": date(2026, 11, 23), "option_months": (12,)}, (2, 6)),
        ({"ends": date(2026, 11, 23), "option_months": (48,)}, (1, 6)),
        ({"ends": date(2026, 11, 24), "option_months": (12,)}, (2, 5)),
        ({"ends": date(2025, 1, 1), "renewal_months": 12}, (1, 3)),
    ],
)
def test_the_dates_of_the_contract_leave_a_span(
    contract: dict[str, object], expected: tuple[int, int] | None
) -> None:
    assert contract_level(SystemContract.model_validate(contract), TODAY) == expected


@pytest.mark.parametrize(
    ("leaves", "expected"),
    [(date(2026, 11, 23), (6, 6)), (date(2027, 6, 30), (5, 5)), (date(2031, 1, 1), None)],
)
def test_the_day_the_only_one_leaves_gives_the_level_of_knowledge(
    leaves: date, expected: tuple[int, int] | None
) -> None:
    assert levels(_system(leaves_on=leaves), None, TODAY).get(RiskCriterion.L3) == expected


def test_the_cloud_and_the_neighbours_narrow_their_criteria() -> None:
    system = _system(delivery_model=DeliveryModel.CLOUD, sends_to=("Noark",), integrations=("noark", "Kart"))
    assert levels(system, None, TODAY) == {RiskCriterion.L5: (1, 2), RiskCriterion.C6: (2, 5)}
    assert neighbours(system) == {"noark", "kart"}
    assert levels(_system(), None, TODAY) == {}


def test_needs_follow_from_the_registers_fields_and_never_over_what_is_answered() -> None:
    system = _system(
        personal_data=Answer.YES, delivery_model=DeliveryModel.CLOUD, answers={"personal_data": "no"}
    )
    assert needs(system) == {"personal_data": Answer.NO, "hosted_outside": Answer.YES}
