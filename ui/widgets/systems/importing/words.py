"""What somebody's own words mean where the register has answers to choose between."""

from collections.abc import Sequence

import streamlit as st

from scoring.documents.register_list import Foreign
from scoring.services import register_list
from scoring.words.intake import NAMES
from ui.widgets.plain import plain

SHOWN = 40
"""More words than this are no code list, but the wrong column."""
_LATER = ""


def choose_words(found: Sequence[Foreign], turn: int) -> dict[str, dict[str, str]]:
    """The answer each unknown word means, by field; one that is not chosen is kept as it stands."""
    asked: dict[tuple[str, str], int] = {}
    for one in found:
        key = one.field, one.word.casefold()
        asked[key] = asked.get(key, 0) + one.rows
    if not asked:
        return {}
    with st.expander(f"Ord vi ikke kjenner ({len(asked)})", expanded=len(asked) <= 12, key="ord"):
        st.markdown("Velg hva hvert ord betyr. Teksten tas vare på ved siden av til det er gjort.")
        chosen: dict[str, dict[str, str]] = {}
        for (field, word), count in list(asked.items())[:SHOWN]:
            if member := _choice(field, word, count, turn):
                chosen.setdefault(field, {})[word] = member
        if len(asked) > SHOWN:
            st.caption(f"De {SHOWN} vanligste av {len(asked)} vises. Kontroller at kolonnen er riktig valgt.")
    return chosen


def _choice(field: str, word: str, count: int, turn: int) -> str:
    answers = register_list.answers(field)
    rows = "1 rad" if count == 1 else f"{count} rader"
    chosen: str = st.selectbox(
        plain(f"«{word}» i {NAMES[field]} ({rows}) er"),
        [_LATER, *answers],
        format_func=lambda one: answers.get(one, "Ikke valgt"),
        key=f"ord_{turn}_{field}_{word}",
    )
    return chosen
