"""From a file to the register: upload, what the columns mean, what would happen, and then it is done."""

import streamlit as st

from requirements_lib.domain.outcome import Severity
from requirements_lib.domain.person import Person
from scoring.documents.register_list import Listed
from scoring.domain.intake import Intake, Standing
from scoring.services import register_list
from scoring.words.intake import CELLS
from ui.bootstrap import Application
from ui.widgets.frame import attempt, summary, told
from ui.widgets.plain import plain
from ui.widgets.signature import file_name
from ui.widgets.systems.importing.difference import said, show_difference
from ui.widgets.systems.importing.mapping import choose_mapping, remember_mapping
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
from ui.widgets.systems.importing.words import choose_words, remember_words

_ROUND, _DONE, _SEEN = "import_nummer", "import_utført", "import_sett"


def show_import(app: Application, person: Person) -> None:
    """Closed until it is needed, so that the list of systems stays at the top."""
    if done := st.session_state.pop(_DONE, None):
        st.success(plain(done), icon=":material/check:")
    show_left(person)
    with st.expander("Importer fra Excel", key="importer"):
        turn = st.session_state.get(_ROUND, 0)
        st.markdown(
            "Last opp listen slik den er. Du ser hva som skjer før noe lagres. "
            "En tom celle endrer ingenting, så listen kan lastes opp igjen når den er rettet."
        )
        file = st.file_uploader(
            "Liste over systemer (Excel, LibreOffice eller CSV)",
            type=["xlsx", "xls", "xlsm", "ods", "csv", "txt"],
            key=f"systemliste_{turn}",
            max_upload_size=MAX_MEGABYTES,
        )
        if file is None:
            return
        forget_left()
        with st.spinner("Leser filen"):
            given = attempt(lambda: read_list(file.file_id, file.getvalue()))
        if given is None:
            told()
            return
        given = choose_sheet(file.file_id, file.getvalue(), given, turn)
        _take_in(app, person, given, turn)


def show_export(app: Application, person: Person) -> None:
    """Every system with every field, as a list."""
    st.download_button(
        "Last ned som Excel",
        lambda: register_list.exported(app.store, person),
        file_name("systemer", person, "xlsx"),
        EXCEL,
        key="last_ned_systemer",
        on_click="ignore",
    )


def _take_in(app: Application, person: Person, given: Listed, turn: int) -> None:
    mapping = choose_mapping(given, turn)
    choice = Choice(given, mapping, choose_words(register_list.foreign(given, mapping), turn))
    whole = tried(app, person, choice)
    beginning = try_beginning(app, person, choice) if whole is None and choice.is_long else None
    found = whole.found if whole else beginning
    if found is None:
        told()
        return
    _findings(found)
    offer_rows(person, given, found)
    show_difference(found)
    if whole is None:
        offer_whole(app, person, choice)
    else:
        _offer_import(app, person, whole, turn)


def _offer_import(app: Application, person: Person, trial: Tried, turn: int) -> None:
    """The button; it takes in what was shown when it was pressed, and not what others have made of it since."""
    found, (given, mapping, words) = trial.found, trial.choice
    count = found.count(Standing.NEW) + found.count(Standing.CHANGED)
    systems = "1 system" if count == 1 else f"{count} systemer"
    pressed = st.button(f"Importer {systems}", type="primary", disabled=not count, key="importer_nå")
    seen = st.session_state.get(_SEEN, trial.register)
    st.session_state[_SEEN] = trial.register
    if not pressed:
        return
    done = progress("Importerer", len(given.rows)) if trial.choice.is_long else None
    taken = attempt(lambda: register_list.take_in(app.store, person, given, mapping, words, done, seen))
    if taken is not None:
        remember(given, taken)
        remember_mapping(given, mapping)
        remember_words(words)
        st.session_state[_DONE] = f"Importen er lagret. {said(taken)}"
        st.session_state[_ROUND] = turn + 1
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


def _findings(found: Intake) -> None:
    for severity, (title, about) in _TITLES.items():
        told_of, count = [one for one in found.findings if one.severity is severity], found.count(severity)
        whole = title if count <= MOST else f"{title}: de første {MOST} av {count}"
        summary(told_of[:MOST], whole, about)
