"""What the systems are built on, gathered for the whole register: a person confirms which version each is."""

from collections.abc import Sequence
from datetime import date

import streamlit as st

from requirements_lib.domain.person import Person
from scoring.domain.systems.support_end import SupportEnds
from scoring.domain.systems.system import System
from scoring.domain.systems.to_confirm import Confirmation, ToConfirm, proposals, unconfirmed_in
from scoring.services import support_match as service
from scoring.services.system import lists
from scoring.words.systems.system import FIELDS
from ui.bootstrap import Application
from ui.widgets.clock import day, today
from ui.widgets.frame import attempt
from ui.widgets.plain import in_label, plain
from ui.widgets.systems.support import NONE, NOT_LISTED, ends_words, line_words

AT_ONCE, NAMED, LIKELY = 10, 3, 4
_DONE, _MISSING, _SHOWN = "utgaver_bekreftet", "utgave_mangler", "utgaver_vist"


def show_support_matches(app: Application, person: Person, systems: Sequence[System]) -> None:
    """Each technology nobody has confirmed, with what the list proposes; nothing when there is none."""
    ends = lists().ends
    found = unconfirmed_in(systems, ends) if ends else None
    if ends is None or found is None or not (found.listed or _DONE in st.session_state):
        return
    count = len(found.listed)
    with st.expander(f"Bekreft utgaver og når støtten slutter ({count})", key="bekreft_utgaver"):
        _told(app, person, ends)
        if found.listed:
            shown = found.listed[: st.session_state.get(_SHOWN, AT_ONCE)]
            _intro(app, person, shown, count, ends)
            on = today(app.store.clock())
            for one in shown:
                _row(app, person, one, ends, on)
            if count > len(shown):
                st.button(f"Vis flere ({count - len(shown)})", key="vis_flere_utgaver", on_click=_more)
        if found.unlisted:
            st.markdown(plain(f"Ikke i listen, under noe navn: {', '.join(found.unlisted)}."))


def _intro(
    app: Application, person: Person, shown: Sequence[ToConfirm], count: int, ends: SupportEnds
) -> None:
    """What it is for, and one press for every proposal in sight."""
    st.markdown(
        "Dette er systemene bygd på, etter registeret. Se om forslaget er riktig utgave, velg en annen, eller si at "
        "den ikke er i listen. Risikoen regner ikke med noe før du har bekreftet det."
    )
    st.caption(
        plain(
            f"Datoene gjelder per {day(ends.as_of)} og er fra endoflife.date. De endrer aldri kommunens egne datoer. "
            f"{len(shown)} av {count} vises, de som ser ut til å være lengst uten støtte, først."
        )
    )
    given = proposals(shown)
    if len(given) > 1:
        st.button(
            f"Bekreft de {len(given)} forslagene som vises",
            key="bekreft_forslagene",
            on_click=lambda: _confirm(app, person, _chosen(given)),
        )


def _row(app: Application, person: Person, one: ToConfirm, ends: SupportEnds, on: date) -> None:
    """The technology and where it is, which line it is, and the press."""
    key, lines = _key(one.technology), {line.id: line for line in one.match.lines}
    proposed = one.match.proposed

    def words(id: str) -> str:
        return line_words(lines[id], ends, on) if id else NOT_LISTED

    def confirm() -> None:
        chosen = st.session_state[key]
        if chosen is None:
            st.session_state[_MISSING] = one.technology
            return
        _confirm(app, person, [Confirmation(technology=one.technology, release=chosen, systems=one.ids)])

    with st.container(border=True, key=f"kort_utgave_{one.technology}"):
        left, middle, right = st.columns([3, 5, 1.3], vertical_alignment="center")
        left.markdown(f"**{plain(one.technology)}**  \n{plain(_where(one))}")
        middle.selectbox(
            in_label(f"Utgaven av «{one.technology}»"),
            [*lines, NONE],
            index=0 if proposed else None,
            format_func=words,
            placeholder="Velg utgave",
            key=key,
            label_visibility="collapsed",
        )
        middle.caption(plain(_said(one, st.session_state[key], ends, on)))
        right.button("Bekreft", key=f"bekreft_{one.technology}", on_click=confirm, width="stretch")
        if st.session_state.get(_MISSING) == one.technology:
            st.error(plain(f"Utgaven av «{one.technology}»: Velg en utgave først."), icon=":material/error:")


def _said(one: ToConfirm, chosen: str | None, ends: SupportEnds, on: date) -> str:
    """What is known of the line that is chosen; of the likely ones, as long as none is."""
    if chosen:
        return ends_words(ends.lines[chosen], on)
    if chosen == NONE:
        return f"Skriv datoen selv på hvert system, under «{FIELDS['support_ends']}»."
    if not one.match.likely:
        return "Ingen utgave i listen ligner. Velg den som er riktig, eller «Ikke i listen»."
    told = [line_words(line, ends, on) for line in one.match.likely[:LIKELY]]
    rest = len(one.match.likely) - len(told)
    return f"Kan være: {'; '.join(told)}{f' og {rest} til' if rest else ''}."


def _where(one: ToConfirm) -> str:
    """«14 systemer: Byggarkivet, Tidbank, Kartverktøy og 11 til.»"""
    names = sorted((name for _, name in one.systems), key=str.casefold)
    if len(names) == 1:
        return names[0]
    rest = len(names) - NAMED
    told = ", ".join(names[:NAMED] if rest > 0 else names)
    return f"{len(names)} systemer: {told}{f' og {rest} til' if rest > 0 else ''}"


def _chosen(given: Sequence[Confirmation]) -> list[Confirmation]:
    """As proposed, but for what somebody has chosen in the list beside it and not pressed for yet."""
    return [
        one.model_copy(update={"release": chosen})
        for one in given
        if (chosen := st.session_state.get(_key(one.technology), one.release)) is not None
    ]


def _confirm(app: Application, person: Person, given: Sequence[Confirmation]) -> None:
    st.session_state.pop(_MISSING, None)
    done = attempt(lambda: service.confirm(app.store, person, given))
    if done:
        st.session_state[_DONE] = done


def _told(app: Application, person: Person, ends: SupportEnds) -> None:
    """What was confirmed last, and the way back."""
    done: tuple[Confirmation, ...] = st.session_state.get(_DONE, ())
    if not done:
        return

    def undo() -> None:
        attempt(lambda: service.take_back(app.store, person, done))
        st.session_state.pop(_DONE, None)

    with st.container(horizontal=True, vertical_alignment="center"):
        st.success(plain(confirmed_words(done, ends)), icon=":material/check:")
        st.button("Angre", key="angre_utgaver", on_click=undo)


def confirmed_words(done: Sequence[Confirmation], ends: SupportEnds) -> str:
    """«Bekreftet i 14 systemer: Windows 10 22H2 er Windows 10 22H2.»"""
    count = len({id for one in done for id in one.systems})
    where = "1 system" if count == 1 else f"{count} systemer"
    if len(done) > 1:
        return f"{len(done)} utgaver er bekreftet i {where}."
    (one,) = done
    name = ends.name(ends.lines[one.release]) if one.release else "ikke i listen"
    return f"Bekreftet i {where}: «{one.technology}» er {name}."


def _key(technology: str) -> str:
    return f"utgave_{technology}"


def _more() -> None:
    st.session_state[_SHOWN] = st.session_state.get(_SHOWN, AT_ONCE) + 2 * AT_ONCE
