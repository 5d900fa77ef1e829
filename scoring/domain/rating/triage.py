"""«Begynn her»: which systems of a long list are worth half an hour first, from what the import alone says."""

from collections.abc import Iterable, Iterator, Mapping
from datetime import date, datetime
from decimal import Decimal
from enum import StrEnum
from itertools import groupby

from pydantic import Field

from requirements_lib.domain.library.trigger import Answer
from requirements_lib.domain.value import Value
from scoring.domain.systems.contract import months_after
from scoring.domain.systems.in_use import OUT_OF_USE, Paper, Papers
from scoring.domain.systems.quick_rating import QuickForm
from scoring.domain.systems.risk import RiskCriterion, answers_now
from scoring.domain.systems.support_end import SupportEnds, earliest, has_ended, seeming
from scoring.domain.systems.system import AssessedSystem, Criticality, System


class Sign(StrEnum):
    """What speaks for rating a system first."""

    SUPPORT_PAST = "support_past"
    SUPPORT_SEEMS_PAST = "support_seems_past"
    """By the line a technology seems to be, that nobody has confirmed."""
    SUPPORT_1 = "support_within_1_year"
    SUPPORT_SEEMS_1 = "support_seems_within_1_year"
    SUPPORT_3 = "support_within_3_years"
    SUPPORT_SEEMS_3 = "support_seems_within_3_years"
    SUPPORT_UNKNOWN = "support_unknown"
    CONTRACT_PAST = "contract_past"
    CONTRACT_1 = "contract_within_1_year"
    CONTRACT_2 = "contract_within_2_years"
    CONTRACT_UNKNOWN = "contract_unknown"
    EXPOSED = "exposed"
    EXPOSED_UNKNOWN = "exposed_unknown"
    EXTRACTION_UNTESTED = "extraction_untested"
    ONE_PERSON = "one_person"
    NOBODY_NAMED = "nobody_named"
    SPECIAL_CATEGORIES = "special_categories"
    PERSONAL_DATA = "personal_data"
    CRITICAL = "critical"


class TriageRule(Value):
    """How many points each sign gives, how many systems are picked, and from how many points."""

    most: int = Field(ge=1)
    least_points: int = Field(ge=0)
    """A system with so many is picked, as long as there is room."""
    one_in: int = Field(ge=1)
    fewest: int = Field(ge=0)
    """Are those fewer than this, or than one in `one_in` of the systems, the next are picked until they are so many."""
    floor_points: int = Field(ge=0)
    """But none with fewer points than this: what a list does not tell of any system makes none of them first."""
    points: dict[Sign, int]


class Picked(Value):
    """A system, its points, and the signs that gave them, the heaviest first."""

    system: str
    name: str
    points: int
    signs: tuple[Sign, ...]


class Triage(Value):
    """Which are picked, in order, and how many are not."""

    picked: tuple[Picked, ...]
    rated: int
    """Those rated, and not so long ago that it is old: they need no half hour now."""
    left: int
    """Those with too few points, or after the last that is picked."""
    out: int = 0
    """Those that are planned or out of use: nobody is asked to rate them."""
    alike: tuple[Picked, ...] = ()
    """Those next in order that stand wholly alike and are too many to be picked: two or more, or none."""


