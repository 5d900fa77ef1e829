"""The part of the management's report that shows the whole register: order, value for money, and five pictures."""

from collections.abc import Iterable, Sequence
from typing import NamedTuple

from paper.story import Story
from scoring.domain.phase_out.overview import Overview
from scoring.domain.phase_out.worth import Worth
from scoring.domain.rating.position import Position, coverages
from scoring.domain.rating.time_picture import bubbles
from scoring.domain.systems.ending import Endings
from scoring.words.phase_out import ending, knock_on, worth
from scoring.words.rating import position as words
from scoring.words.rating import position_row as rows

_WIDE, _SQUARE = 8600, 7600
_STEPS = (500, 2700, 1000, 5200)
_WORTH = (450, 1750, 950, 1150, 1400, 1300, 1200, 1200)
_TIME = (500, 2100, 1500, 1900, 1900, 1500)
_RISK = (500, 3000, 1700, 1600, 2600)
_UNKNOWN = (2600, 1800, 5000)
_COVERED = (4600, 1400, 1900, 1500)
_ENDINGS = (3000, 1600, 1600, 1600, 1600)
_LONG = (("(målt på ", "("), (" krav)", ")"))
_IN_BRACKETS = "I tabellen står det i parentes hvor mange krav det er målt på."
_EVERY_END = "Alle sluttdagene, også når opsjoner brukes, står i Excel-filen, i arket «Avtaler og støtte»."
_SOON, _MOST = (2800, 4800, 1800), 60
_WHICH = "Bildene viser systemene som er i bruk. De som er planlagt eller bare kan leses, er ikke med."
_NAME, _REST = 2200, 7200


class Pictures(NamedTuple):
    """Each as a PNG; empty when there is nothing to draw."""

    time: bytes = b""
    risk: bytes = b""
    themes: bytes = b""
    coverage: bytes = b""
    rows: int = 0
    """How many systems are in the picture of themes."""
    endings: bytes = b""


NOTHING_DRAWN = Pictures()


def tell_order(told: Story, found: Overview) -> None:
    """Which replacements unlock most, and which give most for the money."""
    if found.first:
        told.heading("Hva frigjør mest?")
        told.text(knock_on.summary(found.first), leads=True)
        told.listing(knock_on.COLUMNS, knock_on.rows(found.first), _STEPS, "Utskiftingene som frigjør flest")
        told.text(knock_on.FORMULA)
    if found.worth:
        _worth(told, found.worth)
    if found.staying and (found.first or found.worth):
        told.text(knock_on.staying_sentence(found.staying))


def tell_pictures(told: Story, found: Overview, drawn: Pictures) -> None:
    """Each picture with its finding before it and its figures under it."""
    if found.endings and found.endings.rows:
        _endings(told, found.endings, drawn.endings)
    positions = rows.told_apart(found.positions)
    rated = [one for one in positions if one.assessed.is_rated]
    if not rated:
        return
    places = {one.assessed.system.id: place for place, one in enumerate(positions, 1)}
    told.heading("Alle systemene i bilder")
    told.text(_WHICH)
    _picture(told, "Teknisk tilstand og nytte", words.time_sentence(positions), drawn.time, _SQUARE)
    told.text(words.ABOUT_TIME)
    if unplaced := words.not_placed(positions, len(bubbles(positions))):
        told.text(unplaced)
    placed = [one for one in positions if one.time.by_known or one in rated]
    _numbered(told, rows.TIME, (rows.time_row(places[_id(one)], one) for one in placed), _TIME)
    _picture(told, "Risiko", words.risk_sentence(positions), drawn.risk, _SQUARE)
    told.bullets(words.red_ones(positions))
    told.text(words.ABOUT_RISK)
    _numbered(told, rows.RISK, (rows.risk_row(places[_id(one)], one) for one in rated), _RISK)
    _left_out(told, len(positions) - len(rated))
    _picture(told, "Avstand til behovet", words.theme_sentence(positions, found.themes), drawn.themes, _WIDE)
    told.text(f"{words.ABOUT_THEMES} {_IN_BRACKETS}")
    _themes(told, rated, found.themes)
    _left_out(told, len(positions) - len(rated))
    if 0 < drawn.rows < len(rated):
        told.text(f"Bildet viser de {drawn.rows} med høyest risiko, tabellen alle {len(rated)}.")
    _coverage(told, positions, found, drawn.coverage)


