"""A newer list of when support ends: what it would change is seen before it is taken into use."""

from collections.abc import Sequence

import streamlit as st

from requirements_lib.domain.person import Person
from scoring.domain.systems.support_difference import Moved, SupportDifference
from scoring.domain.systems.support_end import SupportEnds
from scoring.services import support_list as service
from scoring.services.system import lists
from ui.bootstrap import Application
from ui.widgets.clock import day
from ui.widgets.frame import attempt, told
from ui.widgets.plain import plain
from ui.widgets.systems.support import ends_words
from ui.widgets.table import show_table

MEGABYTES = service.LARGEST // 2**20
FORM = (
    "Filen har samme form som listen som følger med: øverst «# Gjelder per: åååå-mm-dd» og «# Kilde: …», så kolonnene "
    "product, cycle, eol og eoes. En liste som ikke er nyere enn den som brukes, blir ikke tatt imot."
)
_ROUND, _DONE, SHOWN = "støtteliste_nummer", "støtteliste_utført", 40


def show_support_list(app: Application, person: Person) -> None:
    """Which list is used, and the way to a newer one."""
    ends = lists().ends
    if ends is None:
        return
    if done := st.session_state.pop(_DONE, None):
        st.success(
            plain(f"Listen per {day(done.now)} er tatt i bruk. {touched(done)}"), icon=":material/check:"
        )
        if systems := [one for one in done.moved if one.systems]:
            _table(systems, done, ends, ["Utgave", "Før", "Nå", "Systemer"])
    with st.expander(f"Når støtten slutter: liste per {day(ends.as_of)}", key="støtteliste"):
        turn = st.session_state.get(_ROUND, 0)
        st.markdown(
            "Last opp en nyere liste. Du ser hva den endrer før den brukes. Kommunens egne datoer for avvikling "
            "og det noen har bekreftet, står som før."
        )
        file = st.file_uploader(
            "Nyere liste (CSV)", type=["csv"], key=f"støtteliste_{turn}", max_upload_size=MEGABYTES
        )
        st.caption(FORM)
        if file is None:
            return
        content = file.getvalue()
        found = attempt(lambda: service.compare(app.store, person, content))
        if found is None:
            told()
            return
        show_difference(found, ends)
        if st.button("Ta listen i bruk", type="primary", key="støtteliste_ta_i_bruk"):
            taken = attempt(lambda: service.take_in(app.store, person, content))
            if taken is not None:
                st.session_state[_DONE] = taken
                st.session_state[_ROUND] = turn + 1
            st.rerun()


def show_difference(found: SupportDifference, ends: SupportEnds) -> None:
    """The sum in a sentence, and the lines that move, those the systems rest on first."""
    st.markdown(f"**{said(found)}** {touched(found)}")
    if found.moved:
        _table(found.moved, found, ends, ["Utgave", "Nå", "I den nye listen", "Systemer"])
        if len(found.moved) > SHOWN:
            st.caption(f"De første {SHOWN} av {len(found.moved)} vises.")
    if found.kept:
        names = ", ".join(map(ends.name, found.kept))
        st.markdown(plain(f"Står ikke i den nye listen, men er bekreftet og beholdes: {names}."))


def said(found: SupportDifference) -> str:
    """«Fra 23.11.2026 til 01.03.2027: 12 nye utgaver, 3 med en annen dato.»"""
    new = "1 ny utgave" if len(found.new) == 1 else f"{len(found.new)} nye utgaver"
    return f"Fra {day(found.was)} til {day(found.now)}: {new}, {len(found.moved)} med en annen dato."


def touched(found: SupportDifference) -> str:
    """How many systems get another day."""
    count = len({name for one in found.moved for name in one.systems})
    if not count:
        return "Ingen systemer får en annen dato."
    return f"{'1 system' if count == 1 else f'{count} systemer'} får en annen dato."


def _table(moved: Sequence[Moved], found: SupportDifference, ends: SupportEnds, head: list[str]) -> None:
    rows = (row(one, found, ends) for one in ordered(moved)[:SHOWN])
    show_table(rows, head, "Utgaver som får en annen dato")


def ordered(moved: Sequence[Moved]) -> list[Moved]:
    """Those that systems rest on first."""
    return sorted(moved, key=lambda one: (not one.systems, one.after.id))


def row(one: Moved, found: SupportDifference, ends: SupportEnds) -> list[str]:
    """The line, its end in both lists, and the systems that rest on it."""
    days = ends_words(one.before, found.now), ends_words(one.after, found.now)
    texts = [ends.name(one.after), *days]
    return [plain(text) for text in (*texts, ", ".join(one.systems) or "–")]
