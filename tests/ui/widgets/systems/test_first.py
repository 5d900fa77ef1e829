"""«Begynn her» and what is overdue, above the list of systems."""

from datetime import date

from scoring.domain.in_use import Papers
from scoring.domain.overdue import Due, Duty
from tests.ui.pages.inventory import a_system, ending, mona
from tests.ui.showing import Shown
from ui.navigation import entry
from ui.widgets.systems.first import duty_row


def test_a_duty_is_a_row_with_the_way_to_its_system() -> None:
    duty = Duty(
        system="a",
        name="Kart*basen*",
        paper=Papers.RISK,
        standing=Due.OVERDUE,
        done=date(2024, 1, 1),
        by=date(2026, 1, 1),
        reference="2024/1",
    )
    assert duty_row(duty)[1:5] == ["Risikovurdering", "Forfalt", "01.01.2024", "01.01.2026"]
    assert duty_row(duty)[0] == "[Kart\\*basen\\*](/systemer?system=a)"
    never = duty.model_copy(update={"done": None, "by": None, "standing": Due.MISSING, "reference": ""})
    assert duty_row(never)[2:] == ["Mangler", "–", "–", "–"]


def test_the_list_says_where_to_begin_and_what_is_missing(shown: Shown) -> None:
    person = mona()
    a_system(person, "Arkivet", owner="")
    page = shown(entry("systemer"), person=person)
    assert [one.label for one in page.expander][-2:] == ["Begynn her (1)", "Mangler og frister (3)"]
    assert "Uttrekk er ikke prøvd" in page.table[0].value.to_csv()
    assert "Risikovurdering,Mangler" in page.table[1].value.to_csv()
    ended = ending(person, a_system(person, "Vannboka"), -30)
    page = shown(entry("systemer"), person=person)
    assert page.expander[-1].label == "Mulig ulovlig direkte anskaffelse (1)"
    (told,) = page.expander[-1].table
    assert told.value.iloc[0].tolist()[1] == "–"
    assert told.value.iloc[0].tolist()[2].replace("\\", "") == f"Perioden gikk ut {ended:%d.%m.%Y}"
