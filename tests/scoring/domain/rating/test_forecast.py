"""Debt that grows: the risk on the known days ahead."""

from datetime import date

from scoring.domain.rating.forecast import Event, forecast
from scoring.domain.systems.risk import RiskClass, RiskCriterion
from tests.scoring.domain.builders import TODAY, assessed, risk_answers

L1, L2, L3 = RiskCriterion.L1, RiskCriterion.L2, RiskCriterion.L3


def test_without_a_known_day_nothing_changes() -> None:
    found = forecast(assessed(risk=risk_answers([1] * 7, [1] * 6)), None, TODAY)
    assert (len(found.steps), found.red_from, found.events) == (1, None, ())


def test_it_turns_red_the_day_after_support_and_contract_have_ended() -> None:
    system = assessed(
        risk=risk_answers([5, 3, 4, 4, 3, 4, 2], [3, 4, 3, 4, 3, 3]),
        support_ends=date(2028, 6, 30),
        contract={"ends": date(2029, 12, 31)},
    )
    found = forecast(system, None, TODAY)
    assert found.steps[0].risk.best is not RiskClass.RED
    assert found.red_from is not None
    assert (found.red_from.on, found.red_from.raised) == (date(2028, 7, 1), {L1: (6, 6)})
    numbers = [step.risk.lowest_number for step in found.steps]
    assert numbers == sorted(numbers)


def test_levels_rise_as_the_end_comes_near_by_the_level_descriptions() -> None:
    system = assessed(risk=risk_answers([1] * 7, [1] * 6), support_ends=date(2030, 6, 30))
    found = forecast(system, None, TODAY)
    assert [(step.on, step.raised.get(L1)) for step in found.steps[1:]] == [
        (date(2027, 6, 30), (5, 5)),
        (date(2030, 7, 1), (6, 6)),
    ]


def test_the_contract_leaves_a_span_until_it_has_ended() -> None:
    system = assessed(risk=risk_answers([1] * 7, [1] * 6), contract={"ends": date(2029, 12, 31)})
    found = forecast(system, None, TODAY)
    assert [(step.on, step.raised[L2]) for step in found.steps[1:]] == [
        (date(2026, 12, 31), (2, 3)),
        (date(2027, 12, 31), (2, 4)),
        (date(2028, 12, 31), (2, 5)),
        (date(2030, 1, 1), (6, 6)),
    ]


def test_people_leaving_takes_the_knowledge_with_them() -> None:
    system = assessed(risk=risk_answers([1, 1, 4, 1, 1, 1, 1], [1] * 6), leaves_on=date(2027, 6, 30))
    found = forecast(system, None, TODAY)
    assert found.steps[-1].raised == {L3: (6, 6)}
    assert [one.event for one in found.events] == [Event.PERSON_LEAVES]


def test_a_better_answer_today_is_never_lowered_by_the_register() -> None:
    system = assessed(risk=risk_answers([6] * 7, [1] * 6), support_ends=date(2030, 6, 30))
    assert len(forecast(system, None, TODAY).steps) == 1


def test_it_begins_from_the_register_where_that_says_worse_than_the_answer() -> None:
    near = {"support_ends": date(2028, 6, 30), "contract": {"ends": date(2035, 1, 1)}}
    system = assessed(risk=risk_answers([1] * 7, [1] * 6), **near)
    found = forecast(system, None, TODAY)
    assert [(step.on, step.raised) for step in found.steps] == [
        (TODAY, {L1: (5, 5)}),
        (date(2028, 7, 1), {L1: (6, 6)}),
    ]
    agreed = forecast(assessed(risk=risk_answers([5, *[1] * 6], [1] * 6), **near), None, TODAY)
    assert agreed.steps[0].raised == {}
    assert found.steps[0].risk.overall == agreed.steps[0].risk.overall


def test_an_answer_within_what_the_register_leaves_open_stands_until_the_register_says_more() -> None:
    system = assessed(
        risk=risk_answers([1, 2, 1, 1, 1, 1, 1], [1] * 6),
        support_ends=date(2030, 6, 30),
        contract={"ends": date(2027, 12, 31)},
    )
    found = forecast(system, None, TODAY)
    assert [(step.on, step.raised) for step in found.steps] == [
        (TODAY, {}),
        (date(2026, 12, 31), {L2: (2, 5)}),
        (date(2027, 6, 30), {L1: (5, 5)}),
        (date(2028, 1, 1), {L2: (6, 6)}),
        (date(2030, 7, 1), {L1: (6, 6)}),
    ]
