"""Which Word template the documents are made on, and how it is replaced or set back."""

import streamlit as st

from paper.template import Template
from requirements_lib.documents.template import opened
from requirements_lib.domain.person import Person
from requirements_lib.domain.procurement.template import TemplateRevision
from requirements_lib.services import template as templates
from requirements_lib.services.people import known
from requirements_lib.words.fingerprint import fingerprint
from ui.bootstrap import Application
from ui.widgets.frame import attempt, told
from ui.widgets.plain import plain
from ui.widgets.signature import made

_ROUND = "mal_nummer"
"""A new number gives an empty uploader after the template is replaced."""
_HOUSE = "Dokumentene lages på Målestokks egen mal, uten logo."


def show_template(app: Application, person: Person) -> None:
    """The template of today, and the way to another one for those who may."""
    st.header("Word-malen", anchor=False)
    now = templates.current(app.store, person)
    st.markdown(standing(app, now))
    if templates.may_replace(person):
        with st.expander("Bytt mal"):
            _replacement(app, person, now)
    if now is not None and now.is_own:
        with st.expander("Detaljer om malen"):
            st.markdown(fingerprint(now.digest, "at dokumentene er laget på denne malen"))


def standing(app: Application, now: TemplateRevision | None) -> str:
    """Which one, since when and by whom."""
    if now is None:
        return _HOUSE
    used = f"Dokumentene lages på kommunens mal «{plain(now.name)}»." if now.is_own else _HOUSE
    signed = plain(made("Valgt", now.at, known(app.store, now.by)))
    return f"{used}  \n{signed}"


def notes(template: Template) -> str:
    """What the municipality should know before it takes the template into use."""
    left_out = (
        ""
        if not template.left_out
        else " Bildene i selve teksten følger ikke med. Flytt logoen til toppteksten."
    )
    return f"Malen kan brukes. Topptekst, bunntekst, marger og stiler følger med.{left_out}"


def _replacement(app: Application, person: Person, now: TemplateRevision | None) -> None:
    _upload(app, person, now)
    if now is not None and now.is_own:
        st.button(
            "Gå tilbake til Målestokks egen mal",
            key="mal_tilbake",
            on_click=_set_back,
            args=[app, person, now.revision],
        )


def _upload(app: Application, person: Person, now: TemplateRevision | None) -> None:
    st.markdown(
        "Last opp kommunens egen mal med logo og brevhode i topptekst og bunntekst (Word, .docx eller .dotx, høyst "
        "5 MB). Overskriftene nummereres, og stiler som mangler, legges til. Tekst som står i malen fra før, blir ikke "
        "med."
    )
    file = st.file_uploader("Word-mal", type=["docx", "dotx"], key=f"mal_{st.session_state.get(_ROUND, 0)}")
    if file is None:
        return
    content = file.getvalue()
    template = attempt(lambda: opened(content))
    if template is None:
        told()
        return
    st.info(plain(notes(template)))
    st.button(
        "Ta i bruk malen",
        key="mal_ta_i_bruk",
        on_click=_replace,
        args=[app, person, file.name, content, now.revision if now else 0],
    )


def _replace(app: Application, person: Person, name: str, content: bytes, base: int) -> None:
    if attempt(lambda: templates.replace(app.store, person, name, content, base)):
        st.session_state[_ROUND] = st.session_state.get(_ROUND, 0) + 1


def _set_back(app: Application, person: Person, base: int) -> None:
    attempt(lambda: templates.set_back(app.store, person, base))
