"""Which replacements are listed, and where each row leads."""

from typing import Any

from scoring.domain.phase_out.overview import overview
from scoring.domain.phase_out.phase_out import propose
from scoring.domain.phase_out.portfolio import Judged
from scoring.domain.rating.known import lines_of
from tests.builders import a_library
from tests.scoring.domain.builders import TODAY, assessed
from ui.widgets.phase_out.worth import row


def _judged(name: str, **fields: Any) -> Judged:
    system = assessed(id=name, name=name, **fields)
    return Judged(assessed=system, proposal=propose(system, lines_of(system.system, a_library()), TODAY))


def test_the_name_of_a_planned_replacement_leads_to_where_cost_and_benefit_are_written() -> None:
    judged = [_judged("A", life_cycle="to_be_replaced")]
    assert row(1, overview(judged).worth[0])[:3] == ["–", "[A](/systemer?system=A)", "Ukjent"]
