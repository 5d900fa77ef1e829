"""All the systems by what is recommended: proposed, perhaps to be proposed, to be kept, and not rated by anybody."""

from collections.abc import Iterable
from datetime import date, timedelta

from requirements_lib.domain.value import Value
from scoring.domain.phase_out import Advice, Proposal, by_urgency
from scoring.domain.system import AssessedSystem

OUT = (Advice.PHASE_OUT, Advice.PLAN_PHASE_OUT)
"""These two recommend that the system goes."""
SOON = timedelta(days=90)


class Judged(Value):
    """A system and what is recommended for it."""

    assessed: AssessedSystem
    proposal: Proposal


class Portfolio(Value):
    """What is recommended for every system on a day, each part with the most urgent first."""

    on: date
    proposed: tuple[Proposal, ...]
    """To be phased out, whatever the missing answers turn out to be."""
    possible: tuple[Proposal, ...]
    """Rated, and could be proposed when the missing answers are given."""
    kept: tuple[Proposal, ...]
    """Rated, and no missing answer can make it proposed."""
    unrated: tuple[Proposal, ...]
    """Nothing is known of these."""

    @property
    def rated(self) -> int:
        """How many systems anything is known of."""
        return len(self.proposed) + len(self.possible) + len(self.kept)

    @property
    def soon(self) -> tuple[Proposal, ...]:
        """The proposed ones whose latest day for notice is within 90 days from now."""
        return tuple(one for one in self.proposed if self._is_soon(one.notice_by))

    def _is_soon(self, notice: date | None) -> bool:
        return notice is not None and self.on <= notice <= self.on + SOON


def portfolio(judged: Iterable[Judged], on: date) -> Portfolio:
    """Sort the systems by what can be said of them."""
    kept = tuple(judged)
    rated = by_urgency(one.proposal for one in kept if one.assessed.is_rated)
    unrated = by_urgency(one.proposal for one in kept if not one.assessed.is_rated)
    return Portfolio(
        on=on,
        proposed=tuple(one for one in rated if one.best in OUT),
        possible=tuple(one for one in rated if one.best not in OUT and one.worst in OUT),
        kept=tuple(one for one in rated if one.worst not in OUT),
        unrated=unrated,
    )
