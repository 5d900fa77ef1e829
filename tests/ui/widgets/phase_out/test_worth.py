"""Which replacements are listed, and where each row leads."""

from typing import Any

from scoring.domain.phase_out import propose
from scoring.domain.portfolio import Judged, portfolio
from tests.builders import a_library
from tests.scoring.domain.builders import TODAY, assessed
from ui.widgets.phase_out.worth import planned, rows


def _judged(name: str, **fields: Any) -> Judged:
    system = assessed(id=name, name=name, **fields)
    return Judged(assessed=system, proposal=propose(system, system.system.lines(a_library()), TODAY))


def test_those_to_be_replaced_and_those_counted_on_are_listed_and_no_others() -> None:
    judged = [_judged("A", life_cycle="to_be_replaced"), _judged("B", benefit_owner="Kari"), _judged("C")]
    listed = planned(judged, portfolio(judged, TODAY))
    assert [one.system.name for one in listed] == ["A", "B"]
    assert rows(listed)[0][:3] == ["–", "[A](/systemer?system=A)", "Ukjent"]
