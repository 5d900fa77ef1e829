"""A figure that unknown answers leave open: it lies between two exact ends, both possible."""

from fractions import Fraction

from requirements_lib.domain.value import Value


class Interval(Value):
    """From `low` to `high`; the two are the same when nothing is unknown."""

    low: Fraction
    high: Fraction

    @property
    def is_exact(self) -> bool:
        """Whether nothing is left open."""
        return self.low == self.high
