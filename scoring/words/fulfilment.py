"""«Oppfyller 5 av 14», the same words for a bid and for a system in use."""

from collections.abc import Mapping
from decimal import Decimal

from scoring.domain.fulfilment import Fulfilment
from scoring.words.numbers import given, span


def fulfils(found: Fulfilment) -> str:
    """«oppfyller 5 av 14», «oppfyller 5–9 av 14» when something is unknown, and what is not decided apart."""
    if not found.applicable and not found.undecided:
        return "ingen krav gjelder"
    undecided = f", og {len(found.undecided)} krav er ikke avgjort" if found.undecided else ""
    return f"oppfyller {span(found.lowest, found.highest)} av {found.applicable}{undecided}"


def met_words(found: Fulfilment) -> str:
    """«21 av 22 krav oppfylt», for a table."""
    if not found.applicable:
        return "Ingen krav gjelder"
    return f"{span(found.lowest, found.highest)} av {found.applicable} krav oppfylt"


def unmet_words(found: Fulfilment, titles: Mapping[str, str], highest: int) -> str:
    """«ARK-06 Journal (4 av 10 poeng)», each requirement that is not met; «Ingen» where all are."""
    told = [_named(one, titles) + _points(found.points.get(one), highest) for one in found.unmet]
    return ", ".join(told) or "Ingen"


def unknown_words(found: Fulfilment, titles: Mapping[str, str]) -> str:
    """The requirements nobody knows of; «Ingen» where all are known."""
    return ", ".join(_named(one, titles) for one in found.unknown) or "Ingen"


def _named(requirement: str, titles: Mapping[str, str]) -> str:
    return f"{requirement} {titles.get(requirement, '')}".strip()


def _points(points: Decimal | None, highest: int) -> str:
    return "" if points is None else f" ({given(points)} av {highest} poeng)"
