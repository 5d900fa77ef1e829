"""The phase-out list to take along: Word for the management, Excel, the dates for a calendar, and every figure."""

from collections.abc import Callable
from typing import NamedTuple

import streamlit as st

from requirements_lib.domain.person import Person
from scoring.documents import phase_out_calendar, phase_out_report, phase_out_sheet, phase_out_summary
from scoring.documents.phase_out_handout import Handout
from scoring.domain.phase_out.overview import Overview
from scoring.domain.phase_out.phase_out_list import PhaseOutList
from scoring.services.ending import confirmations
from scoring.words.phase_out.ending import NOBODY, Confirmations
from scoring.words.phase_out.phase_out_list import MARK, as_json, marking
from scoring.words.phase_out.phase_out_method import sentences
from ui.bootstrap import Application
from ui.charts.on_paper import pictures
from ui.widgets.plain import plain
from ui.widgets.signature import file_name, signed_by

_OFFICE = "application/vnd.openxmlformats-officedocument"
_WORD, _EXCEL = f"{_OFFICE}.wordprocessingml.document", f"{_OFFICE}.spreadsheetml.sheet"


class File(NamedTuple):
    """What a button gives: made first when it is pressed."""

    words: str
    make: Callable[[], bytes | str]
    stem: str
    ending: str
    mime: str


def files(given: Handout, said: Callable[[], Confirmations] = lambda: NOBODY) -> tuple[File, ...]:
    """The five files of a list. `said` finds who has confirmed what the systems are built on."""
    return (
        File(
            "Last ned for ledelsen (Word)",
            lambda: phase_out_report.make(given, pictures(given.around)),
            *("utfasing", "docx", _WORD),
        ),
        File(
            "Last ned sammendrag på én side (Word)",
            lambda: phase_out_summary.make(given),
            *("utfasing-sammendrag", "docx", _WORD),
        ),
        File(
            "Last ned listen (Excel)",
            lambda: phase_out_sheet.make(given, said()),
            *("utfasing", "xlsx", _EXCEL),
        ),
        File(
            "Legg datoene i kalenderen (.ics)",
            lambda: phase_out_calendar.make_whole(given.list, given.at),
            *("utfasing-datoer", "ics", "text/calendar"),
        ),
        File(
            "Last ned alle tallene (JSON)",
            lambda: as_json(given.list, given.mark, given.method),
            *("utfasing", "json", "application/json"),
        ),
    )


def show_files(app: Application, person: Person, found: PhaseOutList, around: Overview) -> None:
    """A button for each file."""
    st.header("Listen som fil", anchor=False)
    st.markdown(f"Filene er merket «{plain(MARK)}».")
    mark, method = marking(app.law, found.on), sentences(app.risk_scale)

    def said() -> Confirmations:
        rows = around.endings.rows if around.endings else ()
        return confirmations(app.store, person, {one.system.id for one in rows if one.is_confirmed})

    given = Handout(found, around, mark, signed_by(person), app.store.clock(), method)
    with st.container(horizontal=True):
        for place, one in enumerate(files(given, said)):
            st.download_button(
                one.words,
                one.make,
                file_name(one.stem, person, one.ending),
                one.mime,
                key=f"last_ned_{one.stem}_{one.ending}",
                on_click="ignore",
                type="secondary" if place else "primary",
            )
