"""What the other models would have given on the real bids, in sentences that say it changes nothing."""

from collections.abc import Callable

from requirements_lib.words.phrase import joined
from requirements_lib.words.terms import label
from scoring.domain.robustness.order import Order
from scoring.domain.trial.other_models import OtherModels, Strip
from scoring.words.trial.trial import WAYS

CAUTION = (
    "Den kunngjorte modellen gjelder. Speilet endrer ingenting, og den skal ikke brukes til å velge modell, endre "
    "poeng eller vurdere avvisning. Den viser hvor mye valget av modell betydde."
)
PARAMETERS = (
    "Modellene som ikke er kunngjort, er regnet med vanlige tall. Verdien av full kvalitet er satt slik at et poeng er "
    "verdt det samme som i den lineære modellen: laveste pris · vekten av kvalitet / vekten av pris. Kontraktsverdi og "
    "referansepris er gjennomsnittsprisen. Alle er regnet med de samme funksjonene som rangeringen, eksakt."
)
STRIPS = (
    "Én rad per modell. Rutene er tilbudene, det beste til venstre. Vinneren etter den kunngjorte modellen har samme "
    "farge i alle radene, så du ser om den flytter seg. Et annet tilbud på førsteplass har sin egen farge. «=» betyr "
    "delt plass. En modell har flere rader når justeringen av kvaliteten endrer rekkefølgen."
)
READING = (
    "Bokstavene er tilbudene, det beste først. Rekkefølgen sammenlignes med rangeringen. En strek betyr at justeringen "
    "ikke kan brukes med modellen. «Kan ikke brukes» står der modellen ikke passer med kriteriene."
)


def lifting_sentence(found: OtherModels) -> str:
    """That the announced model lifted otherwise would have had another first; nothing where it would not."""
    if not found.lifted_otherwise:
        return ""
    ways = joined([f"«{WAYS[way].lower()}»" for way in found.lifted_otherwise])
    return f"Den kunngjorte modellen hadde også gitt en annen vinner med en annen justering av kvaliteten: {ways}."


def strip_name(one: Strip) -> str:
    """«Lineær (kunngjort)»; with the way of lifting where the model gives more than one order."""
    how = "" if one.alone else f", {joined([WAYS[way].lower() for way in one.ways])}"
    return f"{label(one.model)}{how}{' (kunngjort)' if one.announced else ''}"


def letters(order: Order, letter: Callable[[str], str]) -> list[str]:
    """Each bid's letter, the best first; «=» after those that share a place."""
    return [letter(bid) + ("=" if len(group) > 1 else "") for group in order for bid in group]


def lettered(order: Order, letter: Callable[[str], str]) -> Order:
    """The same order by the letters the bids go by."""
    return tuple(tuple(letter(bid) for bid in group) for group in order)
