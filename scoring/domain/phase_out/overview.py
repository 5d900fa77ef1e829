"""What stands beside the phase-out list: what must come first, what gives most for the money, and the pictures."""

from collections.abc import Iterable, Mapping
from types import MappingProxyType

from requirements_lib.domain.value import Value
from scoring.domain.phase_out.knock_on import Step, first, steps
from scoring.domain.phase_out.portfolio import OUT, Judged
from scoring.domain.phase_out.worth import Worth, is_told, ordered, worth
from scoring.domain.rating.position import Position
from scoring.domain.systems.ending import Endings
from scoring.domain.systems.in_use import LifeCycle


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
    endings: Endings | None = None
    """When contracts and support end, for the whole register."""
    staying: tuple[str, ...] = ()
    """The names of those that would leave, had people not decided that they stay."""

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
    endings: Endings | None = None,
) -> Overview:
    """Put together from systems that are judged already."""
    kept = tuple(judged)
    out = leaving(kept)
    staying = [one.assessed.system.name for one in kept if one.assessed.system.stays and _would_leave(one)]
    return Overview(
        steps=steps(out, [one.assessed.system for one in kept]) if len(out) > 1 else (),
        worth=ordered(
            worth(one)
            for one in kept
            if one.assessed.system.id in out
            or (is_told(one.assessed.system) and not one.assessed.system.stays)
        ),
        positions=tuple(positions),
        theme_names=dict(theme_names),
        endings=endings,
        staying=tuple(sorted(staying, key=str.casefold)),
    )


def leaving(judged: Iterable[Judged]) -> frozenset[str]:
    """Those decided replaced or retired; of the undecided, those that would leave.

    These are proposed phased out whatever the missing answers are, or the register says they are to be replaced.
    """
    return frozenset(
        one.assessed.system.id
        for one in judged
        if one.assessed.system.leaves or (_would_leave(one) and not one.assessed.system.stays)
    )


def _would_leave(one: Judged) -> bool:
    """Whether it leaves as long as nobody decides otherwise."""
    proposed = one.assessed.is_rated and one.proposal.best in OUT
    return proposed or one.assessed.system.life_cycle is LifeCycle.TO_BE_REPLACED
