"""The requirements of a procurement, theme by theme and as they are looked for."""

from streamlit.testing.v1 import AppTest

from requirements_lib.domain.library.edit import Edit
from requirements_lib.domain.person import Person
from tests.builders import a_requirement
from tests.ui.cases import published_case
from tests.ui.seen import buttons, press, words
from tests.ui.showing import Shown
from tests.ui.widgets.procurement.choosing import draft, opened


def test_one_theme_is_shown_at_a_time_by_standing(shown: Shown, officer: Person) -> None:
    said = words(opened(shown, draft(officer), tema="UU"))
    assert "Med (2)" in said and "Tilbys (10)" in said
    assert "UU-01" in said and "ARK-02" not in said


def test_what_was_just_taken_stays_where_it_stood_until_another_view_is_chosen(
    shown: Shown, officer: Person
) -> None:
    page = press(opened(shown, draft(officer), vis="offered"), "Ta med ARK-02")
    assert "Angre valget for ARK-02" in buttons(page)
    for view, seen in (("in", True), ("offered", False)):
        page = _picked(page, "Vis", view)
        assert ("Angre valget for ARK-02" in buttons(page)) is seen


def test_the_theme_and_the_view_that_are_chosen_stand_in_the_address(shown: Shown, officer: Person) -> None:
    page = _picked(_picked(opened(shown, draft(officer)), "Tema", "UU"), "Vis", "in")
    assert (page.query_params["tema"], page.query_params["vis"]) == ("UU", "in")
    assert [one for one in buttons(page) if one.startswith("Ta ")] == ["Ta ut UU-02", "Ta ut UU-04"]


def test_the_requirements_that_differ_from_the_library_are_found_across_themes(
    shown: Shown, officer: Person
) -> None:
    edit = Edit(requirement="ARK-05", title="Annet navn")
    case = draft(officer, edits=(edit,), own_requirements=(a_requirement("EGN-01"),))
    page = opened(shown, case, tema="ALLE", vis="changed")
    cards = [one for one in buttons(page) if one.startswith(("Tilpass", "Endre "))]
    assert cards == ["Tilpass ARK-05", "Endre EGN-01"]


def test_nothing_found_says_what_to_do(shown: Shown, officer: Person) -> None:
    page = opened(shown, draft(officer), vis="remarked")
    assert "Ingen krav passer. Velg et annet tema eller fjern filteret." in words(page)


def test_a_published_procurement_can_be_read_and_not_changed(shown: Shown, officer: Person) -> None:
    acts = set(buttons(opened(shown, published_case(officer))))
    assert [one for one in acts if one.startswith("Vis hele ")]
    assert not [one for one in acts if one.startswith(("Ta ", "Tilpass", "Flytt"))]


def _picked(page: AppTest, label: str, option: str) -> AppTest:
    (control,) = (one for one in page.main.button_group if one.label == label)
    return control.set_value(option).run()
