"""What stands beside the phase-out list: what must come first, what gives most for the money, and the pictures."""

from collections.abc import Iterable, Mapping
from types import MappingProxyType

from requirements_lib.domain.value import Value
from scoring.domain.in_use import LifeCycle
from scoring.domain.knock_on import Step, first, steps
from scoring.domain.portfolio import OUT, Judged
from scoring.domain.position import Position
from scoring.domain.worth import Worth, is_told, ordered, worth


class Overview(Value):
    """The register as a whole, for those who decide."""

    steps: tuple[Step, ...]
    """The replacements among those on their way out, what frees most first."""
    worth: tuple[Worth, ...]
    """The planned replacements, in order."""
    positions: tuple[Position, ...]
    """Every system in the pictures, the highest risk first."""
    theme_names: dict[str, str]
    """What each theme is called, by its code, in their order."""

    @property
    def themes(self) -> tuple[str, ...]:
        """Their codes."""
        return tuple(self.theme_names)

    @property
    def first(self) -> tuple[Step, ...]:
        """The three that free most."""
        return first(self.steps)


def overview(
    judged: Iterable[Judged],
    positions: Iterable[Position] = (),
    theme_names: Mapping[str, str] = MappingProxyType({}),
) -> Overview:
    """Put together from systems that are judged already."""
    kept = tuple(judged)
    out = leaving(kept)
    return Overview(
        steps=steps(out, [one.assessed.system for one in kept]) if len(out) > 1 else (),
        worth=ordered(
            worth(one) for one in kept if one.assessed.system.id in out or is_told(one.assessed.system)
        ),
        positions=tuple(positions),
        theme_names=dict(theme_names),
    )


def leaving(judged: Iterable[Judged]) -> frozenset[str]:
    """Those proposed phased out whatever the missing answers are, and those the register says are to be replaced."""
    return frozenset(
        one.assessed.system.id
        for one in judged
        if (one.assessed.is_rated and one.proposal.best in OUT)
        or one.assessed.system.life_cycle is LifeCycle.TO_BE_REPLACED
    )
