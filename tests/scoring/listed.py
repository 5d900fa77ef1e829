"""Systems for a phase-out list, by name, as the tests of it need them."""

from datetime import date

from requirements_lib.domain.library.trigger import Answer
from requirements_lib.storage import law
from scoring.domain.phase_out.overview import Overview, overview
from scoring.domain.phase_out.phase_out import Data, Listed, in_order, propose
from scoring.domain.phase_out.phase_out_list import PhaseOutList, parted
from scoring.domain.phase_out.portfolio import Judged
from scoring.domain.rating.known import Lists, known, lines_of
from scoring.domain.rating.position import positions, worst_first
from scoring.domain.systems.contract import SystemContract
from scoring.domain.systems.in_use import Paper, Papers
from scoring.domain.systems.plan import Disposal, Milestone, Plan
from scoring.domain.systems.system import AssessedSystem
from scoring.storage import lead_time, quick_form
from tests.builders import a_library
from tests.scoring.domain.builders import assessed, rating, risk_answers

TODAY = date(2026, 11, 25)
LAW = law.load()
DATA = Data(
    library=a_library(),
    lists=Lists(form=quick_form.load()),
    law=LAW,
    times=lead_time.load(),
    retest_months=24,
)
LATE, SOON, FAR = date(2027, 3, 31), date(2028, 6, 30), date(2030, 12, 31)
PLAN = Plan(
    milestones=(
        Milestone(name="Behovet er avklart", on=date(2026, 10, 1), done=True),
        Milestone(name="Kravene er klare", on=date(2027, 2, 1)),
    ),
    work="200 timer fra IT og arkivet",
    disposal=Disposal.ARCHIVE,
    preserve="Byggesakene, til kommunens depot",
    funding="Budsjett 2027",
    responsible="Turid Aas",
)
"""A whole plan, but for the day."""
_THEMES = {"ARK": "Innebygd arkivering", "INT": "Integrasjon"}
TESTED = {Papers.EXIT_TEST: Paper(on=date(2026, 3, 1))}


def a_system(
    name: str, ends: date | None = SOON, points: int | None = 0, **changes: object
) -> AssessedSystem:
    """A system whose records would be lost (0 points), that is kept (5), or that nobody has rated (None)."""
    given = [rating(one, points) for one in ("ARK-01", "ARK-05", "ARK-08")] if points is not None else []
    risk = risk_answers([1] * 7, [1] * 6) if points is not None else ()
    fields = {"contract": SystemContract(ends=ends), "yearly_cost": 1_000_000, "record_worthy": Answer.YES}
    return assessed(*given, risk=risk, **{"id": name, "name": name} | fields | changes)


def a_listed(
    name: str = "Byggarkivet", ends: date | None = SOON, points: int | None = 0, **changes: object
) -> Listed:
    """One as it stands on the list."""
    (one,) = in_order([a_system(name, ends, points, **changes)], TODAY, DATA)
    return one


def a_list(*systems: AssessedSystem) -> PhaseOutList:
    """The list of some systems."""
    return parted(in_order(systems, TODAY, DATA), TODAY)


def a_judged(name: str, ends: date | None = SOON, points: int | None = 0, **changes: object) -> Judged:
    """One that is judged already."""
    system = a_system(name, ends, points, **changes)
    found = known(system, lines_of(system.system, DATA.library), DATA.lists, TODAY)
    return Judged(assessed=found.assessed, proposal=propose(found.assessed, found.lines, TODAY))


def an_overview(*judged: Judged) -> Overview:
    """What stands beside the list; three systems, where A must be replaced before B, unless others are given."""
    kept = judged or (
        a_judged("A", sends_to=("B",), replacement_cost=100, benefit_expected=40),
        a_judged("B"),
        a_judged("Ny", points=None),
    )
    found = [
        known(one.assessed, lines_of(one.assessed.system, DATA.library), DATA.lists, TODAY) for one in kept
    ]
    return overview(kept, worst_first(positions(found, DATA.library)), _THEMES)
