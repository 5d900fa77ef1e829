"""The way through what is asked about a system, one thing at a time: a list to jump in, the one before, the next."""

from collections.abc import Mapping

import streamlit as st

from ui.widgets.evaluation.course import neighbours

UNKNOWN = "Ukjent"


def choose(name: str, key: str, lines: Mapping[str, str]) -> str:
    """The one named in the address, or the first; `lines` are the words of each in the list.

    A bound list would put the words in the address, and they change as the thing is answered.
    """
    asked, ours = st.query_params.get(key), f"{key}_i_adressen"
    if asked in lines and asked != st.session_state.get(ours):
        st.session_state[key] = asked
    elif st.session_state.get(key) not in lines:
        st.session_state[key] = asked if asked in lines else next(iter(lines))
    chosen = st.selectbox(name, list(lines), format_func=lines.__getitem__, key=key)
    st.session_state[ours] = chosen
    if asked != chosen:
        st.query_params[key] = chosen
    return chosen


def step(ids: list[str], now: str, key: str, what: str, *, place: str) -> bool:
    """«Forrige krav» and «Neste krav»; whether there is a next one."""
    before, after = neighbours(ids, now)
    with st.container(horizontal=True, key=f"steg_{place}"):
        if before is not None:
            st.button(f"Forrige {what}", key=f"forrige_{place}", on_click=_go, args=(key, before))
        if after is not None:
            st.button(
                f"Neste {what}",
                key=f"neste_{place}",
                type="primary" if place == "bunn" else "secondary",
                on_click=_go,
                args=(key, after),
            )
    return after is not None


def standing(answered: bool, known: bool, number: int, whole: int) -> str:
    """«3 av 14, vurdert», after the name of the thing in the list."""
    return f"{number} av {whole}, {('vurdert' if known else 'ukjent') if answered else 'ikke vurdert'}"


def progress(known: int, unknown: int, whole: int, what: str) -> None:
    """The bar, and «9 av 14 krav er vurdert, 2 er ukjent, 3 gjenstår.»"""
    st.progress((known + unknown) / whole, text=progress_sentence(known, unknown, whole, what))


def progress_sentence(known: int, unknown: int, whole: int, what: str) -> str:
    """«Ukjent» is an answer, and told apart."""
    parts = [f"{known} av {whole} {what} er vurdert"]
    if unknown:
        parts.append(f"{unknown} er ukjent")
    left = whole - known - unknown
    parts.append(f"{left} gjenstår" if left else "alle har svar")
    return f"{', '.join(parts)}."


def _go(key: str, to: str) -> None:
    st.session_state[key] = to
