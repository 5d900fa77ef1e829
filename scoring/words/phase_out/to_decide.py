"""What the management is asked: how many to decide and by when, by whom, at what cost, and what happens otherwise."""

from collections.abc import Iterable, Sequence
from datetime import date
from decimal import Decimal
from fractions import Fraction

from scoring.domain.phase_out.inaction import Inaction, Otherwise, inaction
from scoring.domain.phase_out.phase_out import Listed
from scoring.domain.phase_out.phase_out_list import PhaseOutList
from scoring.domain.systems.contract import months_after
from scoring.words.numbers import day, plain
from scoring.words.phase_out.latest_day import in_brief
from scoring.words.phase_out.phase_out_list import deciding, recommended
from scoring.words.phase_out.phase_out_summary import systems
from scoring.words.systems.risk import band_words

COLUMNS = ("System og eier", "Forslag og hovedgrunn", "Bestem senest", "Kostnad", "Hvis ingen bestemmer")
_SUPPORT_MONTHS = 36
_OTHERWISE = {
    Otherwise.UNLAWFUL: "Uten avtale siden {on}. Mulig ulovlig direkte anskaffelse.",
    Otherwise.WITHOUT: "Uten avtale siden {on}.",
    Otherwise.GAP: "Avtalen slutter {on}. Et nytt system kommer tidligst {days} dager senere.",
    Otherwise.RENEWED: "Avtalen løper videre til {on}{cost}.",
    Otherwise.OPTION: "Skiftet må vente, og opsjonen til {on} må brukes.",
    Otherwise.RUNS_OUT: "Avtalen slutter {on} før et nytt system kan være i bruk.",
    Otherwise.UNKNOWN: "Ingen vet når avtalen slutter.",
}


def asked(found: PhaseOutList) -> str:
    """The whole question in one or two sentences: how many, how many too late, how many soon, and from which day."""
    waiting = found.undecided
    if not waiting:
        return "Ingen beslutninger venter."
    ended, late = (sum(one.system.decision is None for one in some) for some in (found.ended, found.too_late))
    parts = [f"{systems(len(waiting))} venter på en beslutning."]
    if ended:
        parts.append(f"{ended} av dem brukes etter at avtaleperioden gikk ut.")
    if late:
        parts.append(f"For {late} av dem er det allerede for sent å skifte før avtalen slutter.")
    if found.soon:
        first = found.soon[0].latest.aim
        by = (
            f", {'senest' if len(found.soon) == 1 else 'det første senest'} {day(first.decide_by)}"
            if first
            else ""
        )
        parts.append(f"{len(found.soon)} av dem må bestemmes innen 90 dager{by}.")
    return " ".join(parts)


def which(chosen: Sequence[Listed], whole: int) -> str:
    """Which of those that wait stand in the table, and in what order."""
    order = "først dem som må bestemmes innen 90 dager, så dem det er for sent for"
    if len(chosen) == whole:
        return "Systemet står her." if whole == 1 else f"Alle står her, {order}."
    return f"De {len(chosen)} mest hastende står her, {order}."


def costs(listed: Sequence[Listed]) -> str:
    """What they cost together today and to replace, each with how many it is known for."""
    now, new = (_known(listed, name) for name in ("yearly_cost", "replacement_cost"))
    whole = len(listed)
    they, them = ("det", "det") if whole == 1 else ("de", "dem")
    today = f"I dag koster {they} {_kroner(sum(now))} i året (kjent for {len(now)} av {whole})."
    if not new:
        return f"{today} Hva det koster å skifte {them}, er ikke anslått."
    return f"{today} Å skifte {them} er anslått til {_kroner(sum(new))} (kjent for {len(new)} av {whole})."


def owners(listed: Iterable[Listed]) -> str:
    """How many of them nobody answers for; nothing when all have an owner."""
    without = sum(not one.system.owner for one in listed)
    return f"{systems(without)} mangler eier." if without else ""


def row(one: Listed) -> tuple[str, ...]:
    """The system and who answers for it, what is proposed and why, by when, at what cost, and what happens if not."""
    return name(one), proposed(one), in_brief(one.latest), cost(one), otherwise(one)


def name(one: Listed) -> str:
    """The system, and under it who owns it."""
    system = one.system
    return "\n".join(
        (system.name, system.owner or (f"{system.unit}, uten eier" if system.unit else "Mangler eier"))
    )


def proposed(one: Listed) -> str:
    """«Fas ut eller skift. Risiko: rød. Systemet er utdatert: …»"""
    return f"{recommended(one)} Risiko: {band_words(one.proposal.risk).lower()}. {deciding(one)}"


def cost(one: Listed) -> str:
    """What it costs a year, and under it what it is reckoned to cost to replace."""
    now, new = one.system.yearly_cost, one.system.replacement_cost
    today = "Ukjent" if now is None else f"{_kroner(now)} i året"
    return today if new is None else f"{today}\nSkifte: {_kroner(new)}"


def otherwise(one: Listed) -> str:
    """What happens if nobody decides, and when the support ends."""
    found = inaction(one)
    said = _OTHERWISE[found.what].format(on=_day(found.on), days=found.days, cost=_period(found))
    return " ".join(filter(None, (said, _support(one))))


def _known(listed: Iterable[Listed], name: str) -> list[Decimal]:
    amounts = (getattr(one.system, name) for one in listed)
    return [one for one in amounts if one is not None]


def _period(found: Inaction) -> str:
    return f" og koster {_kroner(found.cost)} for den perioden" if found.cost is not None else ""


def _support(one: Listed) -> str:
    ends, on = one.support_ends, one.latest.on
    if ends is None or ends > months_after(on, _SUPPORT_MONTHS):
        return ""
    return f"Støtten {'sluttet' if ends < on else 'slutter'} {day(ends)}."


def _kroner(amount: Fraction | Decimal | int) -> str:
    return f"{plain(Fraction(amount), 0)}\u00a0kr"


def _day(value: date | None) -> str:
    return day(value) if value else "på en ukjent dag"
