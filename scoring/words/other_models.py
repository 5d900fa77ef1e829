"""What the other models would have given on the real bids, in sentences that say it changes nothing."""

from collections.abc import Callable

from scoring.domain.other_models import OtherModels
from scoring.domain.robustness.order import Order

CAUTION = (
    "Den kunngjorte modellen gjelder. Tabellen endrer ingenting, og den skal ikke brukes til å velge modell, endre "
    "poeng eller vurdere avvisning. Den viser hvor mye valget av modell betydde."
)
PARAMETERS = (
    "Modellene som ikke er kunngjort, er regnet med vanlige tall. Verdien av full kvalitet er satt slik at et poeng er "
    "verdt det samme som i den lineære modellen: laveste pris · vekten av kvalitet / vekten av pris. Kontraktsverdi og "
    "referansepris er gjennomsnittsprisen. Alle er regnet med de samme funksjonene som rangeringen, eksakt."
)
READING = (
    "Bokstavene er tilbudene, det beste først. Rekkefølgen sammenlignes med rangeringen. En strek betyr at justeringen "
    "ikke kan brukes med modellen. «Kan ikke brukes» står der modellen ikke passer med kriteriene."
)


def turning_sentence(found: OtherModels) -> str:
    """How many of the other ways of computing put somebody else first."""
    count = len(found.others)
    if not count:
        return "Ingen andre modeller kan brukes på disse tilbudene."
    if not found.turning:
        return f"Alle de {count} andre måtene å regne på gir samme vinner."
    return f"{found.turning} av {count} andre måter å regne på gir en annen vinner."


def firsts_sentence(found: OtherModels, name: Callable[[str], str]) -> str:
    """«B er først i 19 av dem, A i 4.» A shared first place counts for each; nothing when the winner is the same."""
    if not found.turning:
        return ""
    told = [
        f"{name(bid)} i {times}" if place else f"{name(bid)} er først i {times} av dem"
        for place, (bid, times) in enumerate(found.firsts.items())
    ]
    shared = any(len(one.first) > 1 for _, _, one in found.others)
    together = " En delt førsteplass teller for hver av dem." if shared else ""
    return f"{', '.join(told)}.{together}"


def lettered(order: Order, letter: Callable[[str], str]) -> Order:
    """The same order by the letters the bids go by."""
    return tuple(tuple(letter(bid) for bid in group) for group in order)
