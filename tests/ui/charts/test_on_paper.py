"""The pictures for a document: the same figures as on screen, as PNG."""

from scoring.domain.systems.ending import endings
from tests.scoring.listed import TODAY, a_judged, a_system, an_overview
from ui.charts.on_paper import pictures, png
from ui.charts.portfolio import heat_map


def test_what_is_rated_is_drawn_and_nothing_else() -> None:
    drawn = pictures(an_overview())
    assert drawn.rows == 2 and all(
        one.startswith(b"\x89PNG") for one in (drawn.risk, drawn.themes, drawn.coverage)
    )
    unrated = an_overview(a_judged("Ny", points=None))
    assert pictures(unrated)[:4] == (b"", b"", b"", b"") and not pictures(unrated).endings
    found = endings([a_system("A").system], None, TODAY)
    assert pictures(unrated.model_copy(update={"endings": found})).endings.startswith(b"\x89PNG")


def test_the_same_figures_make_the_same_picture() -> None:
    rows = [("A", "ARK", 0.5, "50")]
    assert png(heat_map(rows, "light")) == png(heat_map(rows, "light"))
