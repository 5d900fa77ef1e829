"""How points for quality are read: their scale, whether the best are lifted, and the least that is asked."""

from enum import StrEnum

from pydantic import Field

from requirements_lib.domain.number import Exact
from requirements_lib.domain.value import Value


class Normalisation(StrEnum):
    """Whether the best bid on a criterion is lifted to full points, and how the others follow."""

    NONE = "none"
    PROPORTIONAL = "proportional"
    """All by the same factor: differences grow."""
    ADDITIVE = "additive"
    """All by the same number of points: differences stay."""


class QualityModel(Value):
    """The announced way from points on requirements to points on criteria."""

    requirement_highest: int = Field(default=10, ge=1, le=100)
    """Full points on a requirement; a criterion is always 0–10, so 6 here means points · 10 / 6."""
    normalisation: Normalisation = Normalisation.NONE
    least_on_each: Exact | None = Field(default=None, gt=0, le=10)
    """Points a bid must have on every quality criterion, before any lifting."""
    least_in_all: Exact | None = Field(default=None, gt=0, le=10)
    """Points a bid must have on the quality criteria weighed together, before any lifting."""


SCALES = (10, 6)
"""Full points that may be chosen; both have a middle that the middle of a rubric stands for."""
PLAIN = QualityModel()
"""0–10, nothing lifted, nothing demanded: what holds where nothing else is announced."""


def is_plain(model: QualityModel) -> bool:
    """Whether it says nothing out of the ordinary; then it is left out of what is written."""
    return model == PLAIN
