"""The same bids under several models: who would have been first if another had been announced."""

from collections.abc import Mapping

from requirements_lib.domain.outcome import Blocked, Finding
from requirements_lib.domain.value import Value
from scoring.domain.robustness.order import Order, RankingFunction


class Reflection(Value):
    """The order under one model, or what stands in the way of using it on these bids."""

    model: str
    order: Order = ()
    findings: tuple[Finding, ...] = ()

    @property
    def first(self) -> tuple[str, ...]:
        """Who is first; nobody when the model cannot rank these bids."""
        return self.order[0] if self.order else ()


class Mirror(Value):
    """Every model's answer, in the order they were asked."""

    reflections: tuple[Reflection, ...]


def mirror(bids: tuple[str, ...], models: Mapping[str, RankingFunction]) -> Mirror:
    """Rank the same bids with every model."""
    return Mirror(reflections=tuple(_reflection(bids, name, ranked) for name, ranked in models.items()))


def _reflection(bids: tuple[str, ...], model: str, ranked: RankingFunction) -> Reflection:
    try:
        return Reflection(model=model, order=ranked(bids))
    except Blocked as blocked:
        return Reflection(model=model, findings=blocked.findings)
