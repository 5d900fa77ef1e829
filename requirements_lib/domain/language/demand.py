"""Two demands in one sentence: a supplier may meet one of them, and nobody knows what the answer was."""

import re
from collections.abc import Iterator

from requirements_lib.domain.language.match import Match
from requirements_lib.domain.language.passage import Passage, Sentence
from requirements_lib.domain.language.words import Grammar

_WORD = re.compile(r"\w+")
_MODAL = re.compile(r"\b(?:skal|bør|må)\b")
"""Asks something, except as the first word: «Skal noe skjermes, …» is a condition."""
_JOINT = re.compile(
    r"(?P<comma>,?)\s+(?P<said>(?:og|samt)\s+(?:"
    r"(?:(?:løsningen|leverandøren|systemet|tjenesten|den|de|det) )?(?P<modal>skal|bør|må)\b"
    r"|(?:(?:ikke|også|da|deretter|samtidig|automatisk|så|i tillegg)\s+)*(?P<verb>\w+)))"
)
_EMBEDDED = re.compile(
    r"\b(?:som|at|hvis|når|der|hvor|hvordan|hvorfor|hvem|hva|hvilke[nt]?|om|før|å|fordi|mens|enten)\b"
)
_OFFERED = re.compile(
    r"\b(?:løsning|leverandør|system|leverans|plattform|programvar|applikasjon|modul|verktøy|produkt|tilbyder)\w*\b"
    r"|\btjenesten\b"
)
_REQUIRED = re.compile(r"\b(?:kreves|krever at)\b")
_OWN = re.compile(
    r"\b(?:kommun|oppdragsgiver|kunde|innbygger|ansatt|elev|foreldre|foresatt|barn|pasient|saksbehandler|leder"
    r"|arkivar|effekt|gevinst|tiltak|mål|prosjekt|anskaffelse|behov|arbeid|nytte)\w*\b|\bbruker(?:e|en|ne)?\b|\bvi\b"
)


def is_demand(sentence: str) -> bool:
    """Whether a sentence in small letters asks something of what is bought, and not of the municipality itself."""
    modal = _MODAL.search(sentence, 1)
    if modal is None:
        return bool(_REQUIRED.search(sentence))
    subject = sentence[: modal.start()]
    return bool(_OFFERED.search(subject)) or not _OWN.search(subject)


def two_demands(passage: Passage, grammar: Grammar) -> Iterator[Match]:
    """A second verb, or a second «skal», put after the first at the same height."""
    for sentence in passage.sentences:
        low = passage.low(sentence)
        modal = _MODAL.search(low, 1)
        if modal:
            yield from _in(sentence, low, modal.end(), grammar)


def _in(sentence: Sentence, low: str, begin: int, grammar: Grammar) -> Iterator[Match]:
    beginning = grammar.openers | grammar.light
    verbs = (word for word in _WORD.findall(low[begin:]) if word in beginning or _is_verb(word, grammar))
    first = next(verbs, "")
    for joint in _JOINT.finditer(low, begin):
        second = joint["modal"] or joint["verb"]
        between = low[begin : joint.start()]
        same = _is_verb(second, grammar) and second.endswith("s") == first.endswith("s")
        alone = not _is_inside(between, joint, first, grammar)
        if first and (joint["modal"] or same) and alone and not _is_one_act(low, joint, grammar):
            yield Match(
                "language_two_demands", sentence.start + joint.start("said"), f"{first} … {joint['said']}"
            )
            return


def _is_verb(word: str, grammar: Grammar) -> bool:
    """An infinitive, or the passive made of one."""
    return word in grammar.verbs or (word.endswith("s") and word[:-1] in grammar.verbs)


def _is_inside(between: str, joint: re.Match[str], first: str, grammar: Grammar) -> bool:
    """Whether the second verb belongs to a clause inside the demand; a comma before «og» closes such a clause."""
    if joint["comma"]:
        return False
    inside = _EMBEDDED.search(between)
    if joint["modal"]:
        return bool(inside and _MODAL.search(between, inside.end()))
    return bool(inside) or first in grammar.openers


def _is_one_act(low: str, joint: re.Match[str], grammar: Grammar) -> bool:
    return any(
        hit.start() <= joint.start() < hit.end()
        for pair in grammar.pairs
        for hit in re.finditer(rf"\b{pair}\b", low)
    )
