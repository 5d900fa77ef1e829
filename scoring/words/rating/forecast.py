"""Debt that grows, in words: when the risk turns red if nobody does anything, and why."""

from datetime import date

from scoring.domain.rating.forecast import Coming, Forecast, Step
from scoring.words.numbers import day, span
from scoring.words.systems.risk import band_words
from scoring.words.terms import term


def sentence(found: Forecast) -> str:
    """«Gjøres ingenting, blir risikoen rød 1. januar 2028.»"""
    now = found.steps[0]
    if now.raised:
        return f"{_against(now)} {_from(found, now)}"
    return _from(found, now)


def _against(now: Step) -> str:
    """«Registeret sier verre enn svaret: L1 (utgått støtte) er 6. Her er det regnet fra registeret.»"""
    return f"Registeret sier verre enn svaret: {_why(now, 'er')}. Her er det regnet fra registeret."


def _from(found: Forecast, now: Step) -> str:
    if found.red_from is now:
        return "Risikoen er rød i dag."
    if len(found.steps) == 1:
        return "Ingen kjent dato de neste fem årene øker risikoen."
    if found.red_from is not None:
        return f"Gjøres ingenting, blir risikoen rød {day(found.red_from.on)}: {_why(found.red_from)}."
    if found.maybe_red_from is now:
        return "Risikoen kan være rød i dag. De kjente datoene avgjør det ikke."
    if found.maybe_red_from is not None:
        one = found.maybe_red_from
        return f"Gjøres ingenting, kan risikoen bli rød fra {day(one.on)}: {_why(one)}."
    return "Risikoen øker på de kjente datoene, men blir ikke rød de neste fem årene."


def rows(found: Forecast) -> list[list[str]]:
    """Each step: the day, what rose, the risk as a range and a word."""
    return [
        [
            "I dag" if step is found.steps[0] else day(step.on),
            _what(step, step is found.steps[0]),
            span(step.risk.overall.low, step.risk.overall.high),
            band_words(step.risk),
        ]
        for step in found.steps
    ]


def event_words(one: Coming, on: date) -> str:
    """«31.12.2029: støtten slutter (Oracle Database 19)»; of a day that is past: «støtten sluttet»."""
    what = f" ({one.what})" if one.what else ""
    said = term(one.event)
    return f"{day(one.on)}: {said.replace('slutter', 'sluttet') if one.on < on else said}{what}"


def _what(step: Step, today: bool) -> str:
    if not step.raised:
        return "–"
    return f"{_why(step, 'er')} etter registeret" if today else _why(step)


def _why(step: Step, verb: str = "blir") -> str:
    return ", ".join(f"{one} ({term(one)}) {verb} {span(*levels)}" for one, levels in step.raised.items())
