"""What the requirements of a tender are called in a table, so that nobody must know them by their ids."""

from requirements_lib.domain.person import Person
from requirements_lib.domain.procurement.procurement import Procurement
from requirements_lib.services import procurement as procurements
from ui.bootstrap import Application


def requirement_names(app: Application, person: Person, now: Procurement) -> dict[str, str]:
    """«ARK-05 Journalføring», by id."""
    asked = procurements.tender(app.store, person, now.id).requirements
    return {one.id: f"{one.id} {one.requirement.title}" for one in asked}
