"""A long list is tried on its first rows while it is being understood, and on all of them when somebody asks."""

from requirements_lib.domain.person import Person
from scoring.services import system as systems
from scoring.words.numbers import plain as figure
from tests.ui.pages.inventory import mona
from tests.ui.showing import Shown
from ui.bootstrap import application
from ui.navigation import entry
from ui.widgets.systems.importing.trial import FIRST, MANY


def test_a_long_list_answers_each_choice_by_its_first_rows_and_comes_in_whole(
    shown: Shown, officer: Person
) -> None:
    person, count = mona(), MANY + 1
    rows = "\n".join(f"System {number};Kari;notat" for number in range(count))
    page = shown(entry("systemer"), person=person)
    page = page.file_uploader[0].upload("a.csv", f"System;Eier;Merknad\n{rows}".encode(), "text/csv").run()
    all_rows, first = figure(count), figure(FIRST)
    told = f"De første {first} av {all_rows} rader er prøvd."
    assert any(told in one.value for one in page.caption)
    assert f"**{first} nye, 0 endret, 0 uendret.**" in [one.value for one in page.markdown]
    assert not [one for one in page.button if one.label.startswith("Importer")]
    page = next(one for one in page.button if one.label == f"Prøv alle {all_rows} rader").click().run()
    assert f"**{all_rows} nye, 0 endret, 0 uendret.**" in [one.value for one in page.markdown]
    assert [one.label for one in page.button if one.key == "importer_nå"] == [f"Importer {all_rows} systemer"]
    systems.register(application().store, person, "Et til")
    button = next(one for one in page.run().button if one.key == "importer_nå")
    systems.register(application().store, person, "System 7")
    page = button.click().run()
    assert "System 7 ble endret mens du så på listen" in page.error[0].value
    assert any(told in one.value for one in page.caption)
    assert len(systems.systems(application().store, person)) == 2
