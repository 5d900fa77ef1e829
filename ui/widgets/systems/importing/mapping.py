"""What each column of a list means: guessed, and changed by whoever knows the list."""

from collections.abc import Mapping

import streamlit as st

from scoring.documents.register_list import Listed
from scoring.domain.systems.intake import KEPT, LEFT
from scoring.words.numbers import plain as figure
from scoring.words.systems.intake import NAMES
from ui.widgets.plain import plain

_CHOSEN = "import_kolonner"
_CHOICES = (*NAMES, KEPT, LEFT)


def choose_mapping(given: Listed, turn: int) -> dict[str, str]:
    """The field of each column that has anything in it; a field chosen twice counts where it stands first."""
    filled = [name for name, field in given.mapping.items() if field != LEFT]
    likely = given.mapping | st.session_state.get(_CHOSEN, {})
    understood = sum(1 for name in filled if likely[name] != KEPT)
    st.markdown(
        f"**{figure(len(given.rows))} rader er lest. {understood} av {len(filled)} kolonner er kjent igjen.**"
    )
    with st.expander("Hva kolonnene betyr", expanded=understood < len(filled) <= 12, key="kolonner"):
        chosen = {name: _choice(name, given, likely[name], turn) for name in filled}
    _remember(chosen)
    found = {name: LEFT for name in given.headings}
    for name, field in chosen.items():
        taken = field in NAMES and field in found.values()
        found[name] = KEPT if taken else field
    return found


def _remember(chosen: Mapping[str, str]) -> None:
    """What is chosen counts for the next list with the same headings: it is often the same list, mended."""
    st.session_state[_CHOSEN] = {**st.session_state.get(_CHOSEN, {}), **chosen}


def label(field: str) -> str:
    """The field by its name, or what happens to a column without one."""
    return {KEPT: "Ta vare på under samme overskrift", LEFT: "Ta ikke med"}.get(field) or NAMES[field]


def _choice(name: str, given: Listed, likely: str, turn: int) -> str:
    chosen: str = st.selectbox(
        plain(f"«{name}» er"),
        _CHOICES,
        index=_CHOICES.index(likely),
        format_func=label,
        key=f"kolonne_{turn}_{given.headings.index(name)}_{name}",
    )
    return chosen
