"""A plot is the same bytes for the same figures, and speaks Norwegian."""

from paper.plot import Line, lines

FOUR, NINE = Line("4 poeng", ((1e6, 1.5e6), (2e6, 2.5e6))), Line("9 poeng", ((1e6, -1e6), (2e6, 2e6)))


def test_the_same_figures_make_the_same_picture() -> None:
    made = lines((FOUR, NINE), "Pris", "Evaluert pris")
    lines.cache_clear()
    assert made == lines((FOUR, NINE), "Pris", "Evaluert pris") != lines((FOUR,), "Pris", "Evaluert pris")
    assert made.startswith(b"\x89PNG")
