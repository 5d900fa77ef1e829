"""A requirement is told with its title."""

from requirements_lib.domain.person import Person
from requirements_lib.services import procurement as procurements
from tests.scoring.services.committee import KARI
from tests.ui.pages.test_result import brought_to
from ui.bootstrap import application
from ui.widgets.result.requirement_names import requirement_names


def test_each_requirement_has_its_id_and_its_title(officer: Person) -> None:
    case = brought_to("published")
    found = requirement_names(application(), KARI, procurements.fetch(case.store, KARI, case.id))
    assert found["ARK-05"] == "ARK-05 Tittel på ARK-05"
