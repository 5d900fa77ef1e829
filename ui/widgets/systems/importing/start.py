"""From a file to the register: upload, what the columns mean, what would happen, and then it is done."""

from functools import partial

import streamlit as st

from requirements_lib.domain.outcome import Severity
from requirements_lib.domain.person import Person
from requirements_lib.services import people
from scoring.documents.register_list import Listed
from scoring.domain.systems.intake import Intake, Standing
from scoring.domain.systems.list_meaning import words as recalled_words
from scoring.services import list_meaning, register_file, register_list
from scoring.words.numbers import plain as figure
from scoring.words.phase_out.phase_out_list import MARK
from scoring.words.systems.intake import CELLS
from ui.bootstrap import Application
from ui.widgets.frame import attempt, summary, told
from ui.widgets.landing import jump, land_here
from ui.widgets.plain import plain
from ui.widgets.signature import file_name
from ui.widgets.systems.importing.difference import said, show_difference
from ui.widgets.systems.importing.map_file import offer_map
from ui.widgets.systems.importing.mapping import choose_mapping, forget_chosen
from ui.widgets.systems.importing.out import EXCEL, forget_left, offer_rows, remember, show_left
from ui.widgets.systems.importing.sheet import MAX_MEGABYTES, choose_sheet, read_list
from ui.widgets.systems.importing.trial import (
    MOST,
    Choice,
    Tried,
    forget,
    offer_whole,
    progress,
    tried,
    try_beginning,
)
from ui.widgets.systems.importing.words import choose_words, forget_words

_ROUND, _DONE, _SEEN = "import_nummer", "import_utført", "import_sett"
_FILE, _BEGUN = "systemliste_", "import_begynt"


def show_import(app: Application, person: Person) -> None:
    """Closed until it is needed, so that the list of systems stays at the top."""
    turn = st.session_state.get(_ROUND, 0)
    if st.session_state.get(f"{_FILE}{turn}") is None:
        _show_done(person)
    with st.expander("Importer fra Excel", key="importer"):
        st.markdown(
            "Last opp listen slik den er. Du ser hva som skjer før noe lagres. "
            "En tom celle endrer ingenting, så listen kan lastes opp igjen når den er rettet."
        )
        file = st.file_uploader(
            "Liste over systemer (Excel, LibreOffice eller CSV)",
            type=["xlsx", "xls", "xlsm", "ods", "csv", "txt"],
            key=f"{_FILE}{turn}",
            max_upload_size=MAX_MEGABYTES,
        )
        if file is None:
            if begun := st.session_state.get(_BEGUN):
                st.caption(f"Du holdt på med «{plain(begun)}». Last den opp igjen. Valgene dine er husket.")
            return
        forget_left()
        st.session_state[_BEGUN] = file.name
        with st.spinner("Leser filen"):
            given = attempt(lambda: read_list(file.file_id, file.getvalue()))
        if given is None:
            told()
            return
        given = choose_sheet(file.file_id, file.getvalue(), given, turn)
        _take_in(app, person, given, turn)


def _show_done(person: Person) -> None:
    """What the last import did, and where the eye goes after it."""
    if done := st.session_state.pop(_DONE, None):
        land_here()
        st.header("Importen er lagret", anchor=False)
        st.success(plain(done), icon=":material/check:")
    show_left(person)


def show_export(app: Application, person: Person) -> None:
    """Every system with every field as a list, and with everything it is judged by as a file for the command line."""
    with st.container(horizontal=True):
        for name, made, ending, mime in (
            ("Last ned som Excel", register_list.exported, "xlsx", EXCEL),
            (
                "Last ned registeret med vurderinger (JSON)",
                register_file.exported,
                "json",
                "application/json",
            ),
        ):
            st.download_button(
                name,
                partial(made, app.store, person),
                file_name("systemer", person, ending),
                mime,
                key="last_ned_systemer" if ending == "xlsx" else "last_ned_register",
                on_click="ignore",
            )
    st.caption(plain(f"Filen med vurderinger er merket «{MARK}»."))


def _take_in(app: Application, person: Person, given: Listed, turn: int) -> None:
    choice = _chosen(app, person, given, turn)
    whole = tried(app, person, choice)
    beginning = try_beginning(app, person, choice) if whole is None and choice.is_long else None
    found = whole.found if whole else beginning
    if found is None:
        told()
        return
    st.markdown(f"**{said(found)}**")
    _findings(person, given, found)
    show_difference(found)
    if whole is None:
        offer_whole(app, person, choice)
    else:
        _offer_import(app, person, whole, turn)


def _chosen(app: Application, person: Person, given: Listed, turn: int) -> Choice:
    """What the columns and the words mean: as when the list came before, until somebody changes it."""
    recalled = list_meaning.recalled(app.store, person, given)
    mapping = choose_mapping(given, recalled, people.names(app.store) if recalled else {}, turn)
    words = choose_words(register_list.foreign(given, mapping), recalled_words(mapping, recalled), turn)
    choice = Choice(given, mapping, words)
    offer_map(person, choice)
    return choice


def _offer_import(app: Application, person: Person, trial: Tried, turn: int) -> None:
    """The button; it takes in what was shown when it was pressed, and not what others have made of it since."""
    found, (given, mapping, words) = trial.found, trial.choice
    count = found.count(Standing.NEW) + found.count(Standing.CHANGED)
    if not count:
        known = " Registeret har det fra før." if found.count(Standing.UNCHANGED) else ""
        st.markdown(f"Det er ingenting å importere.{known}")
        return
    systems = "1 system" if count == 1 else f"{figure(count)} systemer"
    pressed = st.button(f"Importer {systems}", type="primary", key="importer_nå")
    seen = st.session_state.get(_SEEN, trial.register)
    st.session_state[_SEEN] = trial.register
    if not pressed:
        return
    done = progress("Importerer", len(given.rows)) if trial.choice.is_long else None
    taken = attempt(lambda: register_list.take_in(app.store, person, given, mapping, words, done, seen))
    if taken is not None:
        remember(given, taken)
        st.session_state[_DONE] = said(taken)
        st.session_state[_ROUND] = turn + 1
        st.session_state.pop(_BEGUN, None)
        forget_chosen()
        forget_words()
        jump()
        st.rerun()
    told()
    if trial.choice.is_long:
        forget()
        offer_whole(app, person, trial.choice)


_TITLES = {
    Severity.ERROR: ("Rader som ikke kommer med", ""),
    Severity.WARNING: ("Celler som ikke kan leses", CELLS),
    Severity.NOTICE: ("Om listen", ""),
}


def _findings(person: Person, given: Listed, found: Intake) -> None:
    for severity, (title, about) in _TITLES.items():
        told_of, count = [one for one in found.findings if one.severity is severity], found.count(severity)
        whole = title if count <= MOST else f"{title}: de første {MOST} av {figure(count)}"
        summary(told_of[:MOST], whole, about)
        if severity is Severity.ERROR:
            offer_rows(person, given, found)
