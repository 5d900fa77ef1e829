"""«Oppfyller 5 av 14», the same words for a bid and for a system in use."""

from scoring.domain.fulfilment import Fulfilment
from scoring.words.numbers import span


def fulfils(found: Fulfilment) -> str:
    """«oppfyller 5 av 14», «oppfyller 5–9 av 14» when something is unknown, and what is not decided apart."""
    if not found.applicable and not found.undecided:
        return "ingen krav gjelder"
    undecided = f", og {len(found.undecided)} krav er ikke avgjort" if found.undecided else ""
    return f"oppfyller {span(found.lowest, found.highest)} av {found.applicable}{undecided}"
