"""H1–H6: so, not so, or not known; never averaged away."""

from typing import Any

import pytest

from scoring.domain.phase_out.phase_out import Advice, propose
from scoring.domain.rating.hard_stop import stops
from scoring.domain.systems import register_fact
from scoring.domain.systems.quick_rating import QuickAnswer, Stop, said
from scoring.domain.systems.register_fact import needs
from scoring.domain.systems.risk import RiskCriterion
from scoring.domain.systems.system import Stops, System
from scoring.storage import quick_form
from tests.scoring.domain.builders import TODAY, assessed, risk_answers

FORM = quick_form.load()
L1, L3 = RiskCriterion.L1, RiskCriterion.L3


def _stops(levels: dict[RiskCriterion, tuple[int, int]], quick: dict[str, str], **fields: Any) -> Stops:
    system = System.model_validate({"id": "a", "name": "A"} | fields)
    given = said(FORM, {one: QuickAnswer(option=option) for one, option in quick.items()})
    return stops(system, FORM, given, levels, needs(system), True, register_fact.levels(system, None, TODAY))


@pytest.mark.parametrize(
    ("stop", "levels", "quick", "fields", "so"),
    [
        (Stop.H1, {L1: (6, 6)}, {}, {"exposed": "yes"}, True),
        (Stop.H1, {L1: (6, 6)}, {}, {"exposed": "no"}, False),
        (Stop.H1, {L1: (5, 5)}, {}, {"exposed": "yes"}, False),
        (Stop.H1, {}, {}, {"exposed": "yes"}, None),
        (Stop.H1, {L1: (1, 1)}, {"support": "1"}, {"exposed": "yes", "support_ends": "2022-11-28"}, True),
        (Stop.H1, {L1: (1, 1)}, {"support": "1"}, {"exposed": "yes", "support_ends": "2026-11-25"}, False),
        (Stop.H1, {L1: (6, 6)}, {"support": "6"}, {"exposed": "yes", "support_ends": "2035-01-01"}, True),
        (Stop.H1, {L1: (1, 1)}, {}, {"exposed": "no", "support_ends": "2022-11-28"}, False),
        (Stop.H1, {L1: (6, 6)}, {}, {"exposed": "unknown"}, None),
        (Stop.H3, {}, {"processing": "none"}, {"personal_data": "yes"}, True),
        (Stop.H3, {}, {"processing": "none"}, {"personal_data": "no"}, False),
        (Stop.H3, {}, {"processing": "signed"}, {"personal_data": "yes"}, False),
        (Stop.H3, {}, {"processing": "no_basis"}, {"personal_data": "yes"}, True),
        (Stop.H3, {}, {"processing": "transfer_unknown"}, {"personal_data": "yes"}, None),
        (Stop.H3, {}, {}, {"personal_data": "yes", "papers": {"processing": {"on": "2026-01-01"}}}, None),
        (
            Stop.H3,
            {},
            {"processing": "none"},
            {"personal_data": "yes", "papers": {"processing": {"on": "2026-01-01"}}},
            True,
        ),
        (Stop.H3, {}, {}, {"personal_data": "yes"}, None),
        (Stop.H4, {}, {"exit": "not_agreed"}, {}, True),
        (Stop.H4, {}, {"exit": "untested"}, {}, False),
        (Stop.H4, {}, {}, {"contract": {"exit_terms": "Punkt 11"}}, None),
        (Stop.H4, {}, {"exit": "not_agreed"}, {"contract": {"exit_terms": "Punkt 11"}}, True),
        (Stop.H4, {}, {}, {}, None),
        (Stop.H5, {}, {"access": "breach"}, {"answers": {"public_facing": "yes"}}, True),
        (Stop.H5, {}, {"access": "breach"}, {"answers": {"public_facing": "no"}}, False),
        (Stop.H5, {}, {"access": "planned"}, {"answers": {"public_facing": "yes"}}, False),
        (Stop.H5, {}, {"access": "no_report"}, {"answers": {"public_facing": "yes"}}, None),
        (Stop.H6, {L3: (4, 4)}, {}, {}, True),
        (Stop.H6, {L3: (3, 3)}, {}, {}, False),
        (Stop.H6, {L3: (3, 4)}, {}, {}, None),
    ],
)
def test_each_stop_is_so_not_so_or_open(
    stop: Stop,
    levels: dict[RiskCriterion, tuple[int, int]],
    quick: dict[str, str],
    fields: dict[str, Any],
    so: bool | None,
) -> None:
    found = _stops(levels, quick, **fields)
    assert (stop in found.known, stop in found.possible) == (so is True, so is None)


def test_a_stop_decides_whatever_the_figures_are() -> None:
    mild = assessed(risk=risk_answers([1] * 7, [1] * 6))
    assert propose(mild, (), TODAY).worst is Advice.KEEP
    for stop in (Stop.H1, Stop.H3, Stop.H4, Stop.H5, Stop.H6):
        stopped = mild.model_copy(update={"stops": Stops(known=(stop,))})
        open_ = mild.model_copy(update={"stops": Stops(possible=(stop,))})
        assert propose(stopped, (), TODAY).best is Advice.PHASE_OUT
        assert (propose(open_, (), TODAY).best, propose(open_, (), TODAY).worst) == (
            Advice.KEEP,
            Advice.PHASE_OUT,
        )


def test_t7_with_a_stop_is_the_first_class_irrespective_of_the_gap() -> None:
    t7 = assessed(risk=risk_answers([6, 4, 5, 4, 1, 6, 3], [2, 3, 2, 4, 3, 3]))
    stopped = t7.model_copy(update={"stops": Stops(known=(Stop.H2,))})
    assert propose(stopped, (), TODAY).best is Advice.PHASE_OUT
