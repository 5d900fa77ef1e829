"""The files of a published tender: what they are made from, how they are checked, and the files themselves."""

from collections.abc import Mapping
from dataclasses import dataclass

import streamlit as st

from requirements_lib.documents import bundle
from requirements_lib.domain.person import Person
from requirements_lib.domain.procurement.procurement import Procurement
from requirements_lib.domain.tender.tender import Tender
from requirements_lib.services import documents
from requirements_lib.services import procurement as procurements
from requirements_lib.services.documents import Document
from requirements_lib.services.people import known
from requirements_lib.words.document import left_to_fill_in
from scoring.services import documents as whole
from ui.bootstrap import Application
from ui.widgets.documents.checked import show_checked, show_standing
from ui.widgets.frame import attempt, told
from ui.widgets.plain import plain
from ui.widgets.signature import made

WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
_ASKED = "laget_dokumenter"
"""The procurement whose documents are made; they are made anew in every run, and say the same."""
_USES = {
    bundle.ANNEX_1: "Behovet og kravene, slik leverandørene får dem.",
    bundle.ANNEX_2: "Svarskjemaet leverandørene fyller ut. Det leses tilbake på siden Tilbud.",
    bundle.TERMS: "Vilkårene for avtaleperioden, med hvor i avtalen de føres inn.",
    bundle.TENDER_TEXT: "Slik leveres tilbud, og slik velges tilbudet.",
    bundle.EVALUATION: "Hvordan tilbudene sammenlignes, med formlene og et regnet eksempel på oppdiktede tilbud.",
    bundle.TENDER_FILE: "Alt som er kunngjort. Filen viser om noe er endret etterpå.",
}
_LETTER = "Hva som er rettet etter kunngjøringen, og hvilke dokumenter som erstatter hvilke."
_BRIEFLY = {
    bundle.ANNEX_1: "bilag 1",
    bundle.ANNEX_2: "bilag 2",
    bundle.TERMS: "kontraktsvilkårene",
    bundle.TENDER_TEXT: "konkurransegrunnlaget",
    bundle.EVALUATION: "evalueringsmodellen",
    bundle.TENDER_FILE: "konkurransen",
}


def show_published(app: Application, person: Person, now: Procurement, tender: Tender) -> None:
    """What is published, the act, and each file."""
    _origin(app, person, now, tender)
    files = _made(app, person, now)
    st.header("Filene", anchor=False)
    for name, title in whole.titles(app.store, person, now.id, app.contracts).items():
        with st.container(border=True, key=f"kort_{name}"):
            _show(_file(name, title, tender), title, files.get(name), now)


def _origin(app: Application, person: Person, now: Procurement, tender: Tender) -> None:
    published = procurements.publication(app.store, person, now.id)
    assert published is not None  # the tender was just fetched
    st.markdown(
        f"{plain(made('Kunngjort', published.at, known(app.store, published.by)))}  \n"
        f"Kravbibliotek {plain(tender.library_version)} · Konkurranse-ID {tender.fingerprint[:12]}"
    )


def _made(app: Application, person: Person, now: Procurement) -> Mapping[str, Document]:
    """The files by name, once they are asked for."""
    if st.session_state.get(_ASKED) != now.id:
        st.markdown(
            "Dokumentene lages av det som ble kunngjort, på malen kommunen bruker i dag. Innholdet blir det samme hver "
            "gang."
        )
        st.button("Lag dokumentene", type="primary", key="lag_dokumentene", on_click=_ask, args=[now.id])
        return {}
    files = attempt(lambda: whole.make(app.store, person, now.id, app.contracts))
    if files is None:
        told()
        return {}
    st.success("Dokumentene er laget.", icon=":material/check:")
    return {one.name: one for one in documents.checked(files)}


def _ask(procurement_id: str) -> None:
    st.session_state[_ASKED] = procurement_id


@dataclass(frozen=True)
class _File:
    """What a file is for, and what it is called in a few words."""

    name: str
    use: str
    briefly: str


def _file(name: str, title: str, tender: Tender) -> _File:
    """A form is one of several when the tender is divided; a letter is known by which correction it is about."""
    if name in _USES:
        return _File(name, _USES[name], _BRIEFLY[name])
    lots = {bundle.annex_2(part): part.lot_id for part in tender.parts}
    if name in lots:
        return _File(name, _USES[bundle.ANNEX_2], f"{_BRIEFLY[bundle.ANNEX_2]} for {lots[name]}")
    return _File(name, _LETTER, f"{title[0].lower()}{title[1:]}")


def _show(of: _File, title: str, file: Document | None, now: Procurement) -> None:
    left, right = st.columns([5, 2], vertical_alignment="center")
    left.subheader(plain(title), anchor=False)
    with right:
        show_standing(file)
    st.markdown(of.use)
    if file is None:
        return
    if file.to_fill_in:
        st.markdown(plain(left_to_fill_in(file.to_fill_in)))
    st.download_button(
        f"Last ned {of.briefly} ({'Word' if file.rules else 'JSON'})",
        file.content,
        of.name,
        WORD if file.rules else "application/json",
        key=f"last_ned_{of.name}_{now.id}",
        on_click="ignore",
    )
    show_checked(file, of.briefly)
