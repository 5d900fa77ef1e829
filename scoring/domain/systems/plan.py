"""The plan for phasing out a system: milestones, work, what becomes of the old one, money, and who answers for it."""

from collections.abc import Iterable
from datetime import date
from enum import StrEnum

from pydantic import Field

from requirements_lib.domain.library.requirement import Text
from requirements_lib.domain.value import Value
from scoring.domain.systems.contract import Day

MOST_MILESTONES = 30


class Disposal(StrEnum):
    """What happens to the old system."""

    ARCHIVE = "archive"
    MIGRATE = "migrate"
    READ_ONLY = "read_only"
    DELETE = "delete"


class PlanPart(StrEnum):
    """What a plan must say."""

    MILESTONES = "milestones"
    WORK = "work"
    DISPOSAL = "disposal"
    FUNDING = "funding"
    DATE = "date"
    RESPONSIBLE = "responsible"


class Milestone(Value):
    """Something to be reached, by when, and whether it is."""

    name: Text
    on: Day | None = None
    done: bool = False


class Plan(Value):
    """How a system is phased out. Its day is the municipality's own day for it in the register."""

    milestones: tuple[Milestone, ...] = Field(default=(), max_length=MOST_MILESTONES)
    work: str = ""
    """What is to be done, and about how much work it is."""
    disposal: Disposal | None = None
    preserve: str = ""
    """What must be preserved from it, and where that goes."""
    funding: str = ""
    responsible: str = ""

    @property
    def is_begun(self) -> bool:
        """Whether anybody has written anything of it."""
        return self != Plan()

    def lacking(self, decommission: date | None) -> tuple[PlanPart, ...]:
        """The parts that are not there yet."""
        said = {one: bool(getattr(self, one.value, decommission)) for one in PlanPart}
        return tuple(one for one, there in said.items() if not there)

    def next(self) -> Milestone | None:
        """The first milestone not reached, those without a day last."""
        return min((one for one in self.milestones if not one.done), key=_by_day, default=None)

    def late(self, on: date) -> tuple[Milestone, ...]:
        """The milestones that should have been reached by a day."""
        return tuple(one for one in in_order(self.milestones) if not one.done and one.on and one.on < on)

    def with_milestone(self, place: int, **fields: object) -> "Plan":
        """The plan with something else said of the milestone at a place; a new one just after the last."""
        kept = list(self.milestones)
        if place == len(kept):
            return self._with([*kept, Milestone.model_validate(fields)])
        kept[place] = Milestone.model_validate(kept[place].model_dump() | fields)
        return self._with(kept)

    def without_milestone(self, place: int) -> "Plan":
        """The plan without the milestone at a place."""
        return self._with(one for at, one in enumerate(self.milestones) if at != place)

    def _with(self, milestones: Iterable[Milestone]) -> "Plan":
        return Plan.model_validate(dict(self) | {"milestones": tuple(in_order(milestones))})


def in_order(milestones: Iterable[Milestone]) -> list[Milestone]:
    """By their days, those without a day last."""
    return sorted(milestones, key=_by_day)


def _by_day(one: Milestone) -> tuple[date, str]:
    return one.on or date.max, one.name
