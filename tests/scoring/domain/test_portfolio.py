"""The systems sorted by what can be said of them."""

from datetime import date, timedelta

from scoring.domain.contract import SystemContract
from scoring.domain.phase_out import propose
from scoring.domain.portfolio import Judged, portfolio
from scoring.domain.risk import RiskAnswer
from tests.builders import a_library
from tests.scoring.domain.builders import TODAY, assessed, rating, risk_answers

RED, MILD = risk_answers([4] * 7, [4] * 6), risk_answers([1] * 7, [1] * 6)


def _judged(
    name: str, risk: tuple[RiskAnswer, ...], points: int | None, notice: date | None = None
) -> Judged:
    ratings = [rating(one, points) for one in ("ARK-01", "ARK-05", "ARK-08")]
    contract = SystemContract(ends=notice, notice_months=0)
    system = assessed(*ratings, risk=risk, id=name, name=name, contract=contract)
    return Judged(assessed=system, proposal=propose(system, system.system.lines(a_library()), TODAY))


def test_every_system_stands_in_one_part() -> None:
    found = portfolio(
        [
            _judged("rød", RED, 5),
            _judged("åpen", MILD, None),
            _judged("god", MILD, 5),
            _judged("ukjent", (), None),
        ],
        TODAY,
    )
    parts = (found.proposed, found.possible, found.kept, found.unrated)
    assert [[one.name for one in part] for part in parts] == [["rød"], ["åpen"], ["god"], ["ukjent"]]
    assert found.rated == 3


def test_a_system_proposed_for_certain_counts_as_proposed_also_when_much_is_unknown() -> None:
    assert portfolio([_judged("rød", RED, None)], TODAY).proposed


def test_soon_is_from_today_to_ninety_days_ahead() -> None:
    days = {"i går": -1, "i dag": 0, "om 90": 90, "om 91": 91}
    systems = [_judged(name, RED, 5, TODAY + timedelta(days=ahead)) for name, ahead in days.items()]
    systems.append(_judged("uten avtale", RED, 5))
    assert [one.name for one in portfolio(systems, TODAY).soon] == ["i dag", "om 90"]


def test_the_most_urgent_comes_first() -> None:
    late, early = _judged("senere", RED, 5, date(2028, 1, 1)), _judged("snart", RED, 5, date(2027, 1, 1))
    assert [one.name for one in portfolio([late, early], TODAY).proposed] == ["snart", "senere"]
