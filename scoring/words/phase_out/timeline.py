"""The timeline of the phase-out list in words, and its dates as a table."""

from collections.abc import Iterable, Iterator, Sequence
from datetime import date

from requirements_lib.words.phrase import joined
from scoring.domain.phase_out.latest_day import Round, Way
from scoring.domain.phase_out.phase_out import Listed
from scoring.domain.phase_out.timeline import YEARS, Bar, Mark
from scoring.words.numbers import day
from scoring.words.phase_out.ending import support_days
from scoring.words.phase_out.latest_day import in_brief
from scoring.words.terms import label

COLUMNS = (
    "System",
    *(label(one) for one in (Mark.DECIDE,)),
    "Siste dag å kunngjøre eller sende ut",
    "Siste dag å signere",
    *(label(one) for one in (Mark.NOTICE, Mark.ENDS, Mark.SUPPORT)),
)
ALT = (
    "Én stolpe per system, fra i dag til dagen avtalen kan slutte. Første del: tid til å bestemme. Andre del: tid til "
    "anskaffelse og flytting. Avtaler og støtte som er over, er merket til venstre for i dag. De samme datoene står "
    "i tabellen under."
)
BEFORE = "før"
"""Over the marks of what is over."""
_OVER = {Mark.ENDS: "avtale til", Mark.OWN: "skulle ut", Mark.SUPPORT: "støtte til"}
EXPLAINED = (
    "Første del av stolpen, til trekanten, er tid til å bestemme. Resten er tid til anskaffelse og flytting. "
    "Mangler første del, er det bestemt, eller det er for sent å skifte i tide. "
    "Støtten er merket hver dag den slutter for noe systemet er bygd på, så langt bildet rekker. "
    "Merker til venstre for i dag er det som er over, med året under navnet. "
    f"Det er tegnet høyst {YEARS} år frem."
)


def rows(systems: Iterable[Listed]) -> Iterator[list[str]]:
    """Each system with every date it has, also those that have passed."""
    for one in systems:
        aim = one.latest.aim
        procured = aim if one.latest.replaces else None
        own = aim is not None and aim.way is Way.OWN
        yield [
            one.system.name,
            f"{in_brief(one.latest)}{_own(aim)}",
            _day(procured.publish_by if procured else None, known=one.latest.replaces),
            _day(procured.sign_by if procured else None, known=one.latest.replaces),
            _day(aim.notice_by if aim else None),
            _day(one.latest.contract_ends if own else aim.ends if aim else None),
            "; ".join(support_days(one.supports)),
        ]


def over(one: Bar) -> str:
    """«avtale til 2019, støtte til 2022–2025»: what is over, the year of each or the first and the last."""
    days = {what: [day for each, day in one.passed if each is what] for what in reversed(one.over)}
    return ", ".join(f"{_OVER[what]} {_years(some)}" for what, some in days.items())


def _years(days: Sequence[date | None]) -> str:
    known = [day.year for day in days if day]
    parts = ["–".join(dict.fromkeys(map(str, (min(known), max(known)))))] if known else []
    return joined([*parts, *(["ukjent år"] if None in days else [])])


def _own(aim: Round | None) -> str:
    """The day it is decided that the system is out of use."""
    return f". Ut av bruk {day(aim.ends)}" if aim and aim.way is Way.OWN else ""


def left_out_sentence(count: int) -> str:
    """How many systems the picture does not show."""
    if not count:
        return ""
    who = "Ett system er" if count == 1 else f"{count} systemer er"
    return f"{who} ikke med i bildet, fordi ingen av datoene er kjent."


def _day(value: date | None, known: bool = True) -> str:
    """The day; without one, that it is not known, or that there is none."""
    return day(value) if value else "Ikke kjent" if known else "–"
