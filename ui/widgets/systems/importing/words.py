"""What somebody's own words mean where the register has answers to choose between."""

from collections.abc import Mapping, Sequence

import streamlit as st

from scoring.documents.register_list import Foreign
from scoring.services import register_list
from scoring.words.intake import NAMES
from ui.widgets.plain import plain

SHOWN = 40
"""More words than this are no code list, but the wrong column."""
_LATER = ""
_CHOSEN = "import_ord"


def choose_words(found: Sequence[Foreign], turn: int) -> dict[str, dict[str, str]]:
    """The answer each unknown word means, by field; one that is not chosen is kept as it stands."""
    asked: dict[tuple[str, str], Foreign] = {}
    for one in found:
        key = one.field, one.word.casefold()
        before = asked.get(key)
        asked[key] = before._replace(rows=before.rows + one.rows) if before else one
    if not asked:
        return {}
    with st.expander(f"Svar som må forklares ({len(asked)})", expanded=len(asked) <= 12, key="ord"):
        st.markdown(
            "Velg hva hvert ord betyr, og hvilken dag som er ment når bare måneden eller året står der. "
            "Teksten tas vare på ved siden av til det er gjort."
        )
        chosen: dict[str, dict[str, str]] = {}
        for (field, word), one in list(asked.items())[:SHOWN]:
            if member := _choice(one, turn):
                chosen.setdefault(field, {})[word] = member
        if len(asked) > SHOWN:
            st.caption(f"De {SHOWN} vanligste av {len(asked)} vises. Kontroller at kolonnen er riktig valgt.")
    return chosen


def remember_words(words: Mapping[str, Mapping[str, str]]) -> None:
    """What a word was said to mean counts for the next list."""
    kept: dict[tuple[str, str], str] = st.session_state.setdefault(_CHOSEN, {})
    kept.update({(field, word): member for field, chosen in words.items() for word, member in chosen.items()})


def _choice(one: Foreign, turn: int) -> str:
    answers = register_list.answers(one.field, one.word)
    options = [_LATER, *answers]
    kept = st.session_state.get(_CHOSEN, {}).get((one.field, one.word.casefold()), _LATER)
    rows = "1 rad" if one.rows == 1 else f"{one.rows} rader"
    chosen: str = st.selectbox(
        plain(f"«{one.word}» i {NAMES[one.field]} ({rows}) er"),
        options,
        index=options.index(kept),
        format_func=lambda code: answers.get(code, "Ikke valgt"),
        key=f"ord_{turn}_{one.field}_{one.word.casefold()}",
    )
    return chosen
