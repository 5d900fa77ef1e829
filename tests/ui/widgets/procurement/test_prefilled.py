"""What was filled in, and what of it others than those who read the systems may see."""

from datetime import date

from requirements_lib.domain.procurement.procurement import Procurement
from requirements_lib.domain.tender.prefill import Prefill, Prefilled, What
from tests.builders import a_library, a_profile
from ui.widgets.procurement.prefilled import rows

GIVEN = (
    (What.FIELD, "users", "25 ansatte"),
    (What.ANSWER, "records", "yes"),
    (What.REQUIREMENT, "ARK-05", "in"),
    (What.REQUIREMENT, "GONE-01", "in"),
)
PREFILL = Prefill(
    system="s",
    name="Tomtesak",
    on=date(2026, 11, 25),
    items=tuple(
        Prefilled(what=what, name=name, given=given, sources=("users",)) for what, name, given in GIVEN
    ),
)
NOW = Procurement(id="p", library_version="2026.1", profile=a_profile(prefill=PREFILL))


def test_each_thing_tells_where_it_came_from_and_whether_it_stands() -> None:
    assert rows(a_library(), NOW, reads=True) == [
        ["Brukere", "25 ansatte", "«Brukere»", "Endret"],
        ["Gjelder arkiv?", "Ja", "«Brukere»", "Uendret"],
        ["Krav (2)", "ARK\\-05 og GONE\\-01", "«Brukere»", "Tatt ut\\: GONE\\-01"],
    ]


def test_what_todays_system_does_not_meet_is_for_those_who_read_the_systems() -> None:
    assert [one[0] for one in rows(a_library(), NOW, reads=False)] == ["Brukere", "Gjelder arkiv?"]
