"""The phase-out list of the systems in the database, by what is shipped and what the municipality has chosen."""

from datetime import date

from requirements_lib.storage import law
from scoring.domain.contract import SystemContract
from scoring.domain.phase_out import in_order
from scoring.services import phase_out as service
from scoring.services import system as systems
from tests.builders import a_library
from tests.scoring.domain.builders import assessed, rating, risk_answers

TODAY = date(2026, 11, 25)


def test_the_list_of_judged_systems_is_that_of_the_register_alone() -> None:
    library = a_library()
    data = service.data(library, law.load())
    risk = risk_answers([1] * 7, [1] * 6)
    contract = SystemContract(ends=date(2028, 6, 30))
    both = tuple(
        assessed(rating("ARK-05", points), risk=risk, id=name, name=name, contract=contract)
        for name, points in (("a", 5), ("b", 0))
    )
    judged = [systems.judge(one, library, TODAY) for one in both]
    found = service.from_judged(judged, TODAY, data)
    assert found.whole == in_order(both, TODAY, data)
    assert service.one(judged[0], TODAY, data) in found.whole
    assert data.retest_months == 24
