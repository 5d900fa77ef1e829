"""A person confirms which line of the list a technology is; nothing is taken by itself."""

from datetime import date

from scoring.domain.systems.in_use import Technology
from scoring.domain.systems.support_end import Release
from scoring.services import system
from tests.ui.pages.inventory import a_system, mona
from tests.ui.showing import Shown
from ui.bootstrap import application
from ui.navigation import entry
from ui.widgets.systems.support import ends_words

PHP, OTHER = Technology(name="PHP", version="7.4"), Technology(name="ForTek Server", version="2016")
TODAY = date(2026, 11, 24)


def test_the_end_is_told_and_what_may_be_bought_besides() -> None:
    line = Release(product="php", cycle="8", ends=TODAY, extended=date(2028, 1, 1))
    assert ends_words(line, TODAY) == "Støtten slutter 24.11.2026. Utvidet støtte kan kjøpes til 01.01.2028."
    assert ends_words(line, date(2026, 11, 25)).startswith("Støtten sluttet 24.11.2026.")
    gone = line.model_copy(update={"ends": date(2020, 1, 1), "extended": date(2023, 1, 1)})
    assert (
        ends_words(gone, TODAY) == "Støtten sluttet 01.01.2020. Utvidet støtte kunne kjøpes til 01.01.2023."
    )
    same = gone.model_copy(update={"extended": gone.ends})
    assert ends_words(same, TODAY) == "Støtten sluttet 01.01.2020."
    assert ends_words(Release(product="php", cycle="8"), TODAY) == "Ingen sluttdato er kunngjort."
    assert ends_words(Release(product="php", cycle="5", ended=True), TODAY) == "Støtten har sluttet."


def test_a_technology_is_confirmed_and_taken_back(shown: Shown) -> None:
    person, store = mona(), application().store
    one = a_system(person)
    system.set_fields(store, person, one, technologies=(PHP, OTHER))
    page = shown(entry("systemer"), person=person, system=one, **{"del": "Kort vurdering"})
    said = "\n".join(block.value for block in page.markdown).replace("\\", "")
    assert "«ForTek Server 2016» er ikke i listen over støtteslutt av 23.11.2026. Skriv datoen selv" in said
    choice = page.selectbox(key=f"kort_støtte_{one}_PHP 7.4")
    assert choice.value == "?"
    seems = "Ikke bekreftet, men ser ut til å være PHP 7.4, støtten sluttet 28.11.2022"
    assert (choice.options[0], choice.options[-1]) == (seems, "Ikke i listen")
    page = choice.set_value("php 7.4").run()
    assert system.fetch(store, person, one).system.support == {"PHP 7.4": "php 7.4"}
    said = "\n".join(block.value for block in page.markdown)
    assert "PHP 7\\.4 er PHP 7\\.4\\. Støtten sluttet 28\\.11\\.2022\\." in said or "Støtten sluttet" in said
    page.button(key=f"angre_støtte_{one}_PHP 7.4").click().run()
    assert system.fetch(store, person, one).system.support == {}
