"""Bokmål for what is found in a Word document of ours: the rules it keeps, and what is left to fill in."""

from collections.abc import Iterable

from paper.check import Kept, Rule
from requirements_lib.words.phrase import joined

EVALUATION_ANNEX = "Tildelingskriterier og evalueringsmodell"
"""The title of the annex that explains how the bids are compared."""
RULES: dict[Rule, str] = {
    Rule.TITLE: "Dokumentet har en tittel.",
    Rule.LANGUAGE: "Språket er satt til bokmål.",
    Rule.HEADING_ORDER: "Overskriftene hopper ikke over noe nivå.",
    Rule.HEADING_TEXT: "Ingen overskrift er tom.",
    Rule.TABLE_HEADER: "Hver tabell har en overskriftsrad eller en ledekolonne.",
    Rule.TABLE_CAPTION: "Hver tabell sier hva den inneholder.",
    Rule.NO_MERGED_CELLS: "Ingen celler er slått sammen.",
    Rule.CONTROL_NAME: "Hvert felt har et navn som kan leses opp.",
    Rule.CONTROL_TAG: "Hvert felt har sitt eget merke, så svaret kan leses tilbake.",
    Rule.CONTROL_HINT: "Hvert tomt felt viser hva som skal fylles inn.",
    Rule.UNIQUE_BOOKMARKS: "Ingen bokmerker har samme navn.",
    Rule.PICTURE_TEXT: "Hvert bilde har en tekst som kan leses opp.",
}


def in_order(rules: Iterable[Kept]) -> str:
    """«12 av 12 i orden»."""
    kept = [one.ok for one in rules]
    return f"{sum(kept)} av {len(kept)} i orden"


def standing(one: Kept) -> str:
    """«I orden», or in how many places the rule is not kept."""
    if one.ok:
        return "I orden"
    places = "ett sted" if one.breaches == 1 else f"{one.breaches} steder"
    return f"Ikke i orden {places}"


def left_to_fill_in(fields: Iterable[str]) -> str:
    """«Fyll ut i Word før dere sender: «Prosedyre» og «Innlevering».», or nothing."""
    named = [f"«{one}»" for one in fields]
    return f"Fyll ut i Word før dere sender: {joined(named)}." if named else ""
