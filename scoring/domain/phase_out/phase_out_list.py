"""The phase-out list in parts: proposed, perhaps, decided, kept, not rated; what is soon, what is too late.

What is decided counts before what is proposed.
"""

from collections.abc import Callable, Iterable
from datetime import date, timedelta
from functools import cached_property

from requirements_lib.domain.value import Value
from scoring.domain.phase_out.latest_day import Reach
from scoring.domain.phase_out.phase_out import Listed, listed_urgency
from scoring.domain.phase_out.portfolio import OUT, SOON
from scoring.domain.systems.in_use import LifeCycle

YEAR = timedelta(days=365)
_NOT_LISTED = (LifeCycle.PLANNED, LifeCycle.GONE)


class PhaseOutList(Value):
    """Every system in use by what is decided, else recommended, each part with the most urgent first."""

    on: date
    proposed: tuple[Listed, ...]
    """To be phased out, whatever the missing answers turn out to be; nothing is decided."""
    possible: tuple[Listed, ...]
    """Rated, and could be proposed when the missing answers are given; nothing is decided."""
    leaving: tuple[Listed, ...]
    """Decided replaced or retired, whatever is proposed."""
    staying: tuple[Listed, ...]
    """Decided kept or improved, where it is or could be proposed that they go."""
    kept: tuple[Listed, ...]
    """Rated, and no missing answer can make it proposed."""
    unrated: tuple[Listed, ...]
    """Nothing is known of these."""

    @cached_property
    def undecided(self) -> tuple[Listed, ...]:
        """The proposed ones, and those that may come to be."""
        return (*self.proposed, *self.possible)

    @cached_property
    def listed(self) -> tuple[Listed, ...]:
        """Those on their way out or that may come to be: decided, proposed, perhaps."""
        return (*self.leaving, *self.undecided)

    @cached_property
    def whole(self) -> tuple[Listed, ...]:
        """Every system, the most urgent first."""
        every = (*self.listed, *self.staying, *self.kept, *self.unrated)
        return tuple(sorted(every, key=listed_urgency))

    @cached_property
    def soon(self) -> tuple[Listed, ...]:
        """The undecided ones that must be decided within 90 days, the first day first."""
        return self._by_day(self.undecided, lambda day: self.on <= day <= self.on + SOON)

    @cached_property
    def late(self) -> tuple[Listed, ...]:
        """The listed ones where no end of the contract can be reached any more, the longest overdue first."""
        return self._by_day((*self.ended, *self.too_late), lambda day: True)

    @property
    def ended(self) -> tuple[Listed, ...]:
        """The listed ones whose contract is over already."""
        return tuple(one for one in self.listed if one.latest.reach is Reach.ENDED)

    @property
    def too_late(self) -> tuple[Listed, ...]:
        """The listed ones whose contract runs, but ends before a replacement can be in use."""
        return tuple(one for one in self.listed if one.latest.reach is Reach.TOO_LATE)

    @property
    def past_last_option(self) -> tuple[Listed, ...]:
        """Every system whose contract is past its last option, perhaps bought without competition; longest first."""
        past = (one for one in self.whole if one.is_past_last_option)
        return tuple(
            sorted(past, key=lambda one: (one.system.contract.last_end() or self.on, one.system.name))
        )

    @cached_property
    def blocked(self) -> tuple[Listed, ...]:
        """The listed ones that may not be switched off as they stand."""
        return tuple(one for one in self.listed if one.readiness.blocks)

    @cached_property
    def unplanned(self) -> tuple[Listed, ...]:
        """The proposed and decided ones whose plan is not whole."""
        out = (*self.leaving, *self.proposed)
        return tuple(one for one in out if one.system.plan.lacking(one.system.decommission))

    @cached_property
    def other_deadlines(self) -> tuple[Listed, ...]:
        """Not listed, but their contracts must be decided on within a year all the same, or should have been."""
        others = (*self.staying, *self.kept, *self.unrated)
        return self._by_day(others, lambda day: day <= self.on + YEAR)

    def _by_day(self, some: Iterable[Listed], wanted: Callable[[date], bool]) -> tuple[Listed, ...]:
        dated = [
            (one.latest.aim.decide_by, one.system.name, one.system.id, one) for one in some if one.latest.aim
        ]
        return tuple(one for day, _, _, one in sorted(dated, key=lambda found: found[:3]) if wanted(day))


def parted(systems: Iterable[Listed], on: date) -> PhaseOutList:
    """Sort the systems by what can be said of them; what is not in use yet, or gone, is left out."""
    parts: dict[str, list[Listed]] = {name: [] for name in PhaseOutList.model_fields if name != "on"}
    for one in sorted(systems, key=listed_urgency):
        if one.system.life_cycle not in _NOT_LISTED:
            parts[_part(one)].append(one)
    return PhaseOutList.model_validate({"on": on} | {name: tuple(some) for name, some in parts.items()})


def _part(one: Listed) -> str:
    """The name of the part it stands in."""
    if one.system.leaves:
        return "leaving"
    if not one.is_rated:
        return "unrated"
    if one.proposal.worst not in OUT:
        return "kept"
    if one.system.stays:
        return "staying"
    return "proposed" if one.proposal.best in OUT else "possible"
