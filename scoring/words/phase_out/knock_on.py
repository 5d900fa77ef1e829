"""Which replacements free most, in words."""

from collections.abc import Iterable, Iterator

from requirements_lib.words.phrase import joined
from scoring.domain.phase_out.knock_on import Step

FORMULA = (
    "Et system holder igjen alle andre på listen som får opplysninger fra det, direkte eller gjennom andre på listen: "
    "Skiftes de først, må de kobles til to ganger. Systemer som holder igjen hverandre, er ett steg og planlegges "
    "sammen. Flest frigjort kommer først, så flest integrasjoner, så navnet. Integrasjoner uten kjent retning teller "
    "bare som integrasjoner."
)
NOTHING = "Ingen av systemene på listen holder igjen et annet, etter det registeret sier om hvem som sender til hvem."

COLUMNS = ("Nr.", "Skift", "Frigjør", "Hvorfor")


def rows(found: Iterable[Step]) -> Iterator[list[str]]:
    """Each step: its place, what is replaced, how many it frees, and why."""
    for place, one in enumerate(found, 1):
        yield [str(place), name(one), str(len(one.frees)), reason(one)]


def name(step: Step) -> str:
    """The system, or the ring."""
    return joined(list(step.names))


def reason(step: Step) -> str:
    """What it frees, what it waits for, and whether it is a ring."""
    found = []
    if step.is_ring:
        found.append("De sender til hverandre i ring og må planlegges sammen.")
    if step.frees:
        found.append(f"Holder igjen {joined(list(step.frees))}.")
    if step.waits_for:
        found.append(f"Venter selv på {joined(list(step.waits_for))}.")
    found.append(_links(step.links))
    return " ".join(found)


def summary(first: tuple[Step, ...]) -> str:
    """The finding in one sentence."""
    if not first:
        return NOTHING
    names = joined([name(one) for one in first])
    freed = {other for one in first for other in one.frees} - {other for one in first for other in one.names}
    who = "Det" if len(first) == 1 and not first[0].is_ring else "De"
    after = f" {who} holder igjen {_systems(len(freed))} til." if freed else ""
    return f"Skift {names} først.{after}"


def staying_sentence(names: tuple[str, ...]) -> str:
    """Why they are not among the replacements."""
    return f"Ikke med, fordi det er bestemt at systemet blir: {joined(list(names))}." if names else ""


def _links(count: int) -> str:
    if not count:
        return "Ingen andre integrasjoner er registrert."
    return f"{count} {'integrasjon' if count == 1 else 'integrasjoner'} bygges da én gang."


def _systems(count: int) -> str:
    return "ett system" if count == 1 else f"{count} systemer"
