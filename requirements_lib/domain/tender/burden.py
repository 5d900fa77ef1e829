"""What a tender costs those who answer it: an estimate of the hours, with a range.

Every coefficient is the product's own estimate, not a measurement; `docs/metode/omfang.md` prints them all.
"""

from collections.abc import Iterable, Iterator
from decimal import Decimal
from enum import StrEnum
from fractions import Fraction

from requirements_lib.domain.library.requirement import EvidenceForm, Kind, Moment, Requirement
from requirements_lib.domain.value import Value

EXPECTED_BIDS = 4
"""Used until the officer says how many bids are expected; an estimate too."""


class Effort(Value):
    """Minutes: the least, the likely and the most."""

    low: Decimal = Decimal(0)
    likely: Decimal = Decimal(0)
    high: Decimal = Decimal(0)

    def __add__(self, other: "Effort") -> "Effort":
        """Both, one after the other."""
        return Effort(
            low=self.low + other.low, likely=self.likely + other.likely, high=self.high + other.high
        )

    def times(self, number: Decimal | int) -> "Effort":
        """So many of it."""
        return Effort(low=self.low * number, likely=self.likely * number, high=self.high * number)

    @property
    def hours(self) -> tuple[Fraction, Fraction, Fraction]:
        """The least, the likely and the most in hours, exactly."""
        low, likely, high = (Fraction(one) / 60 for one in (self.low, self.likely, self.high))
        return low, likely, high


class Task(StrEnum):
    """What a supplier does to answer; each has one coefficient."""

    READ = "read"
    NOTE = "note"
    WRITE = "write"
    ABSOLUTE = "absolute"
    EVALUATED = "evaluated"
    CONTRACT_TERM = "contract_term"
    QUALIFICATION = "qualification"
    CHOICE = "choice"
    NUMBER = "number"
    DATE = "date"
    NAMING = "naming"
    DOCUMENT = "document"
    DEMONSTRATION = "demonstration"
    TEST = "test"
    THIRD_PARTY = "third_party"


def _effort(low: int, likely: int, high: int) -> Effort:
    return Effort(low=Decimal(low), likely=Decimal(likely), high=Decimal(high))


MINUTES = {
    Task.READ: _effort(5, 10, 20),
    Task.NOTE: _effort(1, 2, 5),
    Task.WRITE: _effort(15, 30, 60),
    Task.ABSOLUTE: _effort(5, 15, 60),
    Task.EVALUATED: _effort(5, 15, 45),
    Task.CONTRACT_TERM: _effort(10, 20, 60),
    Task.QUALIFICATION: _effort(5, 10, 30),
    Task.CHOICE: _effort(1, 2, 5),
    Task.NUMBER: _effort(5, 15, 60),
    Task.DATE: _effort(1, 5, 15),
    Task.NAMING: _effort(1, 2, 5),
    Task.DOCUMENT: _effort(10, 30, 120),
    Task.DEMONSTRATION: _effort(20, 60, 180),
    Task.TEST: _effort(30, 90, 240),
    Task.THIRD_PARTY: _effort(15, 60, 480),
}
"""Minutes for one of each; WRITE is for a hundred words of the length allowed."""
_KINDS = {
    Kind.ABSOLUTE: Task.ABSOLUTE,
    Kind.EVALUATED: Task.EVALUATED,
    Kind.CONTRACT_TERM: Task.CONTRACT_TERM,
    Kind.QUALIFICATION: Task.QUALIFICATION,
}
_TYPED = {"choice": Task.CHOICE, "number": Task.NUMBER, "date": Task.DATE, "document": Task.NAMING}
_EVIDENCE = {
    EvidenceForm.DEMONSTRATION: Task.DEMONSTRATION,
    EvidenceForm.TEST: Task.TEST,
    EvidenceForm.THIRD_PARTY: Task.THIRD_PARTY,
}


class Work(Value):
    """So much of one task, and what it takes."""

    task: Task
    number: Decimal
    effort: Effort


class Burden(Value):
    """The hours of one supplier, task by task."""

    requirements: int
    """How many are answered."""
    works: tuple[Work, ...] = ()
    """Each task that is asked for, once."""

    @property
    def one_bid(self) -> Effort:
        """What one supplier uses."""
        return sum((one.effort for one in self.works), Effort())

    def bids(self, number: int) -> Effort:
        """What all of them use together."""
        return self.one_bid.times(number)


def burden(chosen: Iterable[Requirement]) -> Burden:
    """What the chosen requirements ask of one supplier."""
    asked = tuple(chosen)
    numbers: dict[Task, Decimal] = {}
    for requirement in asked:
        for task, number in _tasks(requirement):
            numbers[task] = numbers.get(task, Decimal(0)) + number
    works = (_work(task, numbers[task]) for task in Task if task in numbers)
    return Burden(requirements=sum(one.wants_answer for one in asked), works=tuple(works))


def effort(requirement: Requirement) -> Effort:
    """What one requirement takes to answer."""
    return burden([requirement]).one_bid


def shown_in_bid(requirement: Requirement, form: EvidenceForm) -> int:
    """How many times the bid itself must hold evidence of a form; what is checked later costs no bidder hours now."""
    return sum(one.form is form and one.verified is Moment.BID for one in requirement.evidence)


def _tasks(requirement: Requirement) -> Iterator[tuple[Task, Decimal]]:
    if not requirement.wants_answer:
        yield Task.NOTE, Decimal(1)
        return
    yield Task.READ, Decimal(1)
    yield Task.WRITE, Decimal(requirement.reply.max_words) / 100
    yield _KINDS[requirement.kind], Decimal(1)
    if requirement.reply.typed is not None:
        yield _TYPED[requirement.reply.typed.type], Decimal(1)
    shown = {task: shown_in_bid(requirement, form) for form, task in _EVIDENCE.items()}
    for task, number in {Task.DOCUMENT: documents(requirement), **shown}.items():
        if number:
            yield task, Decimal(number)


def documents(requirement: Requirement) -> int:
    """How many documents go with the answer; the one that a field asks for is the one the evidence speaks of."""
    typed = requirement.reply.typed
    named = int(typed is not None and typed.type == "document")
    return max(named, shown_in_bid(requirement, EvidenceForm.DOCUMENT))


def _work(task: Task, number: Decimal) -> Work:
    return Work(task=task, number=number, effort=MINUTES[task].times(number))
