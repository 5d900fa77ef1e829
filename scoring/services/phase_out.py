"""The phase-out list: every system in use in the order it is urgent, with its latest days, its plan, its archive."""

from collections.abc import Iterable
from datetime import date

from requirements_lib.domain.law import LawTable
from requirements_lib.domain.library import Library
from scoring.domain.in_use import Papers
from scoring.domain.lead_time import LeadTimes
from scoring.domain.phase_out import Data, Listed, listed
from scoring.domain.phase_out_list import PhaseOutList, parted
from scoring.domain.portfolio import Judged
from scoring.services import system as systems
from scoring.storage import choices, lead_time


def data(library: Library, law: LawTable) -> Data:
    """What the list is made from besides the systems: what is shipped, and the municipality's own choices."""
    return Data(
        library=library,
        lists=systems.lists(),
        law=law,
        times=lead_time.load(),
        retest_months=choices.load().intervals[Papers.EXIT_TEST].months,
    )


def from_judged(judged: Iterable[Judged], on: date, given: Data) -> PhaseOutList:
    """The list of systems that are judged already, by what is recommended."""
    return parted((listed(one.assessed, one.proposal, on, given) for one in judged), on)


def one(judged: Judged, on: date, given: Data) -> Listed:
    """One system as it stands on the list."""
    return listed(judged.assessed, judged.proposal, on, given)


def lead_times() -> LeadTimes:
    """How long it takes to replace a system, by the municipality's own estimates."""
    return lead_time.load()
