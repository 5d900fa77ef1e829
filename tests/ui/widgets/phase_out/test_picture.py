"""What stands in the picture of the contracts."""

from datetime import date
from typing import Any

from scoring.domain.contract import SystemContract
from scoring.domain.phase_out import Proposal
from scoring.services.system import judge
from tests.builders import a_library
from tests.scoring.domain.builders import TODAY, assessed
from ui.widgets.phase_out.picture import contracts, left_out_sentence


def _proposal(name: str, **contract: Any) -> Proposal:
    system = assessed(name=name, id=name, contract=SystemContract(**contract))
    return judge(system, a_library(), TODAY).proposal


def test_contracts_that_have_ended_or_have_no_known_end_are_left_out() -> None:
    shown = contracts(
        [
            _proposal("Slutter", ends=date(2027, 6, 30), notice_months=3),
            _proposal("Utløpt", ends=date(2026, 6, 30)),
            _proposal("Ukjent"),
        ],
        TODAY,
    )
    assert shown == [("Slutter", date(2027, 3, 30), date(2027, 6, 30))]


def test_two_systems_of_one_name_have_a_bar_each() -> None:
    two = [_proposal("Arkivet", ends=date(2027, 6, 30)) for _ in range(2)]
    assert [name for name, _, _ in contracts(two, TODAY)] == ["Arkivet", "Arkivet (2)"]


def test_what_is_left_out_is_counted() -> None:
    assert left_out_sentence(0) == ""
    assert left_out_sentence(1).startswith("Ett system er ikke med")
    assert left_out_sentence(2).startswith("2 systemer er ikke med")
