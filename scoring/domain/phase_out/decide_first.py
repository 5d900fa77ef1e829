"""The systems a meeting should decide on first, when there is room for some of them only."""

from scoring.domain.phase_out.phase_out import Listed
from scoring.domain.phase_out.phase_out_list import PhaseOutList


def decide_first(found: PhaseOutList, most: int) -> tuple[Listed, ...]:
    """At most so many of the undecided: those whose day comes soon, then those it is too late for, then the others.

    What can still be reached has at least half the room, however many it is too late for.
    """
    late = tuple(one for one in found.late if one.system.decision is None)
    soon = found.soon[: max(most // 2, most - len(late))]
    by_id = {one.system.id: one for one in (*soon, *late, *found.soon, *found.undecided)}
    return tuple(by_id.values())[:most]
