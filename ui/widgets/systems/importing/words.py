"""What somebody's own words mean where the register has answers to choose between."""

from collections.abc import Sequence

import streamlit as st

from scoring.documents.register_list import Foreign
from scoring.services import register_list
from scoring.words.numbers import plain as figure
from scoring.words.systems.intake import NAMES
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
    kept: dict[tuple[str, str], str] = st.session_state.setdefault(_CHOSEN, {})  # for the next list too
    with st.expander(f"Svar som må forklares ({len(asked)})", expanded=len(asked) <= 12, key="ord"):
        st.markdown(
            "Velg hva hvert ord betyr, og hvilken dag som er ment når bare måneden eller året står der. "
            "Teksten tas vare på ved siden av til det er gjort."
        )
        chosen: dict[str, dict[str, str]] = {}
        for (field, word), one in list(asked.items())[:SHOWN]:
            member = kept[field, word] = _choice(one, kept.get((field, word), _LATER), turn)
            if member:
                chosen.setdefault(field, {})[word] = member
        if len(asked) > SHOWN:
            st.caption(f"De {SHOWN} vanligste av {len(asked)} vises. Kontroller at kolonnen er riktig valgt.")
    return chosen


def _choice(one: Foreign, likely: str, turn: int) -> str:
    answers = register_list.answers(one.field, one.word)
    options = [_LATER, *answers]
    rows = "1 rad" if one.rows == 1 else f"{figure(one.rows)} rader"
    chosen: str = st.selectbox(
        f"«{plain(one.word)}» i {NAMES[one.field]} ({rows}) er",
        options,
        index=options.index(likely),
        format_func=lambda code: answers.get(code, "Ikke valgt"),
        key=f"ord_{turn}_{one.field}_{one.word.casefold()}",
    )
    return chosen
