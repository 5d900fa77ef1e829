"""The days of the phase-out list as a calendar file: those of what is decided, else of what is proposed.

With them the last day to speak up about every contract in use, whatever is proposed for its system.
"""

from collections import Counter
from collections.abc import Iterable, Iterator
from datetime import date, datetime

from paper.ics import Day, write
from scoring.domain.phase_out.latest_day import Way
from scoring.domain.phase_out.phase_out import Listed
from scoring.domain.phase_out.phase_out_list import PhaseOutList
from scoring.domain.phase_out.speak_up import SpeakUp, speak_up
from scoring.words.phase_out import speak_up as words
from scoring.words.phase_out.latest_day import announce, sentence
from scoring.words.phase_out.phase_out_list import MARK


def make(systems: Iterable[Listed], name: str, at: datetime) -> bytes:
    """Every day still to come for these systems, in the order they come."""
    days = (day for one in systems for day in days_of(one))
    return write(sorted(days, key=lambda one: (one.on, one.key)), name, at)


def make_whole(found: PhaseOutList, at: datetime) -> bytes:
    """The days of the listed systems, and the last day to speak up for all the others."""
    listed = [day for one in found.listed for day in days_of(one)]
    ids = {one.system.id for one in found.listed}
    others = [one for one in speak_up(found.whole, found.on) if one.listed.system.id not in ids]
    days = [*listed, *map(_day, others)]
    return write(sorted(days, key=lambda one: (one.on, one.key)), "Utfasing", at)


def days_of(one: Listed) -> Iterator[Day]:
    """The latest days of a system, its own day, its milestones and the vendor's day; those not passed, each marked.

    Of a system that stays, only the days of its own contract and of its vendor.
    """
    about = f"{sentence(one.latest)} {MARK}."
    days = [*_latest(one), *_own(one)]
    for key, title, on in days:
        if on is not None and on >= one.latest.on:
            yield Day(key=f"{one.system.id}.{key}", on=on, title=f"{title}: {one.system.name}", text=about)
    for each in speak_up([one], one.latest.on):
        if each.by not in {on for key, _, on in days if key == "notice"}:
            yield _day(each)


def _day(one: SpeakUp) -> Day:
    """The last day to speak up about the period that runs, with what happens if nobody does."""
    system = one.listed.system
    title = (
        "Siste dag å si fra om avtalen" if one.by else "Avtaleperioden går ut, siste dag å si fra ikke kjent"
    )
    text = f"{words.otherwise(one)} {MARK}."
    return Day(key=f"{system.id}.speak_up", on=one.day, title=f"{title}: {system.name}", text=text)


def _latest(one: Listed) -> Iterator[tuple[str, str, date | None]]:
    aim = one.latest.aim
    if aim is None:
        return
    if one.latest.course is None:
        yield "decide", "Siste dag for å bestemme", aim.decide_by
    if one.latest.replaces:
        yield "publish", f"Siste dag for å {announce(one.latest).lower()}", aim.publish_by
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
