"""A procurement is called by its title, or said to have none."""

from requirements_lib.domain.access import Phase
from requirements_lib.domain.procurement.procurement import Procurement
from requirements_lib.domain.tender.profile import Profile
from tests.builders import a_tender
from ui.widgets.case import about, in_list, name, name_and_reference

BARE = Procurement(id="b1", library_version="1")
NAMED = BARE.model_copy(
    update={"profile": Profile(title="*Arkiv*", reference="26/104"), "phase": Phase.PUBLISHED}
)


def test_a_procurement_is_called_what_it_was_called() -> None:
    assert name(NAMED) == "*Arkiv*"
    assert name_and_reference(NAMED) == "\\*Arkiv\\* 26/104"
    assert in_list(NAMED) == "*Arkiv* 26/104"
    announced = a_tender().model_copy(update={"title": "Sånn det ble kunngjort"})
    assert about(NAMED, announced) == f"Sånn det ble kunngjort · {announced.reference} · Status: kunngjort"
    assert about(NAMED) == "\\*Arkiv\\* · 26/104 · Status: kunngjort"


def test_what_it_lacks_is_said() -> None:
    assert name_and_reference(BARE) == "Anskaffelse uten tittel"
    assert about(BARE) == "Anskaffelse uten tittel · uten saksnummer · Status: under arbeid"
