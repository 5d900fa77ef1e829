"""The way through what is to be discussed: the order, the one chosen, and what is put off to the end."""

from collections.abc import Collection, Sequence

import streamlit as st

from requirements_lib.domain.access import Phase
from scoring.domain.bids.weight import part_of_total
from scoring.services.consensus import Board
from scoring.words.numbers import percent
from ui.widgets.address import from_address, to_address
from ui.widgets.consensus.meeting import Meeting
from ui.widgets.evaluation.status import lacking_in_words
from ui.widgets.landing import jump
from ui.widgets.outbox import waiting_button
from ui.widgets.plain import plain
from ui.widgets.scored_item import label
from ui.widgets.stored import show_stored

KEY, _ORDER = "krav", "rekkefolge"
_ORDERS = {"spredning": "Størst spredning først", "konkurransen": "Konkurransens rekkefølge"}
_UNDO, _LACKING, _GO = "utsatt_sist", "krav_mangler", "krav_neste"


def choose(meeting: Meeting, board: Board) -> str:
    """The item named in the address, or the first in the chosen order."""
    called = meeting.noun
    many = f"{called.many} å drøfte" if board.phase is Phase.CONSENSUS else called.the_many
    st.header(many.capitalize(), anchor=False)
    key = from_address(_ORDER, _ORDERS)
    way = st.selectbox("Rekkefølge", list(_ORDERS), format_func=_ORDERS.__getitem__, key=key)
    to_address(_ORDER, way)
    late = _postponed(meeting)
    order = arranged(board.order if way == "spredning" else board.progress.requirements, late)
    st.session_state[_shown(meeting)] = list(order)
    from_address(KEY, order)
    if _GO in st.session_state:
        show_stored(KEY, st.session_state.pop(_GO))
    chosen = st.radio(
        f"Velg {called.one}",
        order,
        format_func=lambda one: plain(meeting.item(one).name),
        captions=[_caption(meeting, board, one, late) for one in order],
        key=KEY,
        on_change=_forget,
    )
    to_address(KEY, chosen)
    return chosen


def show_steps(meeting: Meeting, board: Board, requirement: str) -> None:
    """«Bekreft og gå til neste» and «Utsett kravet» (or «punktet»), with what is missing and the way back."""
    if st.session_state.get(_LACKING) == (meeting.key, requirement):
        lacking = [one for one in board.progress.missing if one.requirement == requirement]
        if lacking:
            sentences = " ".join(lacking_in_words(lacking, meeting.bids))
            what = meeting.item(requirement).label
            st.error(plain(f"{what} er ikke ferdig. {sentences}"), icon=":material/error:")
    with st.container(horizontal=True, key="steg_felles"):
        primary = not board.progress.is_complete
        if waiting_button("Bekreft og gå til neste", "bekreft", primary=primary):
            _confirm(meeting, requirement)
        st.button(
            f"Utsett {meeting.noun.the}", key="utsett", on_click=_postpone, args=(meeting, board, requirement)
        )


def show_undo(meeting: Meeting) -> None:
    """What was put off, with «Angre» until the next act."""
    case, late = st.session_state.get(_UNDO, (None, ""))
    if case != meeting.key:
        return
    with st.container(horizontal=True, vertical_alignment="center", key="utsatt"):
        st.markdown(f"{label(meeting.item(late))} er utsatt og står sist i listen.", width="content")
        st.button("Angre", key="angre_utsatt", on_click=_undo, args=(meeting, late))


def arranged(order: Sequence[str], late: Sequence[str]) -> tuple[str, ...]:
    """The order with those put off at the end, the last put off last."""
    return (*(one for one in order if one not in late), *(one for one in late if one in order))


def next_open(order: Sequence[str], left: Collection[str], now: str) -> str | None:
    """The next item that is not agreed on, from the one after and around."""
    place = order.index(now)
    around = (*order[place + 1 :], *order[:place])
    return next((one for one in around if one in left), None)


def _caption(meeting: Meeting, board: Board, requirement: str, late: Collection[str]) -> str:
    """«Spredning 6 · vekt 4 %», and where it stands."""
    parts = [f"Spredning {board.width_of(requirement)}"]
    parts.append(f"vekt {percent(part_of_total(meeting.tender, meeting.item(requirement)))}")
    if requirement not in board.progress.incomplete:
        parts.append("enighet")
    elif requirement in late:
        parts.append("utsatt")
    return " · ".join(parts)


def _confirm(meeting: Meeting, requirement: str) -> None:
    _forget()
    left = meeting.board().progress.incomplete
    after = next_open(st.session_state[_shown(meeting)], left, requirement)
    if requirement in left:
        st.session_state[_LACKING] = (meeting.key, requirement)
    elif after is not None:
        st.session_state[_GO] = after
        jump()
    st.rerun()


def _postpone(meeting: Meeting, board: Board, requirement: str) -> None:
    _forget()
    late = [one for one in _postponed(meeting) if one != requirement]
    st.session_state[_late(meeting)] = [*late, requirement]
    st.session_state[_UNDO] = (meeting.key, requirement)
    after = next_open(st.session_state[_shown(meeting)], board.progress.incomplete, requirement)
    st.session_state[KEY] = after or requirement
    jump()


def _undo(meeting: Meeting, requirement: str) -> None:
    _forget()
    st.session_state[_late(meeting)] = [one for one in _postponed(meeting) if one != requirement]
    st.session_state[KEY] = requirement


def _forget() -> None:
    for key in (_UNDO, _LACKING):
        st.session_state.pop(key, None)


def _postponed(meeting: Meeting) -> list[str]:
    return list(st.session_state.get(_late(meeting), ()))


def _late(meeting: Meeting) -> str:
    return f"utsatt_{meeting.key}"


def _shown(meeting: Meeting) -> str:
    return f"rekkefolge_{meeting.key}"
