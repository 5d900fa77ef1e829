"""Questions about a need, for a procurement as for a system in use, and which requirements the answers lead to."""

from collections.abc import Callable, Iterable, Iterator

import streamlit as st

from requirements_lib.domain.library.library import Library
from requirements_lib.domain.library.needs import Question
from requirements_lib.domain.library.trigger import Answer
from requirements_lib.domain.tender.selection import Line, Standing, counts
from requirements_lib.domain.tender.standing_change import Changes, Standings, changes
from requirements_lib.words.selection import reason
from requirements_lib.words.terms import label
from ui.widgets.frame import attempt
from ui.widgets.plain import plain
from ui.widgets.stored import show_stored
from ui.widgets.table import show_table

_ANSWERS = [Answer.YES, Answer.NO, Answer.UNKNOWN]
_COUNTED = (Standing.IN, Standing.OFFERED, Standing.UNDECIDED)
_SHOWN = 5
"""So many of each kind of change are listed at once."""


def ask(
    question: Question, key: str, given: Answer | None, save: Callable[[Answer], object], *, disabled: bool
) -> None:
    """One question with the answer so far; a new one is saved when it is given."""

    def keep() -> None:
        attempt(lambda: save(st.session_state[key]))

    st.radio(
        plain(question.ask),
        _ANSWERS,
        format_func=label,
        horizontal=True,
        key=show_stored(key, given or Answer.UNKNOWN),
        on_change=keep,
        disabled=disabled,
    )
    st.caption(plain(question.help))


def show_outcome(lines: tuple[Line, ...], library: Library, before: Standings | None = None) -> None:
    """How many requirements apply, theme by theme; what the last answer changed, and why those that are in are so."""
    st.subheader("Dette fører svarene til", anchor=False)
    st.markdown(counted(lines))
    if before is not None:
        _show_changes(changes(before, lines), library)
    show_table(by_theme(lines, library), ("Tema", *map(label, _COUNTED)), "Antall krav per tema")
    chosen = tuple(line for line in lines if line.standing is Standing.IN)
    if chosen:
        _folded(f"Kravene som er med ({len(chosen)})", chosen, library)


def by_theme(lines: tuple[Line, ...], library: Library) -> list[tuple[str, ...]]:
    """Each theme that has requirements, with how many stand where."""
    found = []
    for theme in library.themes:
        standings = [line.standing for line in lines if line.requirement.theme == theme.code]
        if standings:
            found.append((plain(theme.name), *(str(standings.count(one)) for one in _COUNTED)))
    return found


def _show_changes(found: Changes, library: Library) -> None:
    """What came and what went, with the reason; what is only offered, and the rest of many, folded in."""
    if not any(found):
        st.markdown("**Siste svar** endret ingen krav.")
        return
    st.markdown("**Siste svar**")
    for words, lines in (("kom med", found.taken), ("falt ut", found.gone)):
        if lines:
            st.markdown(f"{len(lines)} {words}:\n" + "\n".join(_listed(lines[:_SHOWN], library)))
        if len(lines) > _SHOWN:
            _folded(f"{len(lines) - _SHOWN} til som {words}", lines[_SHOWN:], library)
    if found.offered:
        _folded(f"{len(found.offered)} tilbys nå", found.offered, library)
    if found.settled:
        st.markdown(f"{found.settled} som ikke var avgjort, gjelder ikke.")


def _folded(heading: str, lines: tuple[Line, ...], library: Library) -> None:
    with st.expander(heading):
        st.markdown("\n".join(_listed(lines, library)))


def _listed(lines: Iterable[Line], library: Library) -> Iterator[str]:
    for line in lines:
        name = f"**{line.requirement.id}** {plain(line.requirement.title)}"
        yield f"- {name}  \n  {plain(reason(line, library))}"


def counted(lines: tuple[Line, ...]) -> str:
    """«**9 krav er med.** 20 til gjelder og tilbys, 3 er utelatt, 2 er ikke avgjort.»"""
    found = counts(lines)
    offered = f"{found[Standing.OFFERED]} til gjelder og tilbys, " if found[Standing.OFFERED] else ""
    rest = f"{found[Standing.OUT]} er utelatt, {found[Standing.UNDECIDED]} er ikke avgjort."
    return f"**{found[Standing.IN]} krav er med.** {offered}{rest}"
