"""What each column of a list means: as it was chosen before or guessed, and changed by whoever knows the list."""

from collections.abc import Mapping, Sequence

import streamlit as st

from scoring.documents.register_heading import is_unnamed
from scoring.documents.register_list import Listed
from scoring.domain.systems.intake import KEPT, LEFT
from scoring.domain.systems.list_meaning import Recalled, fields
from scoring.words.numbers import plain as figure
from scoring.words.systems.intake import NAMES
from scoring.words.systems.list_meaning import CHANGE, field_name, recalled_sentences
from ui.widgets.plain import in_label, plain

_CHOSEN = "import_kolonner"
_CHOICES = (*NAMES, KEPT, LEFT)


def choose_mapping(
    given: Listed, recalled: Sequence[Recalled], names: Mapping[str, str], turn: int
) -> dict[str, str]:
    """The field of each column that has anything in it; a field chosen twice counts where it stands first."""
    filled = [name for name, field in given.mapping.items() if field != LEFT]
    before = fields(given.mapping, recalled)
    likely = before | st.session_state.get(_CHOSEN, {})
    named = [name for name in filled if not is_unnamed(name) or likely[name] != KEPT]
    understood = sum(1 for name in named if likely[name] != KEPT)
    st.markdown(
        f"**{figure(len(given.rows))} rader er lest. {understood} av {len(named)} kolonner er kjent igjen.**"
    )
    if recalled:
        told = " ".join([*recalled_sentences(recalled, names), CHANGE])
        st.info(plain(told), icon=":material/history:")
    is_open = understood < len(named) <= 12 and not recalled
    with st.expander("Hva kolonnene betyr", expanded=is_open, key="kolonner"):
        chosen = {name: _choice(name, given, likely[name], turn) for name in filled}
    _remember(chosen, before)
    found = {name: LEFT for name in given.headings}
    for name, field in chosen.items():
        taken = field in NAMES and field in found.values()
        found[name] = KEPT if taken else field
    return found


def forget_chosen() -> None:
    """What is chosen is stored with the import, and recalled from there."""
    st.session_state.pop(_CHOSEN, None)


def _remember(chosen: Mapping[str, str], before: Mapping[str, str]) -> None:
    """What is changed counts for the next list with the same headings: it is often the same list, mended."""
    others = {name: one for name, one in st.session_state.get(_CHOSEN, {}).items() if name not in chosen}
    changed = {name: field for name, field in chosen.items() if field != before[name]}
    st.session_state[_CHOSEN] = others | changed


def _choice(name: str, given: Listed, likely: str, turn: int) -> str:
    chosen: str = st.selectbox(
        in_label(f"«{name}» er"),
        _CHOICES,
        index=_CHOICES.index(likely),
        format_func=field_name,
        key=f"kolonne_{turn}_{given.headings.index(name)}_{name}",
    )
    return chosen
