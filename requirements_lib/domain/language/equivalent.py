"""Whether a brand or a standard that is named, leaves room for others."""

import re

from requirements_lib.domain.language.words import Grammar

_WORD = re.compile(r"\w+")
_ROOM = re.compile(
    r"(?P<between>.{0,80}?)\b(?:eller (?:\w+ )?(?:tilsvarende|likeverdig\w*)|tilsvarende eller)"
)
_OWN = re.compile(
    r"(?:\b(?:kommunens|oppdragsgivers|oppdragsgiverens|kundens|dagens|eksisterende|nåværende)\s+(?:[\w/(-]+\s+){0,4}"
    r"|\b(?:kommunen|oppdragsgiveren?|kunden)\s+(?:i dag\s+)?(?:har|bruker|benytter|drifter|eier)\b[^.]*"
    r"|\b(?:har|bruker|benytter|drifter)\s+(?:kommunen|oppdragsgiveren?|kunden)\b[^.]*)[«(]?$"
)


def leaves_room(sentence: str, start: int, end: int, grammar: Grammar) -> bool:
    """Whether «eller tilsvarende» follows the name, or it only tells what the municipality has already.

    One «eller tilsvarende» serves a list of names, but no name that another verb has been put after.
    """
    room = _ROOM.match(sentence, end)
    if room and grammar.verbs.isdisjoint(_WORD.findall(room["between"])):
        return True
    return bool(_OWN.search(sentence[:start]))
