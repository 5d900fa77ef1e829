"""The frame of every page: one heading, one grey line, the status line, and how findings and refusals are shown."""

from collections.abc import Callable, Iterable
from datetime import datetime
from html import escape
from typing import TypeVar

import streamlit as st

from requirements_lib.domain.outcome import Blocked, Finding
from scoring.words.outcome import finding_sentence
from ui.bootstrap import application
from ui.widgets.clock import saved_at
from ui.widgets.plain import plain
from ui.widgets.refused import TOLD, sentence

_Result = TypeVar("_Result")


def heading(title: str, about: str = "", saved: datetime | None = None) -> None:
    """The title, what is shown to whom, and to the right whether everything is saved."""
    left, right = st.columns([3, 2], vertical_alignment="bottom")
    left.title(title, anchor=False)
    if saved is not None:
        last = saved_at(saved, application().store.clock())
        right.html(f'<p class="statuslinje" data-lagring>Alt er lagret. Sist lagret {last}.</p>')
    if about:
        st.caption(about)


def summary(findings: Iterable[Finding], title: str, about: str = "") -> None:
    """An error summary: how many things, what is common to them, and each of them as a sentence."""
    sentences = [finding_sentence(one) for one in findings]
    if sentences:
        listed = "".join(f"<li>{escape(one)}</li>" for one in dict.fromkeys(sentences))
        with st.container(border=True, key=f"kort_feil_{abs(hash(title)) % 10_000}"):
            st.subheader(title, anchor=False)
            if about:
                st.caption(about)
            st.html(f"<ul>{listed}</ul>")


def attempt(act: Callable[[], _Result]) -> _Result | None:
    """Do an act; a refusal is kept and shown at the top of the page by `told`."""
    try:
        result = act()
    except Blocked as blocked:
        st.session_state["refused"] = ("Du må rette dette før du går videre", list(blocked.findings))
    except TOLD as fault:
        st.session_state["refused"] = (sentence(fault), [])
    else:
        st.session_state.pop("refused", None)
        return result
    return None


def told() -> None:
    """Show what the last act was refused for, once."""
    refused = st.session_state.pop("refused", None)
    if refused is None:
        return
    said, findings = refused
    if findings:
        summary(findings, said)
    else:
        st.error(plain(said), icon=":material/error:")


def read_here(read: Callable[[], _Result]) -> _Result | None:
    """What is read for a part of the page that is also drawn alone: a refusal is shown in its place."""
    try:
        return read()
    except TOLD as fault:
        st.error(plain(sentence(fault)), icon=":material/error:")
    return None
