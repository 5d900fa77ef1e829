"""Taking what is offered, and going against the rule with a reason."""

from requirements_lib.domain.person import Person
from tests.ui.seen import buttons, press, words
from tests.ui.showing import Shown
from tests.ui.widgets.procurement.choosing import draft, opened, saved, write


def test_what_is_offered_is_taken_at_once_and_can_be_undone(shown: Shown, officer: Person) -> None:
    case = draft(officer)
    page = press(opened(shown, case), "Ta med ARK-02")
    assert [(one.requirement, one.reason) for one in saved(officer, case).overrides] == [("ARK-02", "")]
    press(page, "Angre valget for ARK-02")
    assert saved(officer, case).overrides == ()


def test_all_that_is_offered_in_a_theme_is_taken_in_one_act_with_undo(shown: Shown, officer: Person) -> None:
    case = draft(officer)
    page = press(opened(shown, case, tema="UU"), "Ta med alle 10 som tilbys")
    assert len(saved(officer, case).overrides) == 10
    assert "10 krav er tatt med." in words(page)
    press(page, "Angre")
    assert saved(officer, case).overrides == ()


def test_taking_out_against_the_rule_needs_a_reason_and_leaves_a_line(shown: Shown, officer: Person) -> None:
    case = draft(officer)
    page = press(opened(shown, case, vis="in"), "Ta ut ARK-05")
    page = next(one for one in page.button if one.label == "Ta ut").click().run()
    assert "Begrunnelse mangler. Skriv hvorfor. Den står i saken." in words(page)
    write(page, "Begrunnelse for å ta ut ARK-05", "Dekkes av arkivkjernen.")
    page = next(one for one in page.button if one.label == "Ta ut").click().run()
    assert "er tatt ut. Dekkes av arkivkjernen." in words(page)
    assert "Angre valget for ARK-05" in buttons(page)
