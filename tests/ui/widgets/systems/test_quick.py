"""The half-hour rating on screen: prefilled, saved when given, unknown like any other answer."""

from scoring.domain.systems.quick_rating import QuickAnswer
from scoring.domain.systems.risk import RiskCriterion
from scoring.services import quick_rating, system
from tests.ui.pages.inventory import a_system, leif, mona
from tests.ui.showing import Shown
from ui.bootstrap import application
from ui.navigation import entry
from ui.widgets.systems.quick import chosen, disagrees

PAGE, PART = entry("systemer"), "Kort vurdering"


def test_nothing_is_chosen_before_somebody_has_chosen() -> None:
    assert [chosen(one) for one in (None, QuickAnswer(), QuickAnswer(option="4"))] == [None, "Ukjent", "4"]
    assert "utgått støtte" in disagrees(RiskCriterion.L1)


def test_an_answer_is_saved_when_it_is_given_and_leads_to_something_at_once(shown: Shown) -> None:
    person = mona()
    one = a_system(person)
    page = shown(PAGE, person=person, system=one, **{"del": PART})
    assert page.markdown[0].value.startswith("Tolv til femten spørsmål")
    assert sum(not one.unless_known for one in quick_rating.form().questions) == 12
    assert "0 av 15 spørsmål har svar, 15 gjenstår." in page.markdown[1].value
    people = page.radio(key=f"kort_svar_{one}_people")
    assert (people.value, people.options[-1], len(people.options)) == (None, "Ukjent", 7)
    page = people.set_value("5").run()
    assert quick_rating.form().question("people").effects["5"].stops
    assert system.fetch(application().store, person, one).system.quick["people"].option == "5"
    said = "\n".join(block.value for block in page.markdown)
    assert "1 av 15 spørsmål har svar, 14 gjenstår." in said
    assert "Forslag så langt" in said and "Fas ut eller skift" in said
    page = page.radio(key=f"kort_svar_{one}_people").set_value("Ukjent").run()
    assert system.fetch(application().store, person, one).system.quick["people"].option is None
    page = page.button(key=f"bygger_{one}_people_knapp").click().run()
    page.text_input(key=f"kort_evidence_{one}_people").set_value("Vaktplanen").run()
    assert system.fetch(application().store, person, one).system.quick["people"].evidence == "Vaktplanen"


def test_those_who_only_read_cannot_answer(shown: Shown) -> None:
    one = a_system(mona())
    page = shown(PAGE, person=leif(), system=one, **{"del": PART})
    assert all(radio.disabled for radio in page.radio)
