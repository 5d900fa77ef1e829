"""What is read through before publishing."""

from requirements_lib.domain.person import Person
from tests.builders import a_library, a_profile, law_table
from tests.ui.cases import ready_case
from tests.ui.showing import Shown
from ui.navigation import entry
from ui.widgets.procurement.publishing import reviewed


def test_everything_that_is_frozen_is_read_through() -> None:
    rows = dict(reviewed(a_profile(), a_library(), law_table()))
    assert rows["Tittel"] == "Nytt byggesakssystem"
    assert rows["Kunngjøringsdato"] == "28.09.2026"
    assert rows["Tilbudsfrist"] == "02.11.2026 kl.\u00a013.00"
    assert rows["Anslått verdi"] == "4\u00a0000\u00a0000 kr"
    assert rows["Krav"] == "3 med"
    assert rows["Vekter"] == "Pris 40 %, Arkiv 60 %"
    assert rows["Poengskala for kravene"] == "0–10 poeng"
    assert rows["Minstekrav til kvalitet"] == "Ingen"
    assert rows["Klima og miljø"].startswith("Oppfylt med vekt: Kriteriene for klima og miljø veier 60")
    assert rows["Prismodell"] == "Forholdsmessig. Poeng = 10 · laveste pris / tilbudets pris"


def test_publishing_on_another_day_than_announced_is_warned_of(shown: Shown, officer: Person) -> None:
    page = shown(entry("anskaffelse"), sak=ready_case(officer), **{"del": "Kontroll og kunngjøring"})
    (warning,) = (one.value for one in page.warning if "Kunngjøringsdatoen er" in one.value)
    assert "Rett datoen, eller vent." in warning
