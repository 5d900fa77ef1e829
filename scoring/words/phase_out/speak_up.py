"""The contracts somebody must speak up about soon, in words: by when, and what happens if nobody does."""

from collections.abc import Sequence

from scoring.domain.phase_out.speak_up import SHORT_MONTHS, SpeakUp
from scoring.words.numbers import day, plain
from scoring.words.phase_out.phase_out_list import decided, recommended

HEADING = "Avtaler der dere må si fra snart"
COLUMNS = ("System", "Si fra senest", "Hvis ingen sier fra", "Forslag", "Bestemt")
ALT = "Avtaler som må sies opp, eller der opsjonen må brukes, innen 90 dager"
ABOUT = (
    "Alle systemene i bruk er med, også de som ikke er foreslått utfaset. "
    "Det gjelder å si opp eller bruke en opsjon innen 90 dager. "
    f"Avtaler som løper høyst {SHORT_MONTHS} måneder videre om gangen, er ikke med."
)
_UNKNOWN = "Ikke kjent, se i avtalen"


def summary(found: Sequence[SpeakUp]) -> str:
    """«For 6 avtaler må dere si fra innen 90 dager, først for Kinobua, senest 28.11.2026.»; nothing without any."""
    if not found:
        return ""
    first = found[0]
    name, by = first.listed.system.name, day(first.day)
    if len(found) == 1:
        return f"For én avtale må dere si fra innen 90 dager: {name}, senest {by}."
    return f"For {len(found)} avtaler må dere si fra innen 90 dager, først for {name}, senest {by}."


def row(one: SpeakUp) -> tuple[str, ...]:
    """The system, the day, what happens without a word, and what is proposed and decided of it."""
    listed = one.listed
    proposed = recommended(listed) if listed.is_rated else "Ikke vurdert."
    return listed.system.name, by(one), otherwise(one), proposed, decided(listed)


def by(one: SpeakUp) -> str:
    """«28.11.2026», or that the length of notice is not known."""
    return day(one.by) if one.by else f"{_UNKNOWN}. Perioden går ut {day(one.ends)}"


def otherwise(one: SpeakUp) -> str:
    """«Avtalen løper videre til 31.12.2027 og koster 120 000 kr.», or that it ends and its option is lost."""
    if one.renewed_to:
        cost = f" og koster {plain(one.cost, 0)}\u00a0kr" if one.cost is not None else ""
        return f"Avtalen løper videre til {day(one.renewed_to)}{cost}."
    until = f"Opsjonen til {day(one.option_to)} blir ikke brukt." if one.option_to else ""
    return f"Avtalen slutter {day(one.ends)}. {until}".strip()