def triage(
    systems: Iterable[AssessedSystem],
    rule: TriageRule,
    form: QuickForm,
    ends: SupportEnds | None,
    now: datetime,
) -> Triage:
    """The systems worth a rating first: the most points, then the heaviest signs, the dearest, the contract that ends.

    Those alike in all of it are all in or all out.
    """
    every = tuple(systems)
    kept = [one for one in every if one.system.life_cycle not in OUT_OF_USE]
    stale = [one for one in kept if not is_fresh(one, form, now)]
    waiting = [(one.system, _picked(one.system, rule, ends, now.date())) for one in stale]
    rated = len(kept) - len(stale)
    wanted = max(rule.fewest, -(-len(kept) // rule.one_in)) - rated
    picked: list[Picked] = []
    alike: tuple[Picked, ...] = ()
    for group in _in_order(waiting, rule):
        points = group[0].points
        if points < rule.least_points and (len(picked) >= wanted or points < rule.floor_points):
            break
        if len(picked) + len(group) > rule.most:
            alike = group if len(group) > 1 else ()
            break
        picked += group
    return Triage(
        picked=tuple(picked),
        rated=rated,
        left=len(waiting) - len(picked),
        out=len(every) - len(kept),
        alike=alike,
    )


def _in_order(waiting: Iterable[tuple[System, Picked]], rule: TriageRule) -> Iterator[tuple[Picked, ...]]:
    """Those that stand alike together, by name, the worst first."""

    def weight(one: tuple[System, Picked]) -> tuple[int, list[int], Decimal, date]:
        system, picked = one
        signs = [-rule.points[sign] for sign in picked.signs]
        return -picked.points, signs, -(system.yearly_cost or Decimal()), system.contract.ends or date.max

    ordered = sorted(waiting, key=lambda one: (*weight(one), one[1].name, one[1].system))
    for _, group in groupby(ordered, key=weight):
        yield tuple(picked for _, picked in group)


def is_fresh(assessed: AssessedSystem, form: QuickForm, now: datetime) -> bool:
    """Whether half of the short questions or of the risk criteria are answered, and the latest answer is not old."""
    answers = [one for one in assessed.system.quick.values() if one.option is not None]
    asked = [one for one in form.questions if not one.unless_known]
    levels = [one for one in answers_now(assessed.risk) if one.level is not None]
    enough = 2 * len(answers) >= len(asked) or 2 * len(levels) >= len(RiskCriterion)
    latest = max(
        (at for at in (assessed.rated_at, *(one.at for one in answers)) if at is not None), default=None
    )
    return enough and (latest is None or months_after(latest.date(), form.old_after_months) >= now.date())


def signs(system: System, ends: SupportEnds | None, on: date) -> Iterator[Sign]:
    """Everything in the register that speaks for rating a system."""
    yield from _support(system, ends, on)
    yield from _contract(system, on)
    if system.exposed is Answer.YES:
        yield Sign.EXPOSED
    elif system.exposed is not Answer.NO:
        yield Sign.EXPOSED_UNKNOWN
    if not system.papers.get(Papers.EXIT_TEST, Paper()).on:
        yield Sign.EXTRACTION_UNTESTED
    if system.leaves_on is not None:
        yield Sign.ONE_PERSON
    elif not (system.manager or system.owner):
        yield Sign.NOBODY_NAMED
    if system.special_categories is Answer.YES:
        yield Sign.SPECIAL_CATEGORIES
    elif system.personal_data is Answer.YES:
        yield Sign.PERSONAL_DATA
    if system.criticality is Criticality.HIGH:
        yield Sign.CRITICAL


_KNOWN = Sign.SUPPORT_PAST, Sign.SUPPORT_UNKNOWN, Sign.SUPPORT_1, Sign.SUPPORT_3
_SEEMS = Sign.SUPPORT_SEEMS_PAST, Sign.SUPPORT_UNKNOWN, Sign.SUPPORT_SEEMS_1, Sign.SUPPORT_SEEMS_3


def _support(system: System, ends: SupportEnds | None, on: date) -> Iterator[Sign]:
    """The gravest that is known or seems so, once; and besides, when something is not known at all."""
    end, seem = earliest(system, ends, on), seeming(system, ends)
    past = has_ended(system, ends, on)
    found = set(_by_day(end, past, on, _KNOWN, 36)) if end else set()
    for one in seem:
        if one and (one.ends or one.ended):
            found.update(_by_day(one.ends, one.is_past(on), on, _SEEMS, 36))
    yield from [one for one in Sign if one in found][:1]
    vendor = system.support_ends is not None
    if not past and not vendor and (None in seem or not system.technologies):
        yield Sign.SUPPORT_UNKNOWN


def _contract(system: System, on: date) -> Iterator[Sign]:
    contract = system.contract
    if contract.ends is not None and contract.renewal_months is not None:
        return
    signs = (Sign.CONTRACT_PAST, Sign.CONTRACT_UNKNOWN, Sign.CONTRACT_1, Sign.CONTRACT_2)
    yield from _by_day(contract.last_end(), False, on, signs, 24)


def _by_day(
    end: date | None, past: bool, on: date, signs: tuple[Sign, Sign, Sign, Sign], months: int
) -> Iterator[Sign]:
    gone, unknown, soon, later = signs
    if past or (end is not None and end < on):
        yield gone
    elif end is None:
        yield unknown
    elif end <= months_after(on, 12):
        yield soon
    elif end <= months_after(on, months):
        yield later


def _picked(system: System, rule: TriageRule, ends: SupportEnds | None, on: date) -> Picked:
    points: Mapping[Sign, int] = rule.points
    found = sorted(signs(system, ends, on), key=lambda one: -points.get(one, 0))
    return Picked(
        system=system.id,
        name=system.name,
        points=sum(points.get(one, 0) for one in found),
        signs=tuple(one for one in found if points.get(one, 0)),
    )
