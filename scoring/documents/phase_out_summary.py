"""The phase-out list on one page, for those who decide: how it stands, what comes first, and why."""

from collections.abc import Sequence
from datetime import datetime

from paper.document import Properties, write
from paper.norwegian import OSLO, long_day, moment
from paper.story import Story
from scoring.domain.overview import Overview
from scoring.domain.phase_out import Listed
from scoring.domain.phase_out_list import PhaseOutList
from scoring.words import knock_on, latest_day, worth
from scoring.words.phase_out import NOTE
from scoring.words.phase_out_list import MARK, deciding, recommended, summary
from scoring.words.risk import band_words, figure

TITLE = "Utfasing av systemer på én side"
ROWS = 7
"""So many systems have room on a page, with three lines each."""
_LONGEST, _LONG_REASON = 38, 165
_WIDTHS = (2200, 4300, 1400, 1500)


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
    """The page, most important first."""
    told = Story()
    told.title(TITLE, f"Til ledelsen · {long_day(found.on)} · Laget {moment(at)} av {by}")
    told.text(f"{MARK}. {mark}")
    told.heading("Slik står det")
    told.bullets(summary(found))
    _first(told, first_ones(found), len(found.undecided))
    if around.first:
        told.bullets([("Frigjør mest:", _fitting(knock_on.summary(around.first), _LONG_REASON))])
    if around.worth:
        told.bullets([("Nytte for pengene:", _fitting(worth.summary(around.worth), _LONG_REASON))])
    told.text(f"{NOTE} Grunnene, datoene og planene står i hele listen.")
    return told


def first_ones(found: PhaseOutList) -> tuple[Listed, ...]:
    """The undecided that must be decided first: what is too late, what is soon, the most urgent of the others."""
    by_id = {one.system.id: one for one in (*found.late, *found.soon, *found.undecided)}
    return tuple(one for one in by_id.values() if one.system.decision is None)[:ROWS]


def _first(told: Story, chosen: Sequence[Listed], whole: int) -> None:
    if not chosen:
        return
    told.heading("Det som må bestemmes først")
    if whole > len(chosen):
        told.text(f"De {len(chosen)} mest hastende av {whole}.", leads=True)
    head = ("System", "Anbefaling og grunn", "Bestem senest", "Risiko")
    told.listing(head, map(_row, chosen), _WIDTHS, "Systemene som må bestemmes først", together=True)


def _row(one: Listed) -> tuple[str, ...]:
    return (
        _fitting(one.system.name, _LONGEST),
        _fitting(_told(one), _LONG_REASON),
        latest_day.in_brief(one.latest),
        f"{band_words(one.proposal.risk)}, {figure(one.proposal.risk)}",
    )


def _told(one: Listed) -> str:
    return f"{recommended(one)} {deciding(one)}"


def _fitting(text: str, most: int) -> str:
    """The text, cut between two words when it is longer than there is room for."""
    return text if len(text) <= most else f"{text[:most].rsplit(' ', 1)[0]} …"
