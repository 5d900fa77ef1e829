"""A table's cells as HTML: the little markdown our rows are written in, read here for many rows at once."""

import re
from collections.abc import Iterable, Sequence
from html import escape

_WITHIN = r"(?:\\.|[^\\\[\]])*+"
_PIECE = re.compile(
    r"\\(?P<sign>[!-/:-@\[-`{-~])"
    rf"|\[(?P<words>{_WITHIN})\]\((?P<to>/(?!/)[^()<>\s\\]*+)\)"
    rf"|:(?P<colour>gray|orange)-badge\[(?P<badge>{_WITHIN})\]"
    r"|\*\*(?P<strong>(?:\\.|[^\\*])++)\*\*"
    r"|(?P<text>(?:[^\\\[\]*_`#<>|$~:&\n-]|-(?!-)|:(?![\w/])|&(?!#?\w+;))++)"
)
_BEGINS_A_LIST = re.compile(r"\s*(?:[-+]|\d+[.)])(?:\s|$)")


class Unread(Exception):
    """There is more in a cell than is read here."""


def table_html(rows: Iterable[Sequence[str]], columns: Sequence[str], alt: str) -> str:
    """The whole table. Raises Unread when a cell says what only Streamlit can read."""
    head = "".join(f'<th scope="col">{cell_html(one)}</th>' for one in columns)
    body = "".join(f"<tr>{''.join(map(_cell, row))}</tr>" for row in rows)
    return (
        f'<div class="tabell"><table aria-label="{escape(alt)}"><thead><tr>{head}</tr></thead>'
        f"<tbody>{body}</tbody></table></div>"
    )


def cell_html(cell: str) -> str:
    """A cell's letters, links into the app, badges and bold. Raises Unread when there is more in it than that."""
    if _BEGINS_A_LIST.match(cell):
        raise Unread(cell)
    made, place = "", 0
    while place < len(cell):
        found = _PIECE.match(cell, place)
        if found is None:
            raise Unread(cell)
        made += _piece(found)
        place = found.end()
    return made


def _cell(cell: str) -> str:
    return f"<td>{cell_html(cell) or '&nbsp;'}</td>"


def _piece(found: re.Match[str]) -> str:
    match found.lastgroup:
        case "to":
            return f'<a href="{escape(found["to"])}">{cell_html(found["words"])}</a>'
        case "badge":
            return f'<span class="merke {found["colour"]}">{cell_html(found["badge"])}</span>'
        case "strong":
            return f"<strong>{cell_html(found['strong'])}</strong>"
    return escape(found["sign"] or found["text"])
