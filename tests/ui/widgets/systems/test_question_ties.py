"""Under each question of the half-hour rating: its requirements, with the rubric made when it is opened."""

from scoring.services import quick_rating
from tests.ui.pages.inventory import a_system, mona
from tests.ui.showing import Shown
from ui.bootstrap import application
from ui.navigation import entry


def test_each_question_names_its_requirements_and_opens_their_rubrics(shown: Shown) -> None:
    person = mona()
    one = a_system(person)
    quick_rating.answer(application().store, person, one, "support", "2")
    page = shown(entry("systemer"), person=person, system=one, **{"del": "Kort vurdering"})
    named = [fold.label for fold in page.main.expander]
    assert len(named) == len(quick_rating.form().questions) - 1, (
        "all but the one whose yardstick is the whole"
    )
    assert not page.table
    (whole,) = (caption.value for caption in page.caption if "alle kravene" in caption.value)
    assert "Av 9 er 1 vurdert, her eller under «Krav»\\: det er ikke oppfylt" in whole
    assert f"system={one}&del=Krav)" in whole
    page.session_state[f"horer_til_{one}_support"] = True
    page = page.run()
    (table,) = page.table
    assert list(table.value["Poeng"]) == ["0", "5", "10"]
    said = "\n".join(block.value for block in page.markdown)
    assert "3 av 10 poeng etter svaret her" in said and "del=Krav&krav=SKY-15" in said
