"""The theme that is looked at stands in the address, with counts."""

from requirements_lib.domain.person import Person
from requirements_lib.domain.tender.selection import Override, Standing
from tests.builders import a_library, a_profile
from tests.ui.seen import buttons
from tests.ui.showing import Shown
from tests.ui.widgets.procurement.choosing import draft, opened
from ui.bootstrap import application
from ui.widgets.procurement.theme import ALL, of_theme


def test_the_first_theme_with_something_chosen_is_shown_first(shown: Shown, officer: Person) -> None:
    library = application().library
    lines = a_profile(answers={}).lines(library)
    chosen = {one.requirement.theme for one in lines if one.standing is Standing.IN}
    first, second, *_ = (one.code for one in library.themes if one.code in chosen)
    out = tuple(
        Override(requirement=one.requirement.id, include=False, reason="Prøve")
        for one in lines
        if one.standing is Standing.IN and one.requirement.theme == first
    )
    page = opened(shown, draft(officer, answers={}, overrides=out), tema="XYZ")
    assert page.query_params["tema"] == second


def test_the_first_theme_is_shown_when_the_address_names_none_that_is_known(
    shown: Shown, officer: Person
) -> None:
    page = opened(shown, draft(officer), tema="XYZ")
    assert page.query_params["tema"] == application().library.themes[0].code


def test_own_requirements_are_a_theme_also_before_there_are_any(shown: Shown, officer: Person) -> None:
    assert "Lag et eget krav" in buttons(opened(shown, draft(officer), tema="EGN"))


def test_all_themes_are_one_choice() -> None:
    lines = a_profile().lines(a_library())
    assert of_theme(lines, ALL) == of_theme(lines, "ARK") == list(lines)
