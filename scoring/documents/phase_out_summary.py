"""The phase-out list on one page, for those who decide: what, by whom, by when, at what cost, and what otherwise."""

from collections.abc import Sequence
from datetime import datetime

from paper.document import Properties, write
from paper.norwegian import OSLO, long_day, moment
from paper.story import Story
from scoring.domain.decide_first import decide_first
from scoring.domain.overview import Overview
from scoring.domain.phase_out import Listed
from scoring.domain.phase_out_list import PhaseOutList
from scoring.words import knock_on, to_decide, worth
from scoring.words.phase_out import NOTE
from scoring.words.phase_out_list import MARK
from scoring.words.phase_out_summary import background

TITLE = "Utfasing av systemer på én side"
ROWS = 6
"""So many systems have room on a page, however long their names and reasons are."""
_LONGEST, _LONG_NAME, _LONG_LINE = 120, 32, 95
WIDTHS = (1750, 2700, 1350, 1250, 2350)


def make(found: PhaseOutList, around: Overview, mark: str, by: str, at: datetime) -> bytes:
    """The Word file. `mark` says that it may be exempt from public access, `by` who it is made for."""
    properties = Properties(
        title=TITLE,
        organisation="Utfasingslisten",
        subject="Utfasing av systemer i bruk",
        footer=f"{MARK} · Laget {at.astimezone(OSLO):%d.%m.%Y}",
    )
    told = story(found, around, mark, by, at)
    return write(told.body(), properties, pictures=told.pictures)


def story(found: PhaseOutList, around: Overview, mark: str, by: str, at: datetime) -> Story:
    """The page, what is asked for first."""
    told = Story()
    told.title(TITLE, f"Til ledelsen · {long_day(found.on)} · Laget {moment(at)} av {by}")
    told.text(f"{MARK}. {mark}")
    told.heading("Dette må bestemmes")
    told.text(to_decide.asked(found), leads=True)
    _first(told, decide_first(found, ROWS), len(found.undecided))
    told.heading("Slik står det")
    told.bullets(background(found))
    if around.first:
        told.bullets([("Frigjør mest:", _fitting(knock_on.summary(around.first), _LONG_LINE))])
    if around.worth:
        told.bullets([("Nytte for pengene:", _fitting(worth.summary(around.worth), _LONG_LINE))])
    told.text(f"{NOTE} Grunnene, datoene, planene og hvordan forslagene er laget, står i hele listen.")
    return told


def _first(told: Story, chosen: Sequence[Listed], whole: int) -> None:
    if not chosen:
        return
    told.text(f"{to_decide.which(chosen, whole)} {to_decide.costs(chosen)}", leads=True)
    rows = (tuple(map(_fitted, to_decide.row(one))) for one in chosen)
    told.listing(to_decide.COLUMNS, rows, WIDTHS, "Systemene som må bestemmes først", together=True)


def _fitted(cell: str) -> str:
    """Each line of a cell, cut where there is no more room: two lines are a name and its owner, or two costs."""
    lines = cell.split("\n")
    return "\n".join(_fitting(line, _LONG_NAME if len(lines) > 1 else _LONGEST) for line in lines)


def _fitting(text: str, most: int) -> str:
    """The text; when it is longer than there is room for, the whole sentences there is room for, or a part of one."""
    if len(text) <= most:
        return text
    whole = text[:most].rpartition(". ")[0]
    return f"{whole}." if 2 * len(whole) > most else f"{text[:most].rsplit(' ', 1)[0]} …"