def _endings(told: Story, found: Endings, content: bytes) -> None:
    first, *rest = ending.summary(found)
    told.heading(ending.HEADING)
    told.text(first, leads=True)
    told.bullets(rest)
    if content:
        told.picture(content, f"{first} De samme tallene står i tabellen under.", _WIDE)
    about = (ending.ABOUT, ending.left_out(found), _EVERY_END)
    told.text(" ".join(filter(None, about)))
    counts = map(ending.counted, found.counts)
    told.listing(ending.COUNTED, counts, _ENDINGS, ending.HEADING, together=True)
    _soon(told, found)


def _soon(told: Story, found: Endings) -> None:
    """What ends first, by name."""
    if not found.soon:
        return
    told.text(ending.soon_sentence(found.soon, _MOST), leads=True)
    named = (ending.row(one, found, ending.NOBODY)[:3] for one in found.soon[:_MOST])
    told.listing(ending.COLUMNS[:3], named, _SOON, "Det som tar slutt først")


def _worth(told: Story, found: Sequence[Worth]) -> None:
    """Those with a place in the order; what the others lack is told beside the risk they would remove."""
    told.heading("Hva gir mest for pengene?")
    told.text(worth.summary(tuple(found)), leads=True)
    placed, open_ones = [one for one in found if one.is_ordered], [one for one in found if not one.is_ordered]
    if placed:
        table = (worth.row(place, one) for place, one in enumerate(placed, 1))
        told.listing(worth.COLUMNS, table, _WORTH, "Planlagte utskiftinger etter prioritet")
    if open_ones:
        lacks = (
            (one.system.name, worth.removed(one), worth.missing(one) or "en vurdering") for one in open_ones
        )
        head = ("System", "Risiko som fjernes", "Mangler for å kunne prioriteres")
        told.listing(head, lacks, _UNKNOWN, "Utskiftinger som ikke kan prioriteres ennå")
    told.text(worth.FORMULA)


def _picture(told: Story, heading: str, finding: str, content: bytes, width: int) -> None:
    told.heading(heading, 2)
    told.text(finding, leads=bool(content))
    if content:
        told.picture(content, f"{finding} De samme tallene står i tabellen under.", width)


def _numbered(
    told: Story, head: Sequence[str], table: Iterable[Sequence[str]], widths: Sequence[int]
) -> None:
    told.listing(head, table, widths, f"Tallene i bildet: {head[2]}")


def _themes(told: Story, rated: Sequence[Position], themes: Sequence[str]) -> None:
    widths = (_NAME, *(_REST // len(themes) for _ in themes))
    table = ([_brief(cell) for cell in rows.theme_row(one, themes)] for one in rated)
    told.listing(("System", *themes), table, widths, "Avstanden til behovet i hvert tema")


def _brief(cell: str) -> str:
    for long, short in _LONG:
        cell = cell.replace(long, short)
    return cell


def _coverage(told: Story, positions: Sequence[Position], found: Overview, content: bytes) -> None:
    covered = coverages(positions, found.themes)
    _picture(told, "Dekning", words.coverage_sentence(covered), content, _SQUARE)
    told.text(words.ABOUT_COVERAGE)
    table = (rows.coverage_row(one, found.theme_names) for one in covered)
    told.listing(rows.COVERED, table, _COVERED, "Hvor mye som er vurdert i hvert tema", together=True)


def _left_out(told: Story, count: int) -> None:
    if left := words.unnamed(count, "Ikke vurdert."):
        told.text(left)


def _id(one: Position) -> str:
    return one.assessed.system.id
