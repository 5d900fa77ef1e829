"""«Mangler og frister» in words: on the screen and in the register as Excel."""

from collections.abc import Mapping

from scoring.domain.systems.in_use import Papers
from scoring.words.terms import label

TITLE = "Mangler og frister"
COLUMNS = ("System", "Hva", "Status", "Frist", "Sist gjort", "Eier", "Saksnummer")
NOTHING = "Ingenting mangler eller er forfalt."


def how_often(months: Mapping[Papers, int]) -> str:
    """How long there may be between each time."""
    every = ", ".join(f"{label(one).lower()} {count}" for one, count in months.items())
    return (
        f"Måneder mellom hver gang: {every}. Tallene er et forslag som følger med. Kommunen setter dem selv."
    )
