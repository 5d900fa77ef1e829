"""What «Back», reload and a sent link find again in a list: what was chosen and what was open stand in the address."""

from collections.abc import Collection, Mapping

import streamlit as st
from streamlit.elements.lib.mutable_expander_container import ExpanderContainer

from ui.widgets.stored import show_first, show_stored


def choose(label: str, options: Mapping[str, str], name: str, key: str = "", width: int = 320) -> str:
    """One of the options, by what the address says of it under `name`; the first is never written there.

    What the address says, and nobody knows, is the first. A `key` of its own is another list, and begins at its first.
    """
    key, first = key or name, next(iter(options))
    named, before = st.query_params.get(name, ""), st.session_state.get(_written(name))
    if named and before and named == before[1] and key != before[0]:
        del st.query_params[name]
        named = ""
    if before != (key, named) or st.session_state.get(key) not in options:
        show_stored(key, named if named in options else first)
    st.session_state[_written(name)] = (key, named)
    chosen: str = st.selectbox(
        label,
        [*options],
        format_func=lambda one: options.get(one, one),
        key=show_first(key, first),
        width=width,
        on_change=_write,
        args=(name, key, first),
    )
    return chosen


def fold(label: str, key: str, *inside: str) -> ExpanderContainer:
    """A fold that is open when the address says so, or says something that stands inside it."""
    named = key in st.query_params
    if key not in st.session_state or st.session_state.get(_written(key), named) != named:
        show_stored(key, named or any(name in st.query_params for name in inside))
    st.session_state[_written(key)] = named
    return st.expander(label, key=key, on_change=_fold, args=(key, inside))


def tell_count(count: int, whole: int, what: str) -> None:
    """How many fit what is sought; read out, too."""
    st.html(f'<p class="lest" role="status">{count} av {whole} {what} passer.</p>')


def _fold(key: str, inside: Collection[str]) -> None:
    """What is folded away takes with it what the address says of what stands inside."""
    if st.session_state[key]:
        st.query_params[key] = "ja"
    else:
        for name in {key, *inside} & {*st.query_params}:
            del st.query_params[name]
    st.session_state[_written(key)] = st.session_state[key]


def _write(name: str, key: str, first: str) -> None:
    """Before the run a choice leads to, so that a choice made meanwhile is not taken for «Back»."""
    chosen = st.session_state.get(key) or first
    if chosen != first:
        st.query_params[name] = chosen
    elif name in st.query_params:
        del st.query_params[name]
    st.session_state[_written(name)] = (key, st.query_params.get(name, ""))


def _written(name: str) -> str:
    return f"{name}_i_adressen"
