"""What somebody's own words mean where the register has answers to choose between."""

from collections.abc import Collection, Mapping, Sequence

import streamlit as st

from scoring.documents.register_list import Foreign
from scoring.services import register_list
from scoring.words.numbers import plain as figure
from scoring.words.systems.intake import NAMES
from ui.widgets.plain import in_label

SHOWN = 40
"""More words than this are no code list, but the wrong column."""
_LATER = ""
_CHOSEN = "import_ord"


def choose_words(
    found: Sequence[Foreign], before: Mapping[str, Mapping[str, str]], turn: int
) -> dict[str, dict[str, str]]:
    """The answer each word means, by field; one that is not chosen is kept as it stands.

    What was chosen before stands, also for the words that this list has not.
    """
    asked: dict[tuple[str, str], Foreign] = {}
    for one in found:
        key = one.field, one.word.casefold()
        other = asked.get(key)
        asked[key] = other._replace(rows=other.rows + one.rows) if other else one
    chosen = {field: dict(words) for field, words in before.items()}
    if not asked:
        return chosen
    with st.expander(title(asked, before), expanded=_is_open(asked, before), key="ord"):
        st.markdown(
            "Velg hva hvert ord betyr, og hvilken dag som er ment når bare måneden eller året står der. "
            "Teksten tas vare på ved siden av til det er gjort."
        )
        for (field, word), one in list(asked.items())[:SHOWN]:
            known = chosen.setdefault(field, {})
            member = _chosen(one, known.pop(word, _LATER), turn)
            if member:
                known[word] = member
        if len(asked) > SHOWN:
            st.caption(f"De {SHOWN} vanligste av {len(asked)} vises. Kontroller at kolonnen er riktig valgt.")
    return {field: words for field, words in chosen.items() if words}


def title(asked: Collection[tuple[str, str]], before: Mapping[str, Mapping[str, str]]) -> str:
    """«Svar som må forklares (1), og 2 er forklart før»: the field and the word of each."""
    known = sum(word in before.get(field, {}) for field, word in asked)
    if known == len(asked):
        return f"Svar som er forklart før ({known})"
    return f"Svar som må forklares ({len(asked) - known}){f', og {known} er forklart før' if known else ''}"


def forget_words() -> None:
    """What is chosen is stored with the import, and recalled from there."""
    st.session_state.pop(_CHOSEN, None)


def _is_open(asked: Mapping[tuple[str, str], Foreign], before: Mapping[str, Mapping[str, str]]) -> bool:
    """Whether there are a few, and some of them nobody has chosen before."""
    return len(asked) <= 12 and any(word not in before.get(field, {}) for field, word in asked)


def _chosen(one: Foreign, likely: str, turn: int) -> str:
    """What is chosen for a word; when it is another than it was, it counts for the next list too."""
    kept: dict[tuple[str, str], str] = st.session_state.setdefault(_CHOSEN, {})
    key = one.field, one.word.casefold()
    member = _choice(one, kept.get(key, likely), turn)
    if member != likely or key in kept:
        kept[key] = member
    return member


def _choice(one: Foreign, likely: str, turn: int) -> str:
    answers = register_list.answers(one.field, one.word)
    options = list(dict.fromkeys((_LATER, *answers, likely)))
    rows = "1 rad" if one.rows == 1 else f"{figure(one.rows)} rader"
    chosen: str = st.selectbox(
        in_label(f"«{one.word}» i {NAMES[one.field]} ({rows}) er"),
        options,
        index=options.index(likely),
        format_func=lambda code: answers.get(code, code or "Ikke valgt"),
        key=f"ord_{turn}_{one.field}_{one.word.casefold()}",
    )
    return chosen
