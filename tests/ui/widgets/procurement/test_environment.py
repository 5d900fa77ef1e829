"""The ways to keep the climate rule: those of the start day, saved when they are chosen."""

from datetime import date

from requirements_lib.domain.person import Person
from requirements_lib.domain.weighing.environment import EnvironmentWay
from requirements_lib.services import procurement as procurements
from tests.ui.cases import ready_case
from tests.ui.showing import Shown
from ui.bootstrap import application
from ui.navigation import entry
from ui.widgets.procurement.environment import offered

PAGE = entry("anskaffelse")


def test_a_way_is_saved_when_it_is_chosen(shown: Shown, officer: Person) -> None:
    case = ready_case(officer)
    page = shown(PAGE, sak=case, **{"del": "Kriterier"})
    box = next(one for one in page.multiselect if one.label == "Slik ivaretas klima og miljø")
    box.select(EnvironmentWay.SPECIFICATION).run()
    kept = procurements.fetch(application().store, officer, case).profile
    assert kept.environment_ways == (EnvironmentWay.SPECIFICATION,)


def test_only_the_ways_of_the_start_day_are_offered(officer: Person) -> None:
    app = application()
    fetched = [
        procurements.fetch(app.store, officer, ready_case(officer, starts=day, **changes))
        for day, changes in (
            (date(2026, 7, 1), {}),
            (date(2026, 6, 30), {}),
            (date(2026, 6, 30), {"environment_ways": ("minimum_requirements",)}),
        )
    ]
    assert [len(offered(app, one)) for one in fetched] == [4, 2, 3]
