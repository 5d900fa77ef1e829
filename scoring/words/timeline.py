"""The timeline of the phase-out list in words, and its dates as a table."""

from collections.abc import Iterable, Iterator
from datetime import date

from scoring.domain.phase_out import Listed
from scoring.domain.timeline import YEARS, Mark
from scoring.words.latest_day import in_brief
from scoring.words.numbers import day
from scoring.words.terms import label

COLUMNS = (
    "System",
    *(label(one) for one in (Mark.DECIDE,)),
    "Siste dag å kunngjøre",
    "Siste dag å signere",
    *(label(one) for one in (Mark.NOTICE, Mark.ENDS, Mark.SUPPORT)),
)
ALT = (
    "Én stolpe per system, fra i dag til dagen avtalen kan slutte. Første del: tid til å bestemme. Andre del: tid til "
    "anskaffelse og flytting. De samme datoene står i tabellen under."
)
EXPLAINED = (
    "Første del av stolpen, til trekanten, er tid til å bestemme. Resten er tid til anskaffelse og flytting. "
    f"Mangler første del, er det for sent å skifte i tide. Det er tegnet høyst {YEARS} år frem."
)


def rows(systems: Iterable[Listed]) -> Iterator[list[str]]:
    """Each system with every date it has, also those that have passed."""
    for one in systems:
        aim = one.latest.aim
        yield [
            one.system.name,
            in_brief(one.latest),
            _day(aim.publish_by if aim else None),
            _day(aim.sign_by if aim else None),
            _day(aim.notice_by if aim else None),
            _day(aim.ends if aim else None),
            _day(one.support_ends),
        ]


def left_out_sentence(count: int) -> str:
    """How many systems the picture does not show."""
    if not count:
        return ""
    who = "Ett system er" if count == 1 else f"{count} systemer er"
    return f"{who} ikke med i bildet, fordi alle datoene er passert eller ikke kjent."


def _day(value: date | None) -> str:
    return day(value) if value else "Ikke kjent"
