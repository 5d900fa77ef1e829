"""«Begynn her» and what is overdue, above the list of systems."""

from tests.ui.pages.inventory import a_system, ending, mona
from tests.ui.showing import Shown, unfolded
from ui.navigation import entry


def test_the_list_says_where_to_begin_and_what_is_missing(shown: Shown) -> None:
    person = mona()
    a_system(person, "Arkivet", owner="")
    page = unfolded(shown(entry("systemer"), person=person))
    assert [one.label for one in page.expander][-2:] == ["Begynn her (1)", "Mangler og frister (3)"]
    assert "Uttrekk er ikke prøvd" in page.table[0].value.to_csv()
    assert "Risikovurdering,Mangler" in page.table[1].value.to_csv()
    ended = ending(person, a_system(person, "Vannboka"), -30)
    page = unfolded(shown(entry("systemer"), person=person))
    assert page.expander[-1].label == "Mulig ulovlig direkte anskaffelse (1)"
    (told,) = page.expander[-1].table
    assert told.value.iloc[0].tolist()[1] == "–"
    assert told.value.iloc[0].tolist()[2].replace("\\", "") == f"Perioden gikk ut {ended:%d.%m.%Y}"
