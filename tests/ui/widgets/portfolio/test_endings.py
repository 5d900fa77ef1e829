"""Each end leads to its system and says who has confirmed it; a period is chosen to see what it holds."""

from datetime import date

from requirements_lib.domain.person import Person
from scoring.domain.systems.in_use import Technology
from scoring.services import ending as service
from scoring.services import quick_rating
from scoring.services import system as systems
from tests.ui.pages.inventory import a_system, mona
from ui.bootstrap import application
from ui.widgets.portfolio.endings import rows


def test_a_row_leads_to_its_system_and_names_who_has_confirmed_what_it_is_built_on(officer: Person) -> None:
    app, person = application(), mona()
    id = a_system(person, "Arkivet")
    systems.set_fields(app.store, person, id, technologies=(Technology(name="PHP", version="7.4"),))
    quick_rating.confirm_support(app.store, person, id, "PHP 7.4", "php 7.4")
    found = service.endings(app.store, person, app.library, date(2026, 11, 26))
    support, contract = rows(app, person, found, found.rows)
    assert support[:3] == [f"[Arkivet](/systemer?system={id})", "Støtte for PHP 7\\.4", "28\\.11\\.2022"]
    assert "Bekreftet av Mona Dahl" in support[3]
    assert contract[1:] == ["Avtalen", "Ikke kjent", "Registeret"]
