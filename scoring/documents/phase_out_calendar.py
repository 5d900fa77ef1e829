"""The days of the phase-out list as a calendar file: those of what is decided, else of what is proposed."""

from collections import Counter
from collections.abc import Iterable, Iterator
from datetime import date, datetime

from paper.ics import Day, write
from scoring.domain.latest_day import Way
from scoring.domain.phase_out import Listed
from scoring.words.latest_day import sentence
from scoring.words.phase_out_list import MARK


def make(systems: Iterable[Listed], name: str, at: datetime) -> bytes:
    """Every day still to come for these systems, in the order they come."""
    days = (day for one in systems for day in days_of(one))
    return write(sorted(days, key=lambda one: (one.on, one.key)), name, at)


def days_of(one: Listed) -> Iterator[Day]:
    """The latest days of a system, its own day, its milestones and the vendor's day; those not passed, each marked.

    Of a system that stays, only the days of its own contract and of its vendor.
    """
    about = f"{sentence(one.latest)} {MARK}."
    for key, title, on in (*_latest(one), *_own(one)):
        if on is not None and on >= one.latest.on:
            yield Day(key=f"{one.system.id}.{key}", on=on, title=f"{title}: {one.system.name}", text=about)


def _latest(one: Listed) -> Iterator[tuple[str, str, date | None]]:
    aim = one.latest.aim
    if aim is None:
        return
    if one.latest.course is None:
        yield "decide", "Siste dag for å bestemme", aim.decide_by
    if one.latest.replaces:
        yield "publish", "Siste dag for å kunngjøre", aim.publish_by
        yield "sign", "Siste dag for å signere", aim.sign_by
    yield "notice", "Siste dag for å si opp eller varsle", aim.notice_by
    yield "ends", "Avtalen slutter", one.latest.contract_ends if aim.way is Way.OWN else aim.ends


def _own(one: Listed) -> Iterator[tuple[str, str, date | None]]:
    yield "support", "Leverandørens støtte slutter", one.support_ends
    if one.system.stays:
        return
    yield "decommission", "Systemet skal være ute av bruk", one.system.decommission
    seen: Counter[str] = Counter()
    for milestone in one.system.plan.milestones:
        seen[milestone.name] += 1  # those reached count too, so that the next of the same name keeps its key
        if not milestone.done:
            again = seen[milestone.name] if seen[milestone.name] > 1 else ""
            yield f"milestone{again}.{milestone.name}", f"Milepæl, {milestone.name}", milestone.on
