"""The phase-out list on one page, for those who decide: what, by whom, by when, at what cost, and what otherwise."""

from collections.abc import Iterable, Sequence
from textwrap import wrap

from paper.document import write
from paper.norwegian import long_day, moment
from paper.story import Story
from scoring.documents.phase_out_handout import Handout
from scoring.domain.phase_out.decide_first import decide_first
from scoring.domain.phase_out.overview import Overview
from scoring.domain.phase_out.phase_out import Listed
from scoring.domain.phase_out.phase_out_list import PhaseOutList
from scoring.words.phase_out import knock_on, to_decide, worth
from scoring.words.phase_out.phase_out import NOTE
from scoring.words.phase_out.phase_out_list import MARK
from scoring.words.phase_out.phase_out_summary import background

TITLE = "Utfasing av systemer på én side"
FEWEST, MOST = 3, 8
_LONGEST, _LONG_NAME, _LONG_LINE = 120, 32, 95
WIDTHS = (1750, 2700, 1350, 1250, 2350)
_ACROSS, _LINE = (17, 30, 13, 13, 26), 97
"""Letters on a line of each column, and of the points below."""
_ROOM, _POINT, _EDGE = 47.0, 1.6, 0.8
"""Lines of a table there is room for, how many of them a line of a point takes, and the edge of a row."""


def make(given: Handout) -> bytes:
    """The Word file."""
    told = story(given)
    return write(told.body(), given.properties(TITLE), pictures=told.pictures)


def story(given: Handout) -> Story:
    """The page, what is asked for first."""
    found = given.list
    told = Story()
    told.title(TITLE, f"Til ledelsen · {long_day(found.on)} · Laget {moment(given.at)} av {given.by}")
    told.text(f"{MARK}. {given.mark}")
    below = _below(found, given.around)
    told.heading("Dette må bestemmes")
    told.text(to_decide.asked(found), leads=True)
    _first(told, _chosen(found, below), len(found.undecided))
    told.heading("Slik står det")
    told.bullets(below)
    told.text(f"{NOTE} Grunnene, datoene, planene og hvordan forslagene er laget, står i hele listen.")
    return told


def _below(found: PhaseOutList, around: Overview) -> list[str | tuple[str, str]]:
    """The points under the table."""
    points: list[str | tuple[str, str]] = [*background(found)]
    if around.first:
        points.append(("Frigjør mest:", _fitting(knock_on.summary(around.first), _LONG_LINE)))
    if around.worth:
        points.append(("Nytte for pengene:", _fitting(worth.summary(around.worth), _LONG_LINE)))
    return points


def _chosen(found: PhaseOutList, below: Iterable[str | tuple[str, str]]) -> tuple[Listed, ...]:
    """As many systems as the page has room for above these points."""
    said = (one if isinstance(one, str) else " ".join(one) for one in below)
    room = _ROOM - _POINT * sum(len(wrap(one, _LINE)) for one in said)
    for most in range(MOST, FEWEST, -1):
        chosen = decide_first(found, most)
        if sum(map(_height, chosen)) <= room:
            return chosen
    return decide_first(found, FEWEST)


def _height(one: Listed) -> float:
    """The lines of the highest cell of its row."""
    cells = zip(_row(one), _ACROSS, strict=True)
    return _EDGE + max(sum(len(wrap(line, across)) for line in cell.split("\n")) for cell, across in cells)


def _first(told: Story, chosen: Sequence[Listed], whole: int) -> None:
    if not chosen:
        return
    told.text(f"{to_decide.which(chosen, whole)} {to_decide.costs(chosen)}", leads=True)
    told.listing(
        to_decide.COLUMNS, map(_row, chosen), WIDTHS, "Systemene som må bestemmes først", together=True
    )


def _row(one: Listed) -> tuple[str, ...]:
    return tuple(map(_fitted, to_decide.row(one)))


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
