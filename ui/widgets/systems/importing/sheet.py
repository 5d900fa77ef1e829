"""Which sheet of a workbook is the list: the largest, until somebody chooses another."""

import streamlit as st

from paper.sheet import MAX_FILE
from scoring.documents.register_list import Listed
from scoring.services import register_list

MAX_MEGABYTES = MAX_FILE // 2**20
_READ = "import_lest"


def read_list(file: str, content: bytes, sheet: str = "") -> Listed:
    """A sheet of an uploaded file, read once and not at every click. Raises Refusal as `register_list.listed`."""
    kept: tuple[str, dict[str, Listed]] | None = st.session_state.get(_READ)
    if kept is None or kept[0] != file:
        kept = st.session_state[_READ] = file, {}
    if sheet not in kept[1]:
        kept[1][sheet] = register_list.listed(content, sheet)
    return kept[1][sheet]


def choose_sheet(file: str, content: bytes, given: Listed, turn: int) -> Listed:
    """The list of the sheet somebody chooses; one sheet is no choice."""
    if len(given.sheets) < 2:
        return given
    chosen = st.selectbox(
        f"Filen har {len(given.sheets)} ark. Det største er valgt",
        given.sheets,
        index=given.sheets.index(given.sheet),
        key=f"ark_{turn}_{file}",
        help="Bare arket du velger, blir lest. Importer de andre etterpå, ett om gangen.",
    )
    return given if chosen == given.sheet else read_list(file, content, chosen)
