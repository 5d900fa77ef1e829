"""The scale that points are given on."""

from decimal import Decimal
from typing import Any

from requirements_lib.domain.outcome import Refusal
from requirements_lib.domain.value import Value


class Scale(Value):
    """Points from `lowest` to `highest` in whole steps of `step`."""

    lowest: int = 0
    highest: int = 10
    step: Decimal = Decimal(1)

    def up_to(self, highest: int) -> "Scale":
        """The same steps on a scale that ends elsewhere."""
        return self.model_copy(update={"highest": highest})

    @property
    def steps(self) -> tuple[Decimal, ...]:
        """Every point that exists on the scale, from the lowest."""
        count = int((self.highest - self.lowest) / self.step)
        return tuple(self.lowest + place * self.step for place in range(count + 1))

    def holds(self, points: Decimal | int) -> bool:
        """Whether these points exist on the scale."""
        inside = self.lowest <= points <= self.highest
        return inside and (points - self.lowest) % self.step == 0

    def require(self, points: Decimal | int, **facts: Any) -> None:
        """Pass when the points exist on the scale. Raises Refusal «points_off_scale»."""
        if not self.holds(points):
            bounds = {"lowest": self.lowest, "highest": self.highest, "step": self.step}
            raise Refusal("points_off_scale", points=points, **bounds, **facts)


INDIVIDUAL = Scale()
"""An evaluator gives whole points."""
AGREED = Scale(step=Decimal("0.5"))
"""The committee may agree on half points, so that two evaluators can meet in the middle."""
MET_FROM = 5
"""From these points on the rubric the need is met."""


def met_from(highest: int) -> int:
    """The same on a scale to `highest`: where the middle of the rubric stands."""
    return highest // 2
