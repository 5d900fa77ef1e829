"""The finding of each picture in one sentence, and the figures printed in it."""

from collections.abc import Sequence
from fractions import Fraction

from requirements_lib.words.phrase import joined
from scoring.domain.rating.gap import WIDE
from scoring.domain.rating.position import NAMED, Coverage, Position
from scoring.domain.rating.quadrant import Quadrant
from scoring.domain.rating.time_picture import Bubble
from scoring.domain.systems.risk import Band
from scoring.words.numbers import percent, plain
from scoring.words.terms import term

ABOUT_TIME = (
    "Teknisk tilstand er temaene INT og SKY, nytte er temaet UU og det brukerne sier, hver fra 1 til 5. Fra 3 er høyt. "
    "Størrelsen på sirkelen er kostnaden per år. Stiplet ring: Kostnaden er ikke kjent. Sirkler som ville dekket "
    "hverandre, er flyttet litt, men aldri til en annen rute. Tallet ved navnet på ruten er alle som hører til der. "
    "Er bare den korte vurderingen gjort, er det målt på kravene den gir poeng på."
)
ABOUT_RISK = (
    "Risikoen er sannsynlighet ganger alvor. Grensene er 4, 8 og 16. Tallet i sirkelen er hvor mange systemer som står "
    "i den delen av ruten, på det laveste som er mulig. Stiplet sirkel: Svar som mangler, kan gi ett eller flere av "
    "dem høyere risiko."
)
ABOUT_THEMES = (
    "Tallet er avstanden til behovet i temaet, etter det som er vurdert: 0 når alt er dekket, 100 når ingenting er. "
    "Stiplet rute med spørsmålstegn: Ingenting er målt. Ingen rute: Temaet gjelder ikke. Er bare den korte vurderingen "
    "gjort, er avstanden målt på kravene den gir poeng på. Tabellen sier på hvor mange, av kravene i temaet som "
    "gjelder eller kan gjelde."
)
ABOUT_COVERAGE = (
    "Regnet av alle kravene i temaet som gjelder eller kan gjelde for systemene, også der bare den korte vurderingen "
    "er gjort. Et krav kan gjelde så lenge ingen har svart på behovet."
)
_LISTED = 20
"""So many names in a sentence; the table has them all."""


def whole(part: Fraction) -> str:
    """A part of 1 in whole per cent, without the sign: what fits in a square."""
    return plain(part * 100, 0)


def time_sentence(positions: Sequence[Position]) -> str:
    """How many stand in each quadrant by what is known, and how many nobody can place."""
    found = [one.time.by_known for one in positions]
    parts = [f"{count} i «{term(one)}»" for one in Quadrant if (count := found.count(one))]
    left = found.count(None)
    said = f"Etter det som er kjent: {joined(parts)}." if parts else "Ingen systemer kan plasseres ennå."
    return f"{said} {left} av {len(found)} systemer kan ikke plasseres." if left and parts else said


def risk_sentence(positions: Sequence[Position]) -> str:
    """How many are in each band for certain, how many lie between two, and how many nobody has rated."""
    rated = [one.risk.bands for one in positions if one.assessed.is_rated]
    sure = [low for low, high in rated if low is high]
    parts = [f"{count} {_several(one, count)}" for one in reversed(Band) if (count := sure.count(one))]
    if between := len(rated) - len(sure):
        parts.append(f"{between} mellom to nivåer eller flere")
    if left := len(positions) - len(rated):
        parts.append(f"{left} ikke vurdert")
    return f"Risiko: {joined(parts)}." if parts else "Ingen systemer er vurdert ennå."


def _several(band: Band, count: int) -> str:
    """«1 rød», «8 røde»: as the word is written of so many."""
    if count == 1 or band is Band.MEDIUM:
        return term(band)
    return {Band.LOW: "lave", Band.HIGH: "høye", Band.RED: "røde"}[band]


def theme_sentence(positions: Sequence[Position], themes: Sequence[str]) -> str:
    """The theme where most systems are far from the need."""
    counts = {theme: _wide(positions, theme) for theme in themes}
    most = max(counts.values(), default=0)
    if not most:
        return f"Ingen systemer har en avstand på {percent(WIDE)} eller mer i noe tema, etter det som er vurdert."
    worst = joined([theme for theme, count in counts.items() if count == most])
    who = "1 system har" if most == 1 else f"{most} systemer har"
    return f"Størst avstand i {worst}: {who} {percent(WIDE)} eller mer."


def coverage_sentence(found: Sequence[Coverage]) -> str:
    """How many of the requirements that apply are rated, over all the systems."""
    rated, applicable = sum(one.rated for one in found), sum(one.applicable for one in found)
    if not applicable:
        return "Det er ikke kjent om noen krav gjelder for systemene."
    part = percent(Fraction(rated, applicable))
    return f"{part} av alle kravene som gjelder eller kan gjelde, er vurdert ({plain(rated)} av {plain(applicable)})."


def quadrants(positions: Sequence[Position]) -> dict[Quadrant, int]:
    """How many stand in each by what is known."""
    found = [one.time.by_known for one in positions]
    return {one: found.count(one) for one in Quadrant}


def red_ones(positions: Sequence[Position]) -> tuple[str, ...]:
    """Who is red for certain, and who can be, with how many there are."""
    rated = [one for one in positions if one.assessed.is_rated]
    sure = [one.name for one in rated if one.risk.bands[0] is Band.RED]
    perhaps = [one.name for one in rated if one.risk.bands[0] is not one.risk.bands[1] is Band.RED]
    said = (("Rød", sure), ("Kan bli rød når svar som mangler, er gitt", perhaps))
    return tuple(f"{what} ({len(names)}): {_first(names)}." for what, names in said if names)


def _first(names: Sequence[str]) -> str:
    """All of them, or the first and how many more."""
    if len(names) <= _LISTED:
        return joined(list(names))
    return f"{', '.join(names[:_LISTED])} og {len(names) - _LISTED} til"


def legend(drawn: Sequence[Bubble]) -> str:
    """Which system each number in a picture is, for the first ones."""
    listed = ", ".join(f"{one.number}\u00a0{one.position.name}" for one in drawn[:NAMED])
    more = " Resten står i tabellen." if len(drawn) > NAMED else ""
    return f"Tallene: {listed}.{more}" if drawn else ""


def unnamed(count: int, what: str) -> str:
    """How many systems a picture does not show, or nothing."""
    if not count:
        return ""
    return f"{'Ett system er' if count == 1 else f'{count} systemer er'} ikke med i bildet: {what}"


def not_placed(positions: Sequence[Position], drawn: int) -> str:
    """How many the picture of the quadrants does not show, and why: nobody knows where they belong, or it is full."""
    placed = sum(one.time.by_known is not None for one in positions)
    full = placed - drawn
    who = f"De {drawn} med høyest risiko er tegnet." if drawn > 1 else ""
    more = f" {who} Det er ikke plass til {full} til. Tabellen har alle." if full else ""
    return f"{unnamed(len(positions) - placed, 'For lite er kjent.')}{more}".strip()


def on_narrow(drawn: Sequence[Bubble]) -> str:
    """That a narrow screen shows fewer, when it does."""
    left = sum(one.places[0] is None for one in drawn)
    who = "den siste" if left == 1 else f"de {left} siste"
    return f"På en smal skjerm er det ikke plass til {who} av dem." if left else ""


def _wide(positions: Sequence[Position], theme: str) -> int:
    gaps = [one.themes[theme].answered for one in positions if theme in one.themes]
    return sum(gap is not None and gap >= WIDE for gap in gaps)
