"""What the answers lead to, counted."""

from scoring.domain.rating.known import lines_of
from tests.builders import a_library
from tests.scoring.domain.builders import assessed
from ui.widgets.needs import by_theme, counted


def test_requirements_are_counted_by_standing() -> None:
    lines = lines_of(assessed(answers={"records": "yes"}).system, a_library())
    assert counted(lines) == "**2 krav er med.** 0 er utelatt, 1 er ikke avgjort."


def test_each_theme_is_counted_by_standing() -> None:
    lines = lines_of(assessed(answers={"records": "yes"}).system, a_library())
    assert by_theme(lines, a_library()) == [("Innebygd arkivering", "2", "0", "1")]
