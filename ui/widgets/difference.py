"""A text as it was and as it is, with the words that differ struck out and underlined: never by colour alone."""

from collections.abc import Iterable
from html import escape

import streamlit as st

from requirements_lib.domain.word_difference import Piece, difference
from requirements_lib.words.requirement import Told


def show_differences(told: Iterable[Told], before: str, after: str) -> None:
    """Each field with what it says in the library and here; `before` and `after` name the two."""
    rows = "".join(_row(one, before, after) for one in told)
    st.html(f'<dl class="forskjell">{rows}</dl>')


def _row(one: Told, before: str, after: str) -> str:
    old, new = difference(one.library, one.here)
    return (
        f"<dt>{escape(one.name)}</dt>"
        f"<dd><span>{escape(before)}:</span> {_marked(old, 'del')}</dd>"
        f"<dd><span>{escape(after)}:</span> {_marked(new, 'ins')}</dd>"
    )


def _marked(pieces: Iterable[Piece], mark: str) -> str:
    return "".join(
        escape(one.text) if one.shared else f"<{mark}>{escape(one.text)}</{mark}>" for one in pieces
    )
