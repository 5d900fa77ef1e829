"""What the price model makes of rising prices: a small plot, and the figures in a table."""

from collections.abc import Sequence
from decimal import Decimal

from paper import plot
from paper.story import Story
from requirements_lib.domain.tender.tender import Tender
from requirements_lib.domain.weighing.price_model import Compared, compared
from scoring.domain.trial.trial_example import Curve, curves
from scoring.words.numbers import fixed, given, plain
from scoring.words.ranking import evaluation_annex as words

_WIDTH = 6600
"""Twentieths of a point; fits on the narrowest page a template may have."""
_EVERY = 4
"""Every fourth point of a curve stands in the table."""


def write(story: Story, part: Tender, *, several: bool) -> None:
    """Nothing where the price alone is compared."""
    found = curves(part.price_model, part.criteria)
    if not found:
        return
    by_points = compared(part.price_model) is Compared.POINTS
    story.heading(f"Slik slår formelen ut{f' i {part.lot.id}' if several and part.lot else ''}", 2)
    story.text(words.curve(part.price_model), leads=True)
    y_title = "Poeng for pris" if by_points else "Evaluert pris i kroner"
    drawn = tuple(
        plot.Line(one.name, tuple((float(price), float(figure)) for price, figure in one.points))
        for one in found
    )
    picture = plot.lines(drawn, "Tilbudets pris i kroner ekskl. mva.", y_title)
    story.picture(picture, words.curve_alt(found, by_points=by_points), _WIDTH)
    _table(story, found, by_points=by_points)


def _table(story: Story, found: Sequence[Curve], *, by_points: bool) -> None:
    rows = [
        (f"{_whole(price)} kr", *(_figure(one, place, by_points=by_points) for one in found))
        for place, (price, _) in enumerate(found[0].points)
        if place % _EVERY == 0
    ]
    heads = (
        "Tilbudets pris",
        *(f"{one.name} for kvalitet" if one.name else "Poeng for pris" for one in found),
    )
    widths = (2600, *(2200 for _ in found))
    caption = "Poeng for pris ved ulike priser" if by_points else "Evaluert pris ved ulike priser"
    story.listing(heads, rows, widths, caption, together=True)


def _figure(one: Curve, place: int, *, by_points: bool) -> str:
    figure = one.points[place][1]
    return fixed(figure) if by_points else f"{plain(figure)} kr"


def _whole(price: Decimal) -> str:
    return given(price).replace(" ", "\u00a0")
