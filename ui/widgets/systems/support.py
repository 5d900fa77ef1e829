"""What a system is built on, and when the support of it ends: a person confirms which line of the list is meant."""

from datetime import date

import streamlit as st

from requirements_lib.domain.person import Person
from scoring.domain.systems.in_use import Technology
from scoring.domain.systems.support_end import Release, SupportEnds, confirmed, match, unconfirmed, unlisted
from scoring.domain.systems.system import AssessedSystem
from scoring.services import quick_rating as service
from scoring.services.system import lists
from scoring.words.systems.system import FIELDS
from ui.bootstrap import Application
from ui.widgets.clock import day, today
from ui.widgets.frame import attempt
from ui.widgets.plain import in_label, plain

NONE, LATER = "", "?"
NOT_LISTED = "Ikke i listen"


def show_support(app: Application, person: Person, now: AssessedSystem, editable: bool) -> None:
    """The technologies that are confirmed, those to confirm, and where the days come from. Nothing to show, nothing."""
    ends = lists().ends
    if ends is None:
        return
    known, open_ = confirmed(now.system, ends), tuple(unconfirmed(now.system, ends))
    refused = [one for one, release in now.system.support.items() if not release]
    missing = unlisted(now.system, ends)
    if not (known or open_ or refused or missing):
        return
    st.header("Når slutter støtten?", anchor=False)
    with st.container(border=True, key="kort_støtte"):
        on = today(app.store.clock())
        for one in known:
            with st.container(horizontal=True, vertical_alignment="center"):
                st.markdown(
                    plain(f"{one.technology} er {ends.name(one.release)}. {ends_words(one.release, on)}")
                )
                _undo(app, person, now, one.technology, editable)
        for name in refused:
            with st.container(horizontal=True, vertical_alignment="center"):
                st.markdown(plain(f"«{name}» er {not_listed(ends)}"))
                _undo(app, person, now, name, editable)
        for name in missing:
            st.markdown(plain(f"«{name}» er {not_listed(ends)}"))
        for technology, guessed in open_:
            _confirm(app, person, now, technology, guessed, ends, editable)
        st.caption(
            plain(
                f"Datoene gjelder per {day(ends.as_of)} og er fra endoflife.date. De endrer aldri kommunens egen dato "
                "for avvikling."
            )
        )


def not_listed(ends: SupportEnds) -> str:
    """That somebody has to write the day."""
    return f"ikke i listen over støtteslutt av {day(ends.as_of)}. Skriv datoen selv, under «{FIELDS['support_ends']}»."


def ends_words(release: Release, on: date) -> str:
    """When the support ends, and what may be bought besides."""
    more = _extended(release, on)
    if release.ended:
        return f"Støtten har sluttet.{more}"
    if release.ends is None:
        return f"Ingen sluttdato er kunngjort.{more}"
    return f"Støtten {'sluttet' if release.ends < on else 'slutter'} {day(release.ends)}.{more}"


def line_words(release: Release, ends: SupportEnds, on: date) -> str:
    """«Windows 10 22H2, støtten sluttet 14.10.2025», as one of many to choose from."""
    if release.ended:
        end = "støtten har sluttet"
    elif release.ends is None:
        end = "ingen sluttdato er kunngjort"
    else:
        end = (
            f"støtten sluttet {day(release.ends)}" if release.ends < on else f"støtte til {day(release.ends)}"
        )
    return f"{ends.name(release)}, {end}"


def _extended(release: Release, on: date) -> str:
    """What may be bought besides, where it lasts longer than the support."""
    last = release.extended
    if last is None or (release.ends is not None and last <= release.ends):
        return ""
    return f" Utvidet støtte {'kunne' if last < on else 'kan'} kjøpes til {day(last)}."


def _confirm(
    app: Application,
    person: Person,
    now: AssessedSystem,
    one: Technology,
    guessed: tuple[Release, ...],
    ends: SupportEnds,
    editable: bool,
) -> None:
    on, technology, found = today(app.store.clock()), one.whole, match(one, ends)
    words = {line.id: line_words(line, ends, on) for line in guessed}
    several = ", og flere utgaver passer" if found.likely else ""
    seems = f", men ser ut til å være {words[found.proposed.id]}" if found.proposed else several
    words = {LATER: f"Ikke bekreftet{seems}", **words, NONE: NOT_LISTED}
    key = f"kort_støtte_{now.system.id}_{technology}"

    def save() -> None:
        given = st.session_state[key]
        if given != LATER:
            attempt(lambda: service.confirm_support(app.store, person, now.system.id, technology, given))

    st.selectbox(
        in_label(f"«{technology}» er"),
        list(words),
        format_func=words.__getitem__,
        key=key,
        on_change=save,
        disabled=not editable,
    )


def _undo(app: Application, person: Person, now: AssessedSystem, technology: str, editable: bool) -> None:
    def undo() -> None:
        attempt(lambda: service.confirm_support(app.store, person, now.system.id, technology, None))

    if editable:
        key = f"angre_støtte_{now.system.id}_{technology}"
        st.button("Endre", key=key, type="tertiary", on_click=undo)
